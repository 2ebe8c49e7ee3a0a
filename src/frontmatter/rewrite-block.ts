import { isMap, type Frontmatter } from '../domain/note';
import { refused, type Refused } from '../domain/refused';
import { endingBefore, findFences } from './fences';
import { locateList } from './locate-list';
import { parseBlock } from './parse-block';
import type { ParseYaml } from './parse-yaml';
import { applyChanges, type PropertyChange } from './property-change';
import { isSameValue } from '../domain/same-value';
import { entryNamed, scanEntries, type Entries } from './scan-entries';
import { applySplices, type Splice } from './splice';
import { rewriteProperty, spliceProperty, type SpliceWay } from './splice-property';
import { writeProperties } from './write-properties';

export type Written = { readonly kind: 'written'; readonly text: string } | Refused;

/** A note with a block at [from, to) that can be read, and how it reads. */
export interface ReadNote {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly frontmatter: Frontmatter;
}

/** Makes the changes in a note's block: all at once where that can be proved, else one by one. */
export function rewriteBlock(
  note: ReadNote,
  wanted: readonly PropertyChange[],
  parseYaml: ParseYaml,
): Written {
  const entries = entriesOf(note, parseYaml);
  const refusal = refusalBefore(note, entries, wanted);
  if (refusal !== undefined) return refusal;
  const changes = wanted.map((change) => clearIfEmptied(entries, change));
  const atOnce = makeChanges(note, entries, changes, spliceProperty, parseYaml);
  if (atOnce !== undefined) return { kind: 'written', text: atOnce.text };
  let current = note;
  for (const change of changes) {
    const now = entriesOf(current, parseYaml);
    const next =
      makeChanges(current, now, [change], spliceProperty, parseYaml) ??
      makeChanges(current, now, [change], rewriteProperty, parseYaml);
    if (next === undefined) {
      return refused('not-provable', { property: change.name });
    }
    current = next;
  }
  return { kind: 'written', text: current.text };
}

function entriesOf({ text, from, to }: ReadNote, parseYaml: ParseYaml): Entries {
  return scanEntries(text.slice(0, to), from, parseYaml);
}

/**
 * A list that is emptied is cleared, so that its next item gets a line of its own again (RECORD section 5,
 * rules 5 and 6); one in brackets keeps them.
 */
function clearIfEmptied(entries: Entries, change: PropertyChange): PropertyChange {
  if (!Array.isArray(change.wanted) || change.wanted.length > 0) return change;
  const entry = entryNamed(entries, change.name);
  const list = entry && locateList(entries.text, entry);
  return list && 'open' in list ? change : { ...change, wanted: null };
}

/** What rules out the changes from the start, so that the user hears the reason and not just "no". */
function refusalBefore(
  { text, frontmatter }: ReadNote,
  { entries }: Entries,
  changes: readonly PropertyChange[],
): Refused | undefined {
  // The whole block is a map in braces, to which lines cannot be added.
  if (entries[0] && text.charAt(entries[0].from) === '{') return refused('not-properties');
  // Otherwise the lines are not understood as the parser understands them.
  if (entries.length !== Object.keys(frontmatter).length) return refused('not-provable');
  const map = changes.find(({ before, wanted }) => Array.isArray(wanted) && isMap(before));
  return map && refused('not-a-list', { property: map.name });
}

/** The note after the changes, made in the given way; undefined unless it is proved to be right. */
function makeChanges(
  note: ReadNote,
  entries: Entries,
  changes: readonly PropertyChange[],
  way: SpliceWay,
  parseYaml: ParseYaml,
): ReadNote | undefined {
  const splices = splicesFor(entries, changes, way);
  const text = splices && applySplices(note.text, splices);
  if (text === undefined) return undefined;
  const { from, to } = findFences(text) ?? note;
  if (from !== note.from || to !== note.to + text.length - note.text.length) return undefined;
  const frontmatter = applyChanges(note.frontmatter, changes);
  const read = parseBlock(text.slice(from, to), parseYaml);
  const isProved = read.kind === 'read' && isSameValue(read.frontmatter, frontmatter);
  return isProved ? { text, from, to, frontmatter } : undefined;
}

/** Each change touches the lines of its property only; new ones go to the end of the block. */
function splicesFor(
  entries: Entries,
  changes: readonly PropertyChange[],
  way: SpliceWay,
): Splice[] | undefined {
  const splices: Splice[] = [];
  for (const change of changes.filter(({ isNew }) => !isNew)) {
    const entry = entryNamed(entries, change.name);
    const made = entry && way(entries, entry, change);
    if (entry === undefined || made === undefined) return undefined;
    const [start, next] = [entry.first.start, entry.last.next];
    if (!made.every(([from, to]) => from >= start && to <= next)) return undefined;
    splices.push(...made);
  }
  const { text, column, end } = entries;
  const news = changes.filter(({ isNew }) => isNew);
  const added = writeProperties(news, column, endingBefore(text, end));
  return added === undefined ? undefined : [...splices, [end, end, added]];
}
