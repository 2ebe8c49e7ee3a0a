import type { Day } from './day';
import { hasValue, type Frontmatter } from './note';
import type { Expected } from './problem';
import { nameToWrite } from './property-lookup';
import { readDate, readItem, readItems } from './record-value';
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

const ANSWERS: readonly Answer[] = [0, 1, 2, 3];

/** More are refused (RECORD section 6). */
export const MOST_PEOPLE = 10;

/** The lists of a review note: the name, what they answer, what stands for no answer, how to read an item. */
export const REVIEW_LISTS: readonly {
  readonly name: string;
  readonly answer?: keyof Answers;
  readonly none: 0 | '';
  readonly read: (item: unknown) => unknown;
}[] = [
  { name: 'people', none: '', read: readWords },
  { name: 'first-ratings', answer: 'first', none: 0, read: readAnswer },
  { name: 'ratings', answer: 'rating', none: 0, read: readAnswer },
  { name: 'wanted', answer: 'wanted', none: 0, read: readAnswer },
  { name: 'steps', answer: 'step', none: '', read: readWords },
  { name: 'whys', answer: 'why', none: '', read: readWords },
  { name: 'dues', answer: 'due', none: '', read: readDue },
];

/**
 * Reads the lists side by side: a row for each item of `people`, empty ones included. A list that is
 * missing or empty holds no answers.
 */
export function readRows(frontmatter: Frontmatter): {
  readonly rows: readonly ReviewRow[];
  readonly faults: readonly ReviewFault[];
} {
  const lists = REVIEW_LISTS.map((list) => {
    const property = nameToWrite(frontmatter, [list.name]);
    const value = Object.hasOwn(frontmatter, property) ? frontmatter[property] : undefined;
    return { ...list, property, value, items: readItems(value) };
  });
  const people = lists[0]?.items;
  const rows = (people ?? []).map((_, place) =>
    lists.map(({ items, none }) => (items && place < items.length ? items[place] : none)),
  );
  return { rows, faults: lists.flatMap((list) => faultsOf(list, people)) };
}

interface ReviewList extends Pick<ReviewFault, 'property' | 'value'> {
  readonly name: string;
  readonly items: readonly unknown[] | undefined;
  readonly read: (item: unknown) => unknown;
}

function faultsOf(
  { name, property, value, items, read }: ReviewList,
  people: readonly unknown[] | undefined,
): readonly ReviewFault[] {
  const ofPeople = name === 'people';
  const faults: ReviewFault[] = [];
  if (ofPeople ? !areFew(items) : people !== undefined && !areAsMany(items, value, people)) {
    faults.push({ property, value, expected: ofPeople ? 'review-people' : 'review-lists' });
  }
  const expected = ofPeople ? 'review-people' : 'review-answers';
  for (const item of people === undefined ? [] : (items ?? [])) {
    if (read(item) === undefined) faults.push({ property, value: item, expected });
  }
  return faults;
}

function areFew(items: readonly unknown[] | undefined): boolean {
  return items !== undefined && items.filter(hasValue).length <= MOST_PEOPLE;
}

/** A list that is missing or empty will do too. */
function areAsMany(
  items: readonly unknown[] | undefined,
  value: unknown,
  people: readonly unknown[],
): boolean {
  return !hasValue(value) || items?.length === people.length;
}

/** What the rows of one person answer: to each question the first answer given. */
export function answersOf(rows: readonly ReviewRow[]): Answers {
  const given = <T>(name: keyof Answers, read: (item: unknown) => T | undefined): T | undefined => {
    const at = REVIEW_LISTS.findIndex(({ answer }) => answer === name);
    const row = rows.find((each) => !['', '0'].includes(readWords(each[at]) ?? ''));
    return read(row?.[at]);
  };
  return {
    first: given('first', readAnswer) ?? 0,
    rating: given('rating', readAnswer) ?? 0,
    wanted: given('wanted', readAnswer) ?? 0,
    step: given('step', readWords) ?? '',
    why: given('why', readWords) ?? '',
    due: given('due', readDate),
  };
}

/** The text of an item, trimmed; undefined for nested values. */
export function readWords(item: unknown): string | undefined {
  return readItem(item)?.trim();
}

function readAnswer(item: unknown): Answer | undefined {
  const text = readWords(item);
  return text === '' ? 0 : ANSWERS.find((answer) => String(answer) === text);
}

/** Undefined for what is no day, and null where none is given. */
function readDue(item: unknown): Day | null | undefined {
  return readWords(item) === '' ? null : readDate(item);
}
