import { lineText } from './dated-line';
import type { Day } from './day';
import type { History, PromiseLine, Rating } from './history';
import type { Marks } from './line-mark';
import { NoteReader, type NoteLine } from './note-reader';
import type { Frontmatter } from './note';
import type { Reading } from './reading';
import { readDepth } from './record-value';

/**
 * All that a person note says beyond `Person`, in the order of the note; bad values and lines count as
 * absent. `frontmatter` is undefined for a note without a readable block: the history is empty then.
 */
export function readHistory(
  frontmatter: Frontmatter | undefined,
  reading: Reading,
  today: Day,
): History {
  const reader = new NoteReader(frontmatter ?? {}, reading, today, '');
  const ratings = linesOf(reader.lines('depth-history'), 'day', 'depth');
  return {
    depthWhy: whyOf(reader, ratings),
    want: reader.text('want'),
    bring: reader.text('bring'),
    ratings,
    interactions: linesOf(reader.lines('interactions'), 'day'),
    promises: reader.lines('promises').map(promiseOf),
    exchanges: linesOf(reader.lines('exchanges'), 'day', 'verb'),
    discoveries: linesOf(reader.lines('discovery'), 'day', 'facet'),
    setAside: linesOf(reader.lines('set-aside'), 'day', 'signal'),
    facets: reader.facets(),
  };
}

/**
 * Why the present rating was given. An older reason stays in the note when the depth changes without one;
 * where the ratings tell that it belongs to another depth only, it is not this one's.
 */
function whyOf(reader: NoteReader, ratings: readonly Rating[]): string | undefined {
  const why = reader.text('depth-why');
  const depth = reader.value('depth', readDepth, 'depth');
  const given = ratings.filter(({ text }) => text === lineText(why ?? ''));
  return given.length === 0 || given.some((rating) => rating.depth === depth) ? why : undefined;
}

export function promiseOf({ line, day: due, text, marks }: NoteLine): PromiseLine {
  return { line, text, due, ...marks };
}

type Flat = Pick<NoteLine, 'line' | 'day' | 'text'> & Marks;

/** The lines with what their marks say; all of them have what is needed. */
export function linesOf<Name extends keyof Flat>(lines: readonly NoteLine[], ...needed: Name[]) {
  type Needed = { readonly [N in Name]-?: NonNullable<Flat[N]> };
  return lines
    .map(({ line, day, text, marks }): Flat => ({ line, day, text, ...marks }))
    .filter((line): line is Flat & Needed => needed.every((name) => line[name] !== undefined));
}
