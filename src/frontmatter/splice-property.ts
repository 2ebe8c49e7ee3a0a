import { endingBefore } from './fences';
import { locateList } from './locate-list';
import { skipWhite } from './lines';
import type { PropertyChange } from './property-change';
import { isSameValue } from '../domain/same-value';
import type { Entries, Entry } from './scan-entries';
import type { Splice } from './splice';
import { scanItems, spliceBlockItem } from './splice-block-list';
import { spliceFlowList } from './splice-flow-list';
import { spliceValue } from './splice-value';
import { listLines } from './write-properties';
import { isScalar, writeScalar } from './write-scalar';
import { writtenSteps } from './written-steps';

/** Splices for the change of one property, or undefined where this way of making it does not fit. */
export type SpliceWay = (
  entries: Entries,
  entry: Entry,
  change: PropertyChange,
) => Splice[] | undefined;

/** Changes the value, or single items of the list, in the style in which they stand. */
export const spliceProperty: SpliceWay = (entries, entry, { before, wanted }) => {
  const { text } = entries;
  if (isScalar(wanted)) {
    return spliceValue(text, entry, wanted === null ? '' : writeScalar(wanted));
  }
  if (!Array.isArray(wanted)) return undefined;
  if (wanted.length === 0) return spliceValue(text, entry, '[]');
  if (Array.isArray(before)) return spliceList(text, entry, before, wanted);
  // A single value stays as it is written.
  const first = isSameValue(before, wanted[0]) ? rawValue(text, entry) : undefined;
  return replaceByList(entries, entry, wanted, first);
};

/** Writes the whole list anew, in block style; not where a comment would be lost. */
export const rewriteProperty: SpliceWay = (entries, entry, { wanted }) =>
  !Array.isArray(wanted) || mayHoldComment(entries.text, entry)
    ? undefined
    : replaceByList(entries, entry, wanted);

function spliceList(
  text: string,
  entry: Entry,
  before: readonly unknown[],
  wanted: readonly unknown[],
): Splice[] | undefined {
  const list = locateList(text, entry);
  if (list === undefined) return undefined;
  if ('open' in list) {
    const steps = writtenSteps(before, wanted, 'flow');
    const isClear = list.items.length === before.length;
    return isClear && steps ? spliceFlowList(text, list, steps) : undefined;
  }
  const items = scanItems(text, list, entry.last);
  if (items?.length !== before.length) return undefined;
  return writtenSteps(before, wanted, 'block')?.flatMap((step) =>
    spliceBlockItem(text, items, step),
  );
}

/** Whether a list may hold comments, but for the one behind its key or its last bracket. */
function mayHoldComment(text: string, entry: Entry): boolean {
  const list = locateList(text, entry);
  if (list === undefined) return false;
  const [from, to] = 'open' in list ? [list.open, list.end] : [entry.first.next, entry.last.end];
  return /\s#/.test(text.slice(from, to));
}

/** The value as it stands behind the colon; undefined when it is empty or not on that line alone. */
function rawValue(text: string, { first, last, from, head }: Entry): string | undefined {
  if (first !== last || head.end === from) return undefined;
  return text.slice(skipWhite(text, from, first), head.end);
}

function replaceByList(
  { text, column }: Entries,
  entry: Entry,
  wanted: readonly unknown[],
  first?: string,
): Splice[] | undefined {
  if (!wanted.every(isScalar)) return undefined;
  const items = wanted.map((item, at) => (at === 0 && first) || writeScalar(item));
  const list = listLines(items, column, endingBefore(text, entry.first.next));
  const end = entry.last.next;
  return [...spliceValue(text, entry, ''), [end, end, list]];
}
