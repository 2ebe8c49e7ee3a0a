import type { Person } from '../../domain/person';
import type { Depth } from '../../domain/rules';
import { byWeight } from '../../domain/care';
import { signalWords } from '../../i18n/signal-words';
import type { Words } from '../../i18n/en';
import { standingNow } from '../../index/standing-now';
import { contactWords } from '../contact-words';
import type { ViewParts } from '../view-parts';
import { gapOf } from './depth-model';
import type { DepthState } from './depth-state';

/** All that can be seen of a person's row. */
export type PersonLook = readonly [
  /** The name, whether one of the ten, the last contact, the gap, or in place of both why the list shows them, and the rating for who cannot see it. */
  texts: readonly string[],
  depth: Depth | undefined,
  goal: Depth | undefined,
  unfolded: boolean,
  /** Whether the row offers to say why, while it is not unfolded. */
  asksWhy: boolean,
];

type LookParts = Pick<ViewParts, 'index' | 'words' | 'dayWords' | 'reading' | 'today' | 'discreet'>;

/** While the view is discreet a row says nothing of depth. */
export function personLook(
  person: Person,
  parts: LookParts,
  { mode, unfolded, rated }: Pick<DepthState, 'mode' | 'unfolded' | 'rated'>,
): PersonLook {
  const { index, words, dayWords } = parts;
  const { path, name, lastContact } = person;
  const { depth: depths, nextSteps } = words;
  const tells = !parts.discreet();
  const { depth, goal } = tells ? person : NOTHING;
  const reason = tells ? REASONS[mode]?.(person, parts) : undefined;
  const texts = [
    name,
    index.inTheTen(path) ? nextSteps.ten : '',
    reason === undefined ? contactWords(lastContact, parts.today(), words, dayWords) : '',
    reason ?? gapWords({ depth, goal }, words),
    depth !== undefined ? depths[depth].name : tells ? depths.none : '',
  ];
  const is = (shown: string | undefined): boolean => tells && shown === path;
  return [texts, depth, goal, is(unfolded), is(rated)];
}

/** Why a list of some shows them; the others show the gap. */
const REASONS: Partial<Record<DepthState['mode'], (person: Person, parts: LookParts) => string>> = {
  care(person, parts) {
    const [first, ...others] = [...standingNow(person, parts).signals].sort(byWeight);
    const { words } = parts;
    return first ? words.depthView.care(signalWords(first, words)[0], others.length) : '';
  },
  stages: ({ stage, depth }, { words }) => words.depthView.stageGap(stage, depth),
};

function gapWords(person: Pick<Person, 'depth' | 'goal'>, { depthView }: Words): string {
  const gap = gapOf(person);
  return gap > 0 ? depthView.gap(gap) : '';
}

const NOTHING = { depth: undefined, goal: undefined };
