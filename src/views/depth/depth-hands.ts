import { Keymap } from 'obsidian';
import type { Person } from '../../domain/person';
import type { Depth } from '../../domain/rules';
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
  readonly bulk: readonly PickAction[];
}

export function createDepthHands(stage: ListStage<Person>, state: DepthState): DepthHands {
  const { el, list, painter, parts } = stage;
  const { actions, dialogs } = parts;
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

  const unfold = (path: string): void => {
    state.unfolded = state.unfolded === path ? undefined : path;
    painter.now();
    if (state.unfolded) list.reveal();
  };
  const does = new Map<string, (path: string, at: Place) => void>([
    ['open', (path, at) => parts.open(path, Keymap.isModEvent(at))],
    ['goal', (path) => after(dialogs.setGoal(path))],
    ['log', (path) => after(dialogs.logInteraction([path]))],
    ['unfold', unfold],
    [
      'why',
      (path) => {
        unfold(path);
        el.querySelector<HTMLElement>('.rapport-why-field')?.focus();
      },
    ],
  ]);
  return {
    act(action, person, at) {
      const choice = choiceOfKey(action);
      if (choice === undefined) does.get(action)?.(person.path, at);
      else if (readChoice(choice) !== person.depth) rate([person], readChoice(choice), at);
    },
    explain(path, why) {
      if (state.rated === path) state.rated = undefined;
      after(actions.explainRating(path, why));
    },
    bulk: bulkActions(stage, rate, (people, goal) => after(actions.setGoal(pathsOf(people), goal))),
  };
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
