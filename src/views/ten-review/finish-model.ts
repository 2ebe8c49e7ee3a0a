import type { Day } from '../../domain/day';
import type { Person } from '../../domain/person';
import type { Review, ReviewEntry } from '../../domain/review';
import type { DayWords } from '../../i18n/day-words';
import type { Words } from '../../i18n/en';
import { stepWords } from './decide-model';

/** What finishing does to one person's note. */
export interface FinishRow {
  readonly entry: ReviewEntry;
  /** What is written, a line each; empty where the note says so already. */
  readonly writes: readonly string[];
  /** What to say beside it: that nothing is written, and why that is fine. */
  readonly remark: string;
}

/** What finishing would write now, in the order of the list. */
export function finishRows(
  { entries }: Review,
  personAt: (path: string) => Person | undefined,
  today: Day,
  { finish, decide, list }: Words['tenReview'],
  dayWords: DayWords,
): readonly FinishRow[] {
  return entries.map((entry) => {
    if (entry.path === undefined) return { entry, writes: [], remark: list.noNote };
    const person = personAt(entry.path);
    const step = stepWords({ text: entry.step, due: entry.due }, today, decide, dayWords);
    const writes = writesOf(entry, person, finish.step(step), finish);
    const none = writes.length === 0 ? finish.nothing : '';
    return { entry, writes, remark: entry.rating === 0 ? finish.open : none };
  });
}

function writesOf(
  entry: ReviewEntry,
  person: Person | undefined,
  step: string,
  words: Words['tenReview']['finish'],
): readonly string[] {
  const { rating, wanted } = entry;
  const writes: string[] = [];
  if (rating > 0 && rating !== person?.depth) writes.push(words.rating(person?.depth, rating));
  if (wanted > 0 && wanted !== person?.goal) writes.push(words.wanted(wanted));
  if (entry.step !== '' && !isPresent(entry, person)) writes.push(step);
  return writes;
}

function isPresent({ step, why, due }: ReviewEntry, person: Person | undefined): boolean {
  const present = person?.nextStep;
  if (present === undefined) return false;
  // A new step comes without a kind.
  const { text, kind } = present;
  return text === step && (present.why ?? '') === why && present.due === due && kind === undefined;
}
