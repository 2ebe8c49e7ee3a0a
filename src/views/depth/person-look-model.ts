import type { Person } from '../../domain/person';
import type { Depth } from '../../domain/rules';
import { contactWords } from '../contact-words';
import type { ViewParts } from '../view-parts';
import { gapOf } from './depth-model';
import type { DepthState } from './depth-state';

/** All that can be seen of a person's row. */
export type PersonLook = readonly [
  /** The name, whether one of the ten, the last contact, the gap, and the rating for who cannot see it. */
  texts: readonly string[],
  depth: Depth | undefined,
  goal: Depth | undefined,
  unfolded: boolean,
  /** Whether the row offers to say why, while it is not unfolded. */
  asksWhy: boolean,
];

type LookParts = Pick<ViewParts, 'index' | 'words' | 'dayWords' | 'today' | 'discreet'>;

/** While the view is discreet a row says nothing of depth. */
export function personLook(
  person: Person,
  { index, words, dayWords, ...parts }: LookParts,
  { unfolded, rated }: DepthState,
): PersonLook {
  const { path, name, lastContact } = person;
  const { depth: depths, depthView, nextSteps } = words;
  const tells = !parts.discreet();
  const { depth, goal } = tells ? person : NOTHING;
  const gap = gapOf({ depth, goal });
  const texts = [
    name,
    index.inTheTen(path) ? nextSteps.ten : '',
    contactWords(lastContact, parts.today(), words, dayWords),
    gap > 0 ? depthView.gap(gap) : '',
    depth !== undefined ? depths[depth].name : tells ? depths.none : '',
  ];
  const is = (shown: string | undefined): boolean => tells && shown === path;
  return [texts, depth, goal, is(unfolded), is(rated)];
}

const NOTHING = { depth: undefined, goal: undefined };
