import { endingOf, isIndicator, type Line, type Source } from './lines';
import type { ListStep } from './list-steps';
import { scanSpan, type Span } from './scan-span';
import type { Splice } from './splice';
import { spliceLinesAway, spliceValue } from './splice-value';
import { isScalar, writeScalar } from './write-scalar';

/** A list with a dash before each item, as it stands in the text. */
export interface BlockList {
  /** Index of the line of its first item. */
  readonly index: number;
  /** The column of its dashes. */
  readonly column: number;
  /** Index of its last line. */
  readonly last: number;
}

/** Takes the steps on a block list of `count` items; undefined when its lines are not understood. */
export function spliceBlockList(
  source: Source,
  list: BlockList,
  count: number,
  steps: readonly ListStep[],
): Splice[] | undefined {
  const items = scanItems(source, list);
  if (items.length !== count) return undefined;
  const splices: Splice[] = [];
  for (const step of steps) {
    const made = spliceStep(source, list, items, step);
    if (made === undefined) return undefined;
    splices.push(...made);
  }
  return splices;
}

function scanItems(source: Source, { index: begin, column, last }: BlockList): Span[] {
  const { text, lines } = source;
  const items: Span[] = [];
  const belongs = (line: Line): boolean => line.indent > column;
  for (let index = begin; index <= last; index++) {
    const line = lines[index];
    if (line === undefined || line.kind !== 'content') continue;
    const isDash = text.charAt(line.first) === '-' && isIndicator(text, line.first, line.end);
    if (line.first - line.start !== column || !isDash) return [];
    const from = line.first + 1;
    const item = scanSpan(source, { first: index, from, column }, last + 1, belongs);
    items.push(item);
    index = item.last;
  }
  return items;
}

function spliceStep(
  source: Source,
  list: BlockList,
  items: readonly Span[],
  step: ListStep,
): Splice[] | undefined {
  if (step.kind === 'insert') return insertItem(source, list, items, step);
  const item = items[step.at];
  if (item === undefined) return undefined;
  if (step.kind === 'remove') return spliceLinesAway(source, item);
  if (!isScalar(step.value)) return undefined;
  return spliceValue(source, item, writeScalar(step.value, 'block'));
}

/** A line after the item before, or before the first item, that looks like its neighbour. */
function insertItem(
  source: Source,
  list: BlockList,
  items: readonly Span[],
  { at, value }: { readonly at: number; readonly value: unknown },
): Splice[] | undefined {
  const neighbour = items[Math.max(at - 1, 0)];
  const first = source.lines[list.index];
  const line = source.lines[neighbour?.last ?? list.index];
  if (neighbour === undefined || first === undefined || line === undefined) return undefined;
  if (!isScalar(value)) return undefined;
  const place = at === 0 ? first.start : line.next;
  const dash = source.text.slice(first.start, first.start + list.column) + '-';
  const item = dash + gapAfterDash(source, neighbour) + writeScalar(value, 'block');
  return [{ from: place, to: place, text: item + endingOf(source.text, line) }];
}

/** The spaces between dash and text, where the neighbour has text behind its dash; else one. */
function gapAfterDash({ text, lines }: Source, { first, from }: Span): string {
  const line = lines[first];
  if (line === undefined) return ' ';
  const gap = /^( +)[^\s#]/.exec(text.slice(from, line.end));
  return gap?.[1] ?? ' ';
}
