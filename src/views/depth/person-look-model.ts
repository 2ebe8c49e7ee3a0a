import type { Person } from '../../domain/person';
import type { DayWords } from '../../i18n/day-words';
import type { ViewParts } from '../view-parts';
import { gapOf } from './depth-model';
import type { DepthState } from './depth-state';

/** All that can be seen of a person's row. Empty texts are not shown. */
export type PersonLook = readonly [
  name: string,
  ten: string,
  contact: string,
  gap: string,
  /** The rating, for who cannot see it; empty while the view is discreet. */
  rating: string,
  /** 0 for none, and while the view is discreet. */
  depth: number,
  goal: number,
  unfolded: boolean,
  picking: boolean,
  picked: boolean,
  /** Whether the row offers to say why. */
  asksWhy: boolean,
];

export function personLook(
  person: Person,
  { index, words, ...parts }: Pick<ViewParts, 'index' | 'words' | 'today' | 'discreet'>,
  dayWords: DayWords,
  { unfolded, rated, picked }: DepthState,
): PersonLook {
  const { path, name, lastContact, depth, goal } = person;
  const { agenda, depth: depths, depthView, nextSteps } = words;
  const ten = index.inTheTen(path) ? nextSteps.ten : '';
  const contact =
    lastContact === undefined
      ? agenda.noContact
      : agenda.lastContact(dayWords.ago(lastContact, parts.today()));
  const picks = [picked.on, picked.has(path)] as const;
  if (parts.discreet()) return [name, ten, contact, '', '', 0, 0, false, ...picks, false];
  const gap = gapOf(person);
  const gapWords = gap > 0 ? depthView.gap(gap) : '';
  const rating = depth === undefined ? depths.none : depths[depth].name;
  const levels = [depth ?? 0, goal ?? 0] as const;
  const isUnfolded = unfolded === path;
  const asksWhy = !isUnfolded && rated === path;
  return [name, ten, contact, gapWords, rating, ...levels, isUnfolded, ...picks, asksWhy];
}
