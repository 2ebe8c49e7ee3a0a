import { lineText } from '../dated-line';
import type { FrontmatterEdit, Refusal, RefusalReason } from '../frontmatter-edit';
import type { Frontmatter } from '../note';
import { nameToWrite } from '../property-lookup';
import { readItems } from '../record-value';
import { isDone } from '../review';
import { linkKey } from '../review-link';
import {
  MOST_PEOPLE,
  readRows,
  readWords,
  REVIEW_LISTS,
  type Answers,
  type ReviewRow,
} from '../review-rows';
import type { EditContext } from './edit-context';
import { changed } from './outcome';
import { writableDay } from './writable-day';

/** A change to a draft; `link` as it stands in the note, or another that leads to the same person. */
export type DraftChange =
  | { readonly kind: 'add'; readonly link: string }
  | { readonly kind: 'remove'; readonly link: string }
  /** `to` counts the people from 0. */
  | { readonly kind: 'move'; readonly link: string; readonly to: number }
  | { readonly kind: 'answer'; readonly link: string; readonly answers: Partial<Answers> };

/**
 * Changes a draft as it is at that moment: people are found by their link, not by their place, so that
 * answers given on two devices to different questions both stay. Refused when the review is finished or
 * does not have the person any more (`changed-meanwhile`), when something in it cannot be read
 * (`damaged-review`), and for an eleventh person (`ten-are-enough`).
 */
export function draftEdit(
  change: DraftChange,
  _context: EditContext,
  resolve: (link: string) => string | undefined = () => undefined,
): FrontmatterEdit {
  return (frontmatter) => {
    const keyOf = (link: unknown): string => linkKey(readWords(link) ?? '', resolve);
    const next = isDone(frontmatter)
      ? no('changed-meanwhile', 'status')
      : changeRows(change, readRows(frontmatter), keyOf);
    return 'reason' in next
      ? { kind: 'refused', refusal: next }
      : changed(writeRows(frontmatter, next));
  };
}

const no = (reason: RefusalReason, property = 'people'): Refusal => ({ reason, property });

function changeRows(
  change: DraftChange,
  { rows, faults }: ReturnType<typeof readRows>,
  /** Who a link leads to; the empty text for nobody. */
  keyOf: (link: unknown) => string,
): readonly ReviewRow[] | Refusal {
  const [fault] = faults;
  if (fault !== undefined) return no('damaged-review', fault.property);
  const key = keyOf(change.link);
  const isMine = ([link]: ReviewRow): boolean => keyOf(link) === key;
  const mine = rows.filter(isMine);
  const others = rows.filter((row) => !isMine(row));
  const firsts = firstRows(others, keyOf);
  if (mine.length === 0 && change.kind === 'add') {
    if (firsts.length >= MOST_PEOPLE) return no('ten-are-enough');
    return [
      ...rows,
      REVIEW_LISTS.map(([, says, read]) => (says === 'link' ? change.link : read(''))),
    ];
  }
  if (change.kind === 'add') return rows;
  if (change.kind === 'remove') return others;
  if (mine.length === 0) return no('changed-meanwhile');
  if (change.kind === 'answer') return answer(rows, isMine, change.answers);
  const next = firsts[Math.max(0, change.to)];
  const at = next === undefined ? others.length : others.indexOf(next);
  return [...others.slice(0, at), ...mine, ...others.slice(at)];
}

/** The first row of each person. */
function firstRows(
  rows: readonly ReviewRow[],
  keyOf: (link: unknown) => string,
): readonly ReviewRow[] {
  const keys = rows.map(([link]) => keyOf(link));
  return rows.filter((_, at) => keys[at] !== '' && keys.indexOf(keys[at] ?? '') === at);
}

/** A person who is listed twice gets the answers in both rows. */
function answer(
  rows: readonly ReviewRow[],
  isMine: (row: ReviewRow) => boolean,
  answers: Partial<Answers>,
): readonly ReviewRow[] | Refusal {
  const due = answers.due === undefined ? '' : writableDay(answers.due);
  if (due === undefined) return no('no-such-day', 'dues');
  const given: Readonly<Record<string, unknown>> = { ...answers, ...('due' in answers && { due }) };
  return rows.map((row) =>
    isMine(row)
      ? row.map((item, at) => {
          const value = given[REVIEW_LISTS[at]?.[1] ?? ''];
          return typeof value === 'string' ? lineText(value) : (value ?? item);
        })
      : row,
  );
}

/**
 * Writes the lists that have changed, each with as many items as there are rows; one that the note does not
 * have and in which nothing is answered stays away.
 */
function writeRows(frontmatter: Frontmatter, rows: readonly ReviewRow[]): Frontmatter {
  const lists = REVIEW_LISTS.map(([name], at) => {
    const property = nameToWrite(frontmatter, [name]);
    const before = readItems(frontmatter[property]) ?? [];
    const items = rows.map((row) => row[at]);
    const same = items.length === before.length && items.every((item, i) => item === before[i]);
    const isWanted = Object.hasOwn(frontmatter, property) || items.some(Boolean);
    return [property, same || !isWanted ? frontmatter[property] : items] as const;
  });
  return { ...frontmatter, ...Object.fromEntries(lists) };
}
