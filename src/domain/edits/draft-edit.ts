import { lineText } from '../dated-line';
import type { FrontmatterEdit, RefusalReason } from '../frontmatter-edit';
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
import { changed, refused } from './outcome';
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
  { reading }: EditContext,
  resolve: (link: string) => string | undefined = () => undefined,
): FrontmatterEdit {
  return (frontmatter) => {
    const no = ({ reason, name }: No) =>
      refused(reason, { name, properties: [name] }, { frontmatter, reading });
    const { rows, faults } = readRows(frontmatter);
    const [fault] = faults;
    if (isDone(frontmatter)) return no({ reason: 'changed-meanwhile', name: 'status' });
    if (fault !== undefined) return no({ reason: 'damaged-review', name: fault.property });
    const keyOf = (link: unknown) => linkKey(readWords(link) ?? '', resolve);
    const next = changeRows(change, rows, keyOf);
    return 'reason' in next ? no(next) : changed(writeRows(frontmatter, next));
  };
}

/** Why nothing is written, and in which list. */
interface No {
  readonly reason: RefusalReason;
  readonly name: string;
}

/** Gives who a link leads to; the empty text for none. */
type KeyOf = (link: unknown) => string;

function changeRows(
  change: DraftChange,
  rows: readonly ReviewRow[],
  keyOf: KeyOf,
): readonly ReviewRow[] | No {
  const key = keyOf(change.link);
  const mine = rows.filter((row) => keyOf(row[0]) === key);
  const others = rows.filter((row) => !mine.includes(row));
  if (key === '') return { reason: 'empty-text', name: 'people' };
  if (change.kind === 'add') return mine.length > 0 ? rows : add(change.link, rows, keyOf);
  if (change.kind === 'remove') return others;
  if (mine.length === 0) return { reason: 'changed-meanwhile', name: 'people' };
  if (change.kind === 'answer') return answer(change.answers, rows, mine);
  const at = placeOf(change.to, others, keyOf);
  return [...others.slice(0, at), ...mine, ...others.slice(at)];
}

function add(link: string, rows: readonly ReviewRow[], keyOf: KeyOf): readonly ReviewRow[] | No {
  const people = new Set(rows.map(([item]) => keyOf(item)));
  people.delete('');
  if (people.size >= MOST_PEOPLE) return { reason: 'ten-are-enough', name: 'people' };
  return [...rows, REVIEW_LISTS.map(({ none }, at) => (at === 0 ? link.trim() : none))];
}

/** Where among the rows the person stands who has so many people before them. */
function placeOf(to: number, rows: readonly ReviewRow[], keyOf: KeyOf): number {
  const before = new Set<string>();
  const at = rows.findIndex(([item]) => {
    const key = keyOf(item);
    if (key === '' || before.has(key)) return false;
    return before.size >= to || !before.add(key);
  });
  return at < 0 ? rows.length : at;
}

/** A person who is listed twice gets the answers in both rows. */
function answer(
  answers: Partial<Answers>,
  rows: readonly ReviewRow[],
  mine: readonly ReviewRow[],
): readonly ReviewRow[] | No {
  const due = answers.due === undefined ? '' : writableDay(answers.due);
  if (due === undefined) return { reason: 'no-such-day', name: 'dues' };
  const given = { ...answers, ...('due' in answers && { due }) };
  return rows.map((row) => (mine.includes(row) ? row.map((item, at) => wanted(item, at)) : row));

  function wanted(item: unknown, at: number): unknown {
    const name = REVIEW_LISTS[at]?.answer;
    const value = name === undefined ? undefined : given[name];
    return typeof value === 'string' ? lineText(value) : (value ?? item);
  }
}

/** Writes the lists that have changed, each with as many items as there are rows. */
function writeRows(frontmatter: Frontmatter, rows: readonly ReviewRow[]): Frontmatter {
  const lists = REVIEW_LISTS.map(({ name }, at) => {
    const property = nameToWrite(frontmatter, [name]);
    const before = readItems(frontmatter[property]) ?? [];
    const items = rows.map((row) => row[at]);
    const same = items.length === before.length && items.every((item, i) => item === before[i]);
    return [property, same ? frontmatter[property] : items] as const;
  });
  return { ...frontmatter, ...Object.fromEntries(lists) };
}
