import { endingBefore } from './fences';
import { hasContent, type Line } from './lines';
import { scanSpan, type Span } from './scan-span';
import type { Splice } from './splice';
import { gapBefore, spliceLinesAway, spliceValue } from './splice-value';
import type { WrittenStep } from './written-steps';

/** The items of the list with its first dash on line `first`; undefined when its lines are not understood. */
export function scanItems(text: string, first: Line, last: Line): Span[] | undefined {
  const column = first.first - first.start;
  const items: Span[] = [];
  for (let line: Line | undefined = first; line && line.start <= last.start; line = line.after) {
    if (!hasContent(line)) continue;
    const isDash = /^-(?:[ \t]|$)/.test(text.slice(line.first, line.end));
    if (line.first - line.start !== column || !isDash) return undefined;
    const item = scanSpan(text, line, line.first + 1, column, ({ indent }) => indent > column);
    items.push(item);
    line = item.last;
  }
  return items;
}

/** Takes one step on a list with a dash before each item. A new item is a line that looks like its neighbour. */
export function spliceBlockItem(
  text: string,
  items: readonly Span[],
  { kind, at, written }: WrittenStep,
): Splice[] {
  const neighbour = items[Math.max(at - 1, 0)];
  if (kind === 'insert' && neighbour !== undefined) {
    const { first, last } = neighbour;
    const place = at === 0 ? first.start : last.next;
    const dash = text.slice(first.start, first.first + 1) + gapBefore(text, neighbour);
    return [[place, place, dash + written + endingBefore(text, last.next)]];
  }
  const item = items[at];
  if (item === undefined) return [];
  return kind === 'remove' ? spliceLinesAway(item, item.first) : spliceValue(text, item, written);
}
