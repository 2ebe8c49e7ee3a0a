import type { Day } from './day';
import { comparePaths } from './name-order';
import type { Frontmatter, Note } from './note';
import { isOfType } from './person-note';
import type { Problem } from './problem';
import { findProperty, nameToWrite } from './property-lookup';
import { oneOf, readDate } from './record-value';
import { linkKey, linkName, linkPath } from './review-link';
import {
  answersOf,
  MOST_PEOPLE,
  readRows,
  readWords,
  type Answers,
  type ReviewRow,
} from './review-rows';
import { ValueReader } from './value-reader';

export type { Answer, Answers } from './review-rows';

/** One person of a review and the answers about them. */
export interface ReviewEntry extends Answers {
  /** As it stands in the note, trimmed. */
  readonly link: string;
  /** What the link shows. */
  readonly name: string;
  /** Undefined: the link leads to no note. */
  readonly path: string | undefined;
}

/** A ten review (RECORD section 6). */
export interface Review {
  readonly path: string;
  readonly date: Day | undefined;
  readonly done: boolean;
  /** Paths of the notes listed, in order, each once; at most ten. */
  readonly people: readonly string[];
  /** Everyone listed, in order, each once; at most ten. */
  readonly entries: readonly ReviewEntry[];
  /** Something there cannot be read, so that an answer could overwrite it; a dead link alone is none. */
  readonly damaged: boolean;
  readonly problems: readonly Problem[];
}

/** Gives the path of the note that a link's text leads to from the note at `from`; undefined for none. */
export type ResolveLink = (link: string, from: string) => string | undefined;

/**
 * Whether the note has `type: ten-review`, alone or in a list, or a line that says so in a block that
 * cannot be read; folders are not looked at.
 */
export function isReviewNote(note: Note): boolean {
  return isOfType(note, REVIEW_TYPE);
}

export const REVIEW_TYPE = 'ten-review';

/** Reads a review note; what does not fit is a problem, and answers that are missing count as 0. */
export function readReview(note: Note, resolveLink: ResolveLink): Review {
  const { path, frontmatter = {}, brokenBlock } = note;
  const { rows, faults } = readRows(frontmatter);
  const reader = new ValueReader(frontmatter, path);
  if (brokenBlock !== undefined) reader.report('frontmatter', brokenBlock, 'readable-block');
  const nameOf = (wanted: string) => findProperty(frontmatter, [wanted])?.name;
  const date = reader.valueAt(nameOf('date'), readDate, 'date');
  const status = reader.valueAt(nameOf('status'), readStatus, 'review-status');
  const entries = readEntries(rows, (link) => resolveLink(link, path));
  const property = nameToWrite(frontmatter, ['people']);
  const dead = entries.filter((entry) => entry.path === undefined);
  const problems = [
    ...reader.problems,
    ...faults,
    ...dead.map(({ link }) => ({ property, value: link, expected: 'review-people' as const })),
  ];
  return {
    path,
    date,
    done: status === 'done',
    people: entries.flatMap((entry) => entry.path ?? []),
    entries,
    damaged: brokenBlock !== undefined || faults.length > 0,
    problems: problems.map((problem) => ({ path, ...problem })),
  };
}

/** Whether a review's properties say that it is finished. */
export function isDone(frontmatter: Frontmatter): boolean {
  return readStatus(findProperty(frontmatter, ['status'])?.value) === 'done';
}

const readStatus = oneOf('draft', 'done');

/**
 * For sorting: the latest date first, of one day the later path, where `R 2.md` is later than `R.md`;
 * undated ones come last.
 */
export function newestFirst(a: Review, b: Review): number {
  const undated = Number.NEGATIVE_INFINITY;
  const [first, second] = [a.date ?? undated, b.date ?? undated];
  return first === second ? comparePaths(bare(b), bare(a)) : second - first;
}

const bare = ({ path }: Review): string => path.replace(/\.md$/, '');

/** The finished review with the latest date, of two of one day the later path; undated ones come first. */
export function newestDone(reviews: readonly Review[]): Review | undefined {
  return reviews.filter(({ done }) => done).sort(newestFirst)[0];
}

function readEntries(
  rows: readonly ReviewRow[],
  resolve: (link: string) => string | undefined,
): readonly ReviewEntry[] {
  const byPerson = new Map<string, ReviewRow[]>();
  for (const row of rows) {
    const key = linkKey(readWords(row[0]) ?? '', resolve);
    if (key !== '') byPerson.set(key, [...(byPerson.get(key) ?? []), row]);
  }
  return [...byPerson.values()].slice(0, MOST_PEOPLE).map((mine) => {
    const link = readWords(mine[0]?.[0]) ?? '';
    const path = resolve(linkPath(link) ?? '');
    return { link, name: linkName(link), path, ...answersOf(mine) };
  });
}
