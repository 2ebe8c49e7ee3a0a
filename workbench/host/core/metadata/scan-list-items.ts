import type { BlockToken } from './block-tokens';
import type { ListItemCache } from './cached-metadata';
import type { LineMap } from './line-map';

const BLOCK_ID = /(?:^|\s)\^([A-Za-z0-9-]+)$/;

/** The id a text ends with, if it does. */
export function blockIdOf(text: string): string | undefined {
  return BLOCK_ID.exec(text.trimEnd())?.[1];
}

/** Each list item with its own text only: what is nested in it has its own entry. */
export function scanListItems(tokens: readonly BlockToken[], lines: LineMap): ListItemCache[] {
  const items: ListItemCache[] = [];
  const parents: number[] = [];
  let listStart = 0;
  tokens.forEach((token, at) => {
    if (token.type.endsWith('_list_open') && parents.length === 0) {
      listStart = token.map?.[0] ?? 0;
    }
    if (token.type === 'list_item_open' && token.map) {
      // A list on line 0 has no negative number: -1 stands for it.
      const parent = parents.at(-1) ?? (listStart === 0 ? -1 : -listStart);
      items.push(itemAt(token.map, endOfOwnText(tokens, at, token.map[1]), parent, lines));
      parents.push(token.map[0]);
    }
    if (token.type === 'list_item_close') {
      parents.pop();
    }
  });
  return items;
}

/** Where the first list inside the item starts, else where the item ends. */
function endOfOwnText(tokens: readonly BlockToken[], at: number, end: number): number {
  const item = tokens[at];
  const inside = tokens.slice(at + 1);
  const close = inside.findIndex((token) => token.level <= (item?.level ?? 0));
  const nested = inside
    .slice(0, close < 0 ? inside.length : close)
    .find((token) => token.type.endsWith('_list_open') && token.map);
  const firstLine = item?.map?.[0] ?? 0;
  return nested?.map ? Math.max(nested.map[0], firstLine + 1) : end;
}

function itemAt(
  map: readonly [number, number],
  end: number,
  parent: number,
  lines: LineMap,
): ListItemCache {
  const whole = lines.linesPos(map[0], end);
  const indent = /^[\s>]*/.exec(lines.line(map[0]))?.[0].length ?? 0;
  const start = lines.loc(whole.start.offset + indent);
  const text = lines.text.slice(start.offset, whole.end.offset);
  const task = /^(?:[-*+]|\d+[.)])\s+\[(.)\](?:\s|$)/u.exec(text)?.[1];
  const id = blockIdOf(text);
  return {
    position: { start, end: whole.end },
    parent,
    ...(task !== undefined && { task }),
    ...(id !== undefined && { id }),
  };
}
