import type { Day } from './day';
import type { PastLine } from './note-reader';
import { marksOf, signalLines, type SignalFinder } from './signal-lines';
import { byDay, interactionDays, usualGap } from './usual-gap';

/** How many of my beginnings in a row are one-sided. */
const IN_A_ROW = 4;
/** Today and the 89 days before. */
const LATELY_DAYS = 90;
const MANY = 6;
const FAIR_QUALITY = 1.5;

/** Of the interactions that say who began, the last four all say `from me`; of one day the later line is last. */
export const oneSided: SignalFinder = (person, { interactions }, circumstances) => {
  const mine: PastLine[] = [];
  for (const each of [...byDay(interactions)].reverse()) {
    const { from } = marksOf(each, circumstances);
    if (from === 'them') break;
    if (from === 'me') mine.push(each);
  }
  const count = mine.length;
  if (count < IN_A_ROW) return undefined;
  const lines = signalLines(person, 'interactions', mine.slice(0, IN_A_ROW), circumstances);
  return { id: 'one-sided', lines, facts: { count } };
};

/** Six or more rated interactions lately, with a mean quality under 1.5. */
export const activityOverQuality: SignalFinder = (person, { interactions }, circumstances) => {
  const { today } = circumstances;
  const recent = interactions.filter(({ day }) => day > today - LATELY_DAYS);
  if (recent.length < MANY) return undefined;
  let sum = 0;
  const rated = recent.filter((line) => {
    const { quality } = marksOf(line, circumstances);
    sum += quality ?? 0;
    return quality !== undefined;
  });
  const count = rated.length;
  if (count < MANY || sum >= FAIR_QUALITY * count) return undefined;
  const lines = signalLines(person, 'interactions', rated, circumstances);
  return { id: 'activity-over-quality', lines, facts: { count, mean: sum / count } };
};

/** Interactions on four days or more, and a silence of more than twice their usual gap. */
export const drifting: SignalFinder = (person, { interactions }, circumstances) => {
  const { lastContact } = person;
  if (lastContact === undefined) return undefined;
  const days = circumstances.today - lastContact;
  const known = days < 3 ? [] : interactionDays(interactions);
  const gap = isUsual(days, known) ? undefined : usualGap(known);
  if (gap === undefined || days <= 2 * gap) return undefined;
  const lines = signalLines(person, 'interactions', interactions, circumstances);
  return { id: 'drifting', lines, facts: { days, gap } };
};

/** Whether more than half of the gaps are half of the silence or more, so that the usual one must be, too. */
function isUsual(silence: number, days: readonly Day[]): boolean {
  let long = 0;
  for (let at = 1; at < days.length; at += 1) {
    if (2 * ((days[at] ?? 0) - (days[at - 1] ?? 0)) >= silence) long += 1;
  }
  return 2 * long >= days.length;
}
