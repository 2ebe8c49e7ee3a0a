import { Keymap } from 'obsidian';
import type { Person } from '../../domain/person';
import type { Depth } from '../../domain/rules';
import { SIGNALS } from '../../domain/signal';
import { choiceOfKey, DEPTHS, readChoice } from '../../modals/rating-model';
import { showMenu } from '../../ui/menu';
import type { PickAction } from '../../ui/pick-bar';
import type { Place } from '../list-rows';
import type { ListStage } from '../list-stage';
import type { ViewParts } from '../view-parts';
import { groupName, pathsOf } from './depth-model';
import type { DepthState } from './depth-state';

type ForSeveral = (people: readonly Person[], depth: Depth | undefined, at?: Place) => void;

/** Carries out what the user does to people, one or several. */
export interface DepthHands {
  /** The action is that of a button, or a key for a rating. */
  readonly act: (action: string, person: Person, at: Place) => void;
  readonly explain: (path: string, why: string) => void;
  /** An empty text clears it. */
  readonly setStage: (path: string, stage: string) => void;
  readonly bulk: readonly PickAction[];
}

export function createDepthHands(stage: ListStage<Person>, state: DepthState): DepthHands {
  const { list, parts } = stage;
  const { actions } = parts;
  const after = (task: Promise<unknown>): void => void task.then(() => stage.done());

  const rate: ForSeveral = (people, depth, at) =>
    void actions.rate(pathsOf(people), depth).then((report) => {
      const [first, second] = people;
      if (!first || !report.done.some(({ changed }) => changed)) return stage.done();
      if (!second) state.rated = depth && first.path;
      stage.done(() => {
        stage.say(ratedWords(people, depth, parts));
        // The mouse stays where it is, and so does the list under it.
        if (at?.type === 'keydown' || state.unfolded === first.path) list.reveal();
      });
    });

  const does = createDoes(stage, state, after);
  return {
    act(action, person, at) {
      const choice = choiceOfKey(action);
      const [name = '', about] = action.split(' ');
      if (choice === undefined) does.get(name)?.(person.path, at, about);
      else if (readChoice(choice) !== person.depth) rate([person], readChoice(choice), at);
    },
    explain(path, why) {
      if (state.rated === path) state.rated = undefined;
      after(actions.explainRating(path, why));
    },
    setStage: (path, stage) => after(actions.setStage([path], stage || undefined)),
    bulk: bulkActions(stage, rate, (people, goal) => after(actions.setGoal(pathsOf(people), goal))),
  };
}

type Act = (path: string, at: Place, about?: string) => void;

/** What the buttons do to one person. */
function createDoes(
  { el, list, painter, parts }: ListStage<Person>,
  state: DepthState,
  after: (task: Promise<unknown>) => void,
): ReadonlyMap<string, Act> {
  const { actions, dialogs } = parts;
  const unfold = (path: string): void => {
    state.unfolded = state.unfolded === path ? undefined : path;
    painter.now();
    if (state.unfolded) list.reveal();
  };
  return new Map<string, Act>([
    ['open', (path, at) => parts.open(path, Keymap.isModEvent(at))],
    ['goal', (path) => after(dialogs.setGoal(path))],
    ['log', (path) => after(dialogs.logInteraction([path]))],
    ['unfold', unfold],
    [
      'aside',
      (path, _, id) => {
        for (const signal of SIGNALS) if (signal === id) after(actions.setAside(path, signal));
      },
    ],
    [
      'why',
      (path) => {
        unfold(path);
        el.querySelector<HTMLElement>('.rapport-why-field')?.focus();
      },
    ],
  ]);
}

function ratedWords(
  people: readonly Person[],
  depth: Depth | undefined,
  { words, ...parts }: ViewParts,
): string {
  const names = people.map(({ name }) => name);
  const who = names.length === 1 ? names.join() : words.depthView.count(names.length);
  return parts.discreet() ? who : `${who}: ${groupName(depth ?? 0, words.depth)}`;
}

function bulkActions(
  stage: ListStage<Person>,
  rate: ForSeveral,
  setGoal: ForSeveral,
): readonly PickAction[] {
  const { commands, depth: depths, depthView, dialogs } = stage.parts.words;
  const choice = (label: string, icon: string, none: string, choose: ForSeveral): PickAction => ({
    label,
    icon,
    run(at) {
      const people = stage.chosen();
      const entries = [...DEPTHS, undefined].map((depth) => ({
        label: depth === undefined ? none : groupName(depth, depths),
        ...{ icon, group: 'depth', choose: () => choose(people, depth) },
      }));
      showMenu(entries, at);
    },
  });
  const { names } = commands;
  return [
    choice(names['rate-depth'], 'circle-dot', depthView.clearRating, rate),
    choice(names['set-goal'], 'target', dialogs.goal.none, setGoal),
    {
      label: depthView.pickAll,
      icon: 'check-check',
      fits: () => true,
      run: () => stage.pickAll(),
    },
  ];
}
