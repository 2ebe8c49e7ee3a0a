import type { Day } from './day';
import { hasValue, type Frontmatter } from './note';
import type { Expected } from './problem';
import { nameToWrite } from './property-lookup';
import { readDate, readDepth, readItem, readItems } from './record-value';
import type { Depth } from './rules';

/** An answer to a question for a depth; 0 is none yet. */
export type Answer = 0 | Depth;

/** What is answered about one person; the texts may be empty. */
export interface Answers {
  readonly first: Answer;
  readonly rating: Answer;
  readonly wanted: Answer;
  readonly step: string;
  readonly why: string;
  readonly due: Day | undefined;
}

/** One person's items as they stand, in the order of `REVIEW_LISTS`: the link, then the answers. */
export type ReviewRow = readonly unknown[];

/** Something in the lists that cannot be read, so that writing could lose it. */
export interface ReviewFault {
  /** As the note spells it. */
  readonly property: string;
  readonly value: unknown;
  readonly expected: Expected;
}

type ReviewList = readonly [
  name: string,
  answer: keyof Answers | 'link',
  /** Undefined for an item that does not fit; the empty text gives what stands for no answer. */
  read: (item: unknown) => unknown,
];

const PEOPLE: ReviewList = ['people', 'link', readWords];
const ANSWER_LISTS: readonly ReviewList[] = [
  ['first-ratings', 'first', readAnswer],
  ['ratings', 'rating', readAnswer],
  ['wanted', 'wanted', readAnswer],
  ['steps', 'step', readWords],
  ['whys', 'why', readWords],
  ['dues', 'due', readDue],
];

/** The lists of a review note: the name, what an item says, how it is read. */
export const REVIEW_LISTS: readonly ReviewList[] = [PEOPLE, ...ANSWER_LISTS];

/** More are refused (RECORD section 6). */
export const MOST_PEOPLE = 10;

/**
 * Reads the lists side by side: a row for each item of `people`, empty ones included. A list that is
 * missing or empty holds no answers.
 */
export function readRows(frontmatter: Frontmatter): {
  readonly rows: readonly ReviewRow[];
  readonly faults: readonly ReviewFault[];
} {
  const people = readList(
    frontmatter,
    PEOPLE,
    (items) => items.filter(hasValue).length <= MOST_PEOPLE,
  );
  const { items: links } = people;
  // Where the people cannot be read, how many answers there should be is not known either.
  const fits = (items: readonly unknown[]): boolean =>
    links === undefined || items.length === links.length || !hasValue(items);
  const lists = ANSWER_LISTS.map((list) => readList(frontmatter, list, fits));
  const rows = (links ?? []).map((link, place) => [
    link,
    ...lists.map(({ items = [], read }) => (place < items.length ? items[place] : read(''))),
  ]);
  return { rows, faults: [people, ...lists].flatMap(({ faults }) => faults) };
}

function readList(
  frontmatter: Frontmatter,
  [name, , read]: ReviewList,
  fits: (items: readonly unknown[]) => boolean,
) {
  const property = nameToWrite(frontmatter, [name]);
  const value = frontmatter[property];
  const items = readItems(value);
  const ofPeople = name === 'people';
  const expected = ofPeople ? 'review-people' : 'review-answers';
  const faults: ReviewFault[] = (items ?? [])
    .filter((item) => read(item) === undefined)
    .map((item) => ({ property, value: item, expected }));
  if (items === undefined || !fits(items)) {
    faults.unshift({ property, value, expected: ofPeople ? expected : 'review-lists' });
  }
  return { items, read, faults };
}

/** What the rows of one person answer: to each question the first answer given. */
export function answersOf(rows: readonly ReviewRow[]): Answers {
  const [, first, rating, wanted, step, why, due] = REVIEW_LISTS.map(
    ([, , read], at) => rows.find((row) => !NO_ANSWER.includes(read(row[at])))?.[at],
  );
  return {
    first: readAnswer(first) ?? 0,
    rating: readAnswer(rating) ?? 0,
    wanted: readAnswer(wanted) ?? 0,
    step: readWords(step) ?? '',
    why: readWords(why) ?? '',
    due: readDate(due),
  };
}

/** The text of an item, trimmed; undefined for nested values. */
export function readWords(item: unknown): string | undefined {
  return readItem(item)?.trim();
}

function readAnswer(item: unknown): Answer | undefined {
  const text = readWords(item);
  return text === '' || text === '0' ? 0 : readDepth(text);
}

/** The text of a day, or the empty one; undefined for what is no day. */
function readDue(item: unknown): string | undefined {
  const text = readWords(item);
  return text === '' || readDate(text) !== undefined ? text : undefined;
}

const NO_ANSWER: readonly unknown[] = [0, '', undefined];
