import type { Day } from './day';
import type { History, PromiseLine } from './history';
import type { Marks } from './line-mark';
import { NoteReader, type NoteLine } from './note-reader';
import type { Frontmatter } from './note';
import type { Reading } from './reading';

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
  return {
    depthWhy: reader.text('depth-why'),
    want: reader.text('want'),
    bring: reader.text('bring'),
    ratings: linesOf(reader.lines('depth-history'), 'day', 'depth'),
    interactions: linesOf(reader.lines('interactions'), 'day'),
    promises: reader.lines('promises').map(promiseOf),
    exchanges: linesOf(reader.lines('exchanges'), 'day', 'verb'),
    discoveries: linesOf(reader.lines('discovery'), 'day', 'facet'),
    setAside: linesOf(reader.lines('set-aside'), 'day', 'signal'),
    facets: reader.facets(),
  };
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
