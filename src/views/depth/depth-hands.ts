import { Keymap } from 'obsidian';
import type { Person } from '../../domain/person';
import type { Depth } from '../../domain/rules';
import { choiceOfKey, DEPTHS, readChoice } from '../../modals/rating-model';
import { showMenu } from '../../ui/menu';
import type { PickAction } from '../../ui/pick-bar';
import type { ViewParts } from '../view-parts';
import type { DepthListEvents } from './depth-list';
import type { DepthRow } from './depth-model';
import { groupName } from './depth-rows';
import type { DepthState } from './depth-state';

/** What the view does around its actions. */
export interface HandParts {
  readonly parts: ViewParts;
  readonly state: DepthState;
  /** The people shown, in order. */
  readonly people: () => readonly Person[];
  /** Paints anew. */
  readonly changed: () => void;
  /** Unfolds the row with that path, or none. */
  readonly unfold: (path: string | undefined) => void;
  readonly askWhy: () => void;
  /** An action and its dialogs are through; the words are for a screen reader, and `follow` is looked at. */
  readonly done: (words?: string, follow?: string) => void;
}

type ForSeveral = (
  people: readonly Person[],
  depth: Depth | undefined,
  at?: MouseEvent | KeyboardEvent,
) => void;

/** Carries out what the user does to people, one or several. */
export function createDepthHands(hand: HandParts): Pick<DepthListEvents, 'act' | 'explain'> & {
  readonly bulk: readonly PickAction[];
} {
  const { parts, state, unfold } = hand;
  const { actions, dialogs, words } = parts;
  const after = (task: Promise<unknown>): void => void task.then(() => hand.done());

  const rated = (people: readonly Person[], depth: Depth | undefined): string => {
    const [first] = people;
    const alone = people.length === 1 ? first : undefined;
    if (alone !== undefined) state.rated = depth && alone.path;
    const who = alone?.name ?? words.depthView.count(people.length);
    return parts.discreet() ? who : `${who}: ${groupName(depth ?? 0, words.depth)}`;
  };
  const rate: ForSeveral = (people, depth, at) =>
    void actions.rate(pathsOf(people), depth).then(({ done }) => {
      if (!done.some(({ changed }) => changed)) return hand.done();
      const path = people[0]?.path;
      // The mouse stays where it is, and so does the list under it.
      const follows = at?.type === 'keydown' || state.unfolded === path;
      hand.done(rated(people, depth), follows ? path : undefined);
    });

  const act = (action: string, { path }: Person, at: MouseEvent | KeyboardEvent): void => {
    if (action === 'open') parts.open(path, Keymap.isModEvent(at));
    else if (action === 'goal') after(dialogs.setGoal(path));
    else if (action === 'log') after(dialogs.logInteraction([path]));
    else if (action === 'pick' && state.picked.on) {
      state.picked.toggle(path);
      hand.changed();
    } else unfold(state.unfolded === path ? undefined : path);
    if (action === 'why') hand.askWhy();
  };

  return {
    act(action, row, at) {
      const choice = choiceOfKey(action);
      if ('group' in row) {
        state.fold(row.group);
        hand.changed();
      } else if (choice === undefined) act(action, personOf(row), at);
      else if (readChoice(choice) !== personOf(row).depth) {
        rate([personOf(row)], readChoice(choice), at);
      }
    },
    explain(path, why) {
      if (state.rated === path) state.rated = undefined;
      after(actions.explainRating(path, why));
    },
    bulk: bulkActions(hand, rate, (people, goal) => after(actions.setGoal(pathsOf(people), goal))),
  };
}

function bulkActions(
  { parts, state: { picked }, people, changed }: HandParts,
  rate: ForSeveral,
  setGoal: ForSeveral,
): readonly PickAction[] {
  const { commands, depth: depths, depthView, dialogs } = parts.words;
  const choice = (label: string, icon: string, none: string, choose: ForSeveral): PickAction => ({
    label,
    icon,
    run(at) {
      const chosen = people().filter(({ path }) => picked.has(path));
      const entries = [...DEPTHS, undefined].map((depth) => ({
        label: depth === undefined ? none : groupName(depth, depths),
        ...{ icon, group: 'depth', choose: () => choose(chosen, depth) },
      }));
      showMenu(entries, at);
    },
  });
  const { names } = commands;
  return [
    choice(names['rate-depth'], 'lucide-circle-dot', depthView.clearRating, rate),
    choice(names['set-goal'], 'lucide-target', dialogs.goal.none, setGoal),
    {
      label: depthView.pickAll,
      icon: 'lucide-check-check',
      fits: () => true,
      run() {
        const order = pathsOf(people());
        picked.setOn(false);
        picked.toggle(order[0] ?? '');
        picked.extend(order.at(-1) ?? '', order);
        changed();
      },
    },
  ];
}

function personOf(row: Exclude<DepthRow, { group: unknown }>): Person {
  return 'of' in row ? row.of : row;
}

function pathsOf(people: readonly Person[]): readonly string[] {
  return people.map(({ path }) => path);
}
