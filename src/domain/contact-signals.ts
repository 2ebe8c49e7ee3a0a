import { signalLines, type InteractionSign, type SignalFinder } from './signal-lines';
import { interactionDays, usualGap } from './usual-gap';

/** How many of my beginnings in a row are one-sided. */
const IN_A_ROW = 4;
/** Today and the 89 days before. */
const LATELY_DAYS = 90;
const MANY = 6;
const FAIR_QUALITY = 1.5;

/** Of the interactions that say who began, the last four all say `from me`; of one day the later line is last. */
export const oneSided: SignalFinder = (person, { interactions }, circumstances) => {
  let theirs: InteractionSign | undefined;
  for (const each of interactions) {
    if (each.from === 'them' && isAfter(each, theirs)) theirs = each;
  }
  let count = 0;
  for (const each of interactions) if (each.from === 'me' && isAfter(each, theirs)) count += 1;
  if (count < IN_A_ROW) return undefined;
  const mine = interactions
    .filter(({ from }) => from === 'me')
    .sort((a, b) => b.day - a.day || b.line - a.line)
    .slice(0, IN_A_ROW);
  const lines = signalLines(person, 'interactions', mine, circumstances);
  return { id: 'one-sided', lines, facts: { count } };
};

/** Six or more rated interactions lately, with a mean quality under 1.5. */
export const activityOverQuality: SignalFinder = (person, { interactions }, circumstances) => {
  const { today } = circumstances;
  const rated = interactions.filter(
    ({ day, quality }) => quality !== undefined && day > today - LATELY_DAYS,
  );
  const count = rated.length;
  const sum = rated.reduce((all, { quality = 0 }) => all + quality, 0);
  if (count < MANY || sum >= FAIR_QUALITY * count) return undefined;
  const lines = signalLines(person, 'interactions', rated, circumstances);
  return { id: 'activity-over-quality', lines, facts: { count, mean: sum / count } };
};

/** Interactions on four days or more, and a silence of more than twice their usual gap. */
export const drifting: SignalFinder = (person, { interactions }, circumstances) => {
  const { lastContact } = person;
  if (lastContact === undefined) return undefined;
  const days = circumstances.today - lastContact;
  const gap = days < 3 ? undefined : usualGap(interactionDays(interactions));
  if (gap === undefined || days <= 2 * gap) return undefined;
  const lines = signalLines(person, 'interactions', interactions, circumstances);
  return { id: 'drifting', lines, facts: { days, gap } };
};

function isAfter(a: InteractionSign, b: InteractionSign | undefined): boolean {
  return b === undefined || a.day > b.day || (a.day === b.day && a.line > b.line);
}
