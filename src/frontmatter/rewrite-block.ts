import type { Refusal } from '../domain/frontmatter-edit';
import type { Frontmatter } from '../domain/note';
import { findFences, lineEnding, type Fences } from './fences';
import type { ParseYaml } from './parse-yaml';
import { applyChanges, type PropertyChange } from './property-change';
import { isProved } from './prove';
import { entryNamed, scanEntries, type Entries } from './scan-entries';
import { applySplices, areWithin, type Splice } from './splice';
import { rewriteProperty, spliceProperty, type SpliceWay } from './splice-property';
import { endingBefore, writeProperties } from './write-properties';

export type Written =
  | { readonly kind: 'written'; readonly text: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** A note with a block that can be read, and how it reads. */
export interface ReadNote {
  readonly text: string;
  readonly fences: Extract<Fences, { kind: 'block' }>;
  readonly frontmatter: Frontmatter;
}

/** Makes the changes in a note's block: all at once where that can be proved, else one by one. */
export function rewriteBlock(
  note: ReadNote,
  changes: readonly PropertyChange[],
  parseYaml: ParseYaml,
): Written {
  const entries = entriesOf(note, parseYaml);
  const refusal = refusalBefore(note, entries, changes);
  if (refusal !== undefined) return { kind: 'refused', refusal };
  const atOnce = makeChanges(note, entries, changes, spliceProperty, parseYaml);
  if (atOnce !== undefined) return { kind: 'written', text: atOnce.text };
  let current = note;
  for (const change of changes) {
    const next = makeChange(current, change, parseYaml);
    if (next === undefined) {
      return { kind: 'refused', refusal: { reason: 'not-provable', property: change.name } };
    }
    current = next;
  }
  return { kind: 'written', text: current.text };
}

function entriesOf({ text, fences }: ReadNote, parseYaml: ParseYaml): Entries {
  return scanEntries(text, fences.from, fences.to, parseYaml);
}

/** What rules out the changes from the start, so that the user hears the reason and not just "no". */
function refusalBefore(
  { frontmatter }: ReadNote,
  { entries, isBraces }: Entries,
  changes: readonly PropertyChange[],
): Refusal | undefined {
  if (isBraces) return { reason: 'not-properties' };
  // Otherwise the lines are not understood as the parser understands them.
  if (entries.length !== Object.keys(frontmatter).length) return { reason: 'not-provable' };
  const map = changes.find(({ before, wanted }) => Array.isArray(wanted) && isMap(before));
  return map && { reason: 'not-a-list', property: map.name };
}

function isMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function makeChange(
  note: ReadNote,
  change: PropertyChange,
  parseYaml: ParseYaml,
): ReadNote | undefined {
  const entries = entriesOf(note, parseYaml);
  for (const way of [spliceProperty, rewriteProperty]) {
    const next = makeChanges(note, entries, [change], way, parseYaml);
    if (next !== undefined) return next;
  }
  return undefined;
}

/** The note after the changes, made in the given way; undefined unless it is proved to be right. */
function makeChanges(
  note: ReadNote,
  entries: Entries,
  changes: readonly PropertyChange[],
  way: SpliceWay,
  parseYaml: ParseYaml,
): ReadNote | undefined {
  const { text, fences } = note;
  const splices = splicesFor(text, entries, changes, way);
  if (splices === undefined || !areWithin(splices, touchable(entries, changes))) return undefined;
  const after = applySplices(text, splices);
  const found = findFences(after);
  const to = fences.to + after.length - text.length;
  if (found.kind !== 'block' || found.from !== fences.from || found.to !== to) return undefined;
  const wanted = applyChanges(note.frontmatter, changes);
  if (!isProved(after, found, wanted, parseYaml)) return undefined;
  return { text: after, fences: found, frontmatter: wanted };
}

function splicesFor(
  text: string,
  entries: Entries,
  changes: readonly PropertyChange[],
  way: SpliceWay,
): Splice[] | undefined {
  const splices: Splice[] = [];
  for (const change of changes.filter(({ isNew }) => !isNew)) {
    const made = way(entries, change);
    if (made === undefined) return undefined;
    splices.push(...made);
  }
  const { source, column, end } = entries;
  const news = changes.filter(({ isNew }) => isNew);
  const added = writeProperties(news, column, endingBefore(source, end, lineEnding(text)));
  return added === undefined ? undefined : [...splices, { from: end, to: end, text: added }];
}

/** Where the changes may touch the text: the lines of their properties, and the end of the block. */
function touchable(
  { source, entries, end }: Entries,
  changes: readonly PropertyChange[],
): { from: number; to: number }[] {
  const ranges = changes.map(({ name }) => {
    const entry = entryNamed(entries, name);
    const first = entry && source.lines[entry.first];
    const last = entry && source.lines[entry.last];
    return { from: first?.start ?? end, to: last?.next ?? end };
  });
  return [...ranges, { from: end, to: end }];
}
