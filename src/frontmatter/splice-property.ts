import { endingOf, skipWhite, type Source } from './lines';
import { listSteps } from './list-steps';
import { locateValue, type LocatedValue } from './located-value';
import type { PropertyChange } from './property-change';
import { isSameValue } from './same-value';
import { entryNamed, type Entries, type Entry } from './scan-entries';
import type { Splice } from './splice';
import { spliceBlockList } from './splice-block-list';
import { spliceFlowList } from './splice-flow-list';
import { spliceValue } from './splice-value';
import { listLines, writeItem } from './write-properties';
import { isScalar, writeScalar } from './write-scalar';

/** Splices for one change, or undefined where this way of making it does not fit. */
export type SpliceWay = (entries: Entries, change: PropertyChange) => Splice[] | undefined;

/** Changes the value, or single items of the list, in the style in which they stand. */
export function spliceProperty(entries: Entries, change: PropertyChange): Splice[] | undefined {
  const entry = entryNamed(entries.entries, change.name);
  if (entry === undefined) return undefined;
  const { wanted, before } = change;
  const { source } = entries;
  if (!Array.isArray(wanted)) return spliceWhole(source, entry, wanted);
  const located = locateValue(source, entry);
  if (!Array.isArray(before)) return makeList(entries, entry, before, wanted);
  if (wanted.length === 0) return spliceValue(source, entry, '[]');
  return spliceList(source, entry, located, before, wanted);
}

/** Writes the whole property anew, a list in block style; not where a comment would be lost. */
export function rewriteProperty(entries: Entries, change: PropertyChange): Splice[] | undefined {
  const entry = entryNamed(entries.entries, change.name);
  if (entry === undefined) return undefined;
  const { source } = entries;
  const { wanted } = change;
  if (!Array.isArray(wanted)) return spliceWhole(source, entry, wanted);
  if (mayHoldComment(source, entry) || !wanted.every(isScalar)) return undefined;
  return replaceByList(entries, entry, wanted.map(writeItem));
}

/** Whether the lines of a list may hold comments, but for the one behind its key or its last bracket. */
function mayHoldComment(source: Source, entry: Entry): boolean {
  const located = locateValue(source, entry);
  if (located.kind === 'flow-list') return located.flow.hasComment;
  if (located.kind !== 'block-list') return false;
  const below = source.lines[entry.first]?.next ?? 0;
  return source.text.slice(below, source.lines[entry.last]?.end).includes('#');
}

function spliceWhole(source: Source, entry: Entry, wanted: unknown): Splice[] | undefined {
  if (!isScalar(wanted)) return undefined;
  return spliceValue(source, entry, wanted === null ? '' : writeScalar(wanted, 'block'));
}

function spliceList(
  source: Source,
  entry: Entry,
  located: LocatedValue,
  before: readonly unknown[],
  wanted: readonly unknown[],
): Splice[] | undefined {
  const steps = listSteps(before, wanted);
  if (located.kind === 'block-list') {
    return spliceBlockList(source, { ...located, last: entry.last }, before.length, steps);
  }
  if (located.kind !== 'flow-list') return undefined;
  return spliceFlowList(source.text, located.open, located.flow, before.length, steps);
}

/** Makes a list of a single value, which stays as it is written, or of an empty one. */
function makeList(
  entries: Entries,
  entry: Entry,
  before: unknown,
  wanted: readonly unknown[],
): Splice[] | undefined {
  if (!wanted.every(isScalar)) return undefined;
  if (wanted.length === 0) return spliceValue(entries.source, entry, '[]');
  const items = wanted.map(writeItem);
  const asWritten = rawValue(entries.source, entry);
  if (asWritten !== undefined && isSameValue(before, wanted[0])) items[0] = asWritten;
  return replaceByList(entries, entry, items);
}

/** The value as it stands behind the colon; undefined when it is empty or not on that line alone. */
function rawValue({ text, lines }: Source, { first, last, from, head }: Entry): string | undefined {
  const line = lines[first];
  if (line === undefined || first !== last || head.tokenEnd === from) return undefined;
  return text.slice(skipWhite(text, from, line.end), head.tokenEnd);
}

function replaceByList(
  { source, column }: Entries,
  entry: Entry,
  items: readonly string[],
): Splice[] | undefined {
  const line = source.lines[entry.first];
  const lastLine = source.lines[entry.last];
  if (line === undefined || lastLine === undefined) return undefined;
  const list = listLines(items, column, endingOf(source.text, line));
  const place = { from: lastLine.next, to: lastLine.next };
  return [...spliceValue(source, entry, ''), { ...place, text: list }];
}
