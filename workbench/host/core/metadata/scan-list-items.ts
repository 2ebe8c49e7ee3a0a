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

function endOfOwnText(tokens: readonly BlockToken[], at: number, end: number): number {
  const level = tokens[at]?.level ?? 0;
  for (let next = at + 1; next < tokens.length; next += 1) {
    const token = tokens[next];
    if (!token || token.level <= level) {
      return end;
    }
    if (token.type.endsWith('_list_open') && token.map) {
      return Math.max(token.map[0], (tokens[at]?.map?.[0] ?? 0) + 1);
    }
  }
  return end;
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
