import { Keymap } from 'obsidian';
import type { Person } from '../../domain/person';
import type { Depth } from '../../domain/rules';
import { choiceOfKey, DEPTHS, readChoice } from '../../modals/rating-model';
import { keepFocus } from '../../ui/keep-focus';
import { showMenu } from '../../ui/menu';
import type { PickAction } from '../../ui/pick-bar';
import type { ViewParts } from '../view-parts';
import { groupName, pathsOf, type DepthRow } from './depth-model';
import { rowOf } from './depth-rows';
import type { DepthStage } from './depth-stage';

type Place = MouseEvent | KeyboardEvent;

type ForSeveral = (people: readonly Person[], depth: Depth | undefined, at?: Place) => void;

/** Carries out what the user does to people, one or several. */
export interface DepthHands {
  /** The action is that of a button, `pick` or a key for a rating. */
  readonly act: (action: string, row: DepthRow, at: Place) => void;
  readonly explain: (path: string, why: string) => void;
  readonly bulk: readonly PickAction[];
}

export function createDepthHands(stage: DepthStage): DepthHands {
  const { el, parts, state, painter } = stage;
  const { actions, dialogs } = parts;
  const done = createDone(stage);
  const after = (task: Promise<unknown>): void => void task.then(() => done());

  const rate: ForSeveral = (people, depth, at) =>
    void actions.rate(pathsOf(people), depth).then((report) => {
      const [first, second] = people;
      if (!first || !report.done.some(({ changed }) => changed)) return done();
      if (!second) state.rated = depth && first.path;
      // The mouse stays where it is, and so does the list under it.
      const follows = at?.type === 'keydown' || state.unfolded === first.path;
      done(ratedWords(people, depth, parts), follows ? first.path : undefined);
    });

  const act = (action: string, { path }: Person, at: Place): void => {
    if (action === 'open') parts.open(path, Keymap.isModEvent(at));
    else if (action === 'goal') after(dialogs.setGoal(path));
    else if (action === 'log') after(dialogs.logInteraction([path]));
    else if (action === 'pick' && state.picked.on) {
      state.picked.toggle(path);
      painter.now();
    } else {
      state.unfolded = state.unfolded === path ? undefined : path;
      painter.now();
      reveal(el, state.unfolded);
    }
    if (action === 'why') el.querySelector<HTMLElement>('.rapport-why-field')?.focus();
  };

  return {
    act(action, row, at) {
      if ('group' in row) {
        state.fold(row.group);
        return painter.now();
      }
      const person = 'of' in row ? row.of : row;
      const choice = choiceOfKey(action);
      if (choice === undefined) act(action, person, at);
      else if (readChoice(choice) !== person.depth) rate([person], readChoice(choice), at);
    },
    explain(path, why) {
      if (state.rated === path) state.rated = undefined;
      after(actions.explainRating(path, why));
    },
    bulk: bulkActions(stage, rate, (people, goal) => after(actions.setGoal(pathsOf(people), goal))),
  };
}

/**
 * To call when an action and its dialogs are through: `said` is for a screen reader, the person with the path
 * `follow` is looked at. The row may have moved or be gone: the focus stays with it, or at its place.
 */
function createDone({ el, painter, say, list }: DepthStage) {
  return (said?: string, follow?: string): void =>
    void el.win.requestAnimationFrame(() => {
      painter.now();
      if (said !== undefined) say(said);
      reveal(el, follow);
      // What was out of sight is drawn by then.
      el.win.requestAnimationFrame(() => reveal(el, follow));
      keepFocus(el, list());
    });
}

function reveal(el: HTMLElement, path: string | undefined): void {
  if (path === undefined) return;
  for (const each of [el.querySelector('.rapport-detail'), rowOf(el, path)]) {
    each?.scrollIntoView({ block: 'nearest' });
  }
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
  { parts, state, painter }: DepthStage,
  rate: ForSeveral,
  setGoal: ForSeveral,
): readonly PickAction[] {
  const { commands, depth: depths, depthView, dialogs } = parts.words;
  const { picked } = state;
  const choice = (label: string, icon: string, none: string, choose: ForSeveral): PickAction => ({
    label,
    icon,
    run(at) {
      const people = state.people.filter(({ path }) => picked.has(path));
      const entries = [...DEPTHS, undefined].map((depth) => ({
        label: depth === undefined ? none : groupName(depth, depths),
        ...{ icon, group: 'depth', choose: () => choose(people, depth) },
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
        picked.all(pathsOf(state.people));
        painter.now();
      },
    },
  ];
}
