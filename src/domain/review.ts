import type { Day } from './day';
import { comparePaths } from './name-order';
import { hasValue, type Note } from './note';
import { holdsWord } from './person-note';
import type { Expected, Problem } from './problem';
import { findProperty } from './property-lookup';
import { readDate, readItem, readItems, readText } from './record-value';

/** A ten review, as far as others need it (RECORD section 6). */
export interface Review {
  readonly path: string;
  readonly date: Day | undefined;
  readonly done: boolean;
  /** Paths of the notes listed, in order, each once; at most ten. */
  readonly people: readonly string[];
  readonly problems: readonly Problem[];
}

/** Gives the path of the note that a link's text leads to from the note at `from`; undefined for none. */
export type ResolveLink = (link: string, from: string) => string | undefined;

/** Whether the note has `type: ten-review`, alone or in a list; folders are not looked at. */
export function isReviewNote({ frontmatter }: Note): boolean {
  if (frontmatter === undefined) return false;
  const type = findProperty(frontmatter, ['type']);
  return type !== undefined && holdsWord(type.value, 'ten-review');
}

/** Reads a review note; what does not fit is a problem, and answers that are missing count as 0. */
export function readReview(note: Note, resolveLink: ResolveLink): Review {
  const frontmatter = note.frontmatter ?? {};
  const { path } = note;
  const problems: Problem[] = [];
  const report = (property: string, value: unknown, expected: Expected): void => {
    problems.push({ path, property, value, expected });
  };
  const found = findProperty(frontmatter, ['date']);
  const date = readDate(found?.value);
  if (found !== undefined && date === undefined) report(found.name, found.value, 'date');
  const status = findProperty(frontmatter, ['status']);
  const people = readPeople(note, resolveLink, report);
  if (people !== undefined) checkAnswers(note, people.count, report);
  return {
    path,
    date,
    done: status !== undefined && readText(status.value)?.toLowerCase() === 'done',
    people: people?.paths ?? [],
    problems,
  };
}

/** The finished review with the latest date, of two of one day the later path; undated ones come first. */
export function newestDone(reviews: Iterable<Review>): Review | undefined {
  let newest: Review | undefined;
  for (const review of reviews) {
    if (!review.done) continue;
    if (newest === undefined || compareAge(newest, review) < 0) newest = review;
  }
  return newest;
}

type Report = (property: string, value: unknown, expected: Expected) => void;

const MOST_PEOPLE = 10;

/** The people listed, and how many answers each other list should have; undefined when it is no list. */
function readPeople(
  { path, frontmatter }: Note,
  resolveLink: ResolveLink,
  report: Report,
): { readonly paths: readonly string[]; readonly count: number } | undefined {
  const found = findProperty(frontmatter ?? {}, ['people']);
  if (found === undefined) return { paths: [], count: 0 };
  const items = readItems(found.value);
  if (items === undefined || items.length > MOST_PEOPLE) {
    report(found.name, found.value, 'review-people');
  }
  if (items === undefined) return undefined;
  const paths = new Set<string>();
  for (const item of items.slice(0, MOST_PEOPLE).filter(hasValue)) {
    const person = readLink(item, path, resolveLink);
    if (person === undefined) report(found.name, item, 'review-people');
    else paths.add(person);
  }
  return { paths: [...paths], count: items.length };
}

function readLink(item: unknown, from: string, resolveLink: ResolveLink): string | undefined {
  const link = linkPath(readItem(item)?.trim() ?? '');
  return link === undefined ? undefined : resolveLink(link, from);
}

/** `folder/Ada` for `[[folder/Ada#heading|x]]`; undefined for what is no link to a note. */
function linkPath(text: string): string | undefined {
  const match = /^\[\[(.+)\]\]$/.exec(text);
  const target = (match?.[1] ?? '').split('|')[0]?.split('#')[0]?.trim();
  return target === undefined || target === '' ? undefined : target;
}

const isRating = (item: unknown): boolean => /^[0-3]?$/.test(readItem(item)?.trim() ?? 'no');
const isAnswer = (item: unknown): boolean => readItem(item) !== undefined;
const isDue = (item: unknown): boolean =>
  readItem(item)?.trim() === '' || readDate(item) !== undefined;

const ANSWERS: readonly (readonly [string, (item: unknown) => boolean])[] = [
  ['first-ratings', isRating],
  ['ratings', isRating],
  ['wanted', isRating],
  ['steps', isAnswer],
  ['whys', isAnswer],
  ['dues', isDue],
];

function checkAnswers({ frontmatter }: Note, count: number, report: Report): void {
  for (const [name, fits] of ANSWERS) {
    const found = findProperty(frontmatter ?? {}, [name]);
    if (found === undefined) continue;
    const items = readItems(found.value);
    if (items?.length !== count) report(found.name, found.value, 'review-lists');
    for (const item of items ?? []) {
      if (!fits(item)) report(found.name, item, 'review-answers');
    }
  }
}

function compareAge(a: Review, b: Review): number {
  const undated = Number.NEGATIVE_INFINITY;
  const [first, second] = [a.date ?? undated, b.date ?? undated];
  return first === second ? comparePaths(a.path, b.path) : first - second;
}
