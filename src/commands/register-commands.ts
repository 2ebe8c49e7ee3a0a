import type { Plugin } from 'obsidian';
import type { Words } from '../i18n/en';
import type { CommandParts } from './command-parts';
import { forPerson } from './for-person';

type CommandId = keyof Words['commands']['names'];

/** Adds the commands; none has a default hotkey. */
export function registerCommands(plugin: Pick<Plugin, 'addCommand'>, parts: CommandParts): void {
  const { dialogs, views } = parts;
  const { names, picks } = parts.words.commands;
  const add = (id: CommandId, run: () => Promise<unknown>, offered = (): boolean => true): void => {
    plugin.addCommand({
      id,
      name: names[id],
      checkCallback(checking) {
        if (!offered()) return false;
        if (!checking) void run();
        return true;
      },
    });
  };
  const addForPerson = (
    id: keyof typeof picks,
    act: (path: string) => Promise<void>,
    wanted?: Parameters<typeof dialogs.pickPerson>[1],
  ): void => add(id, () => forPerson(parts, picks[id], act, wanted));

  add('open-next-steps', views.nextSteps);
  add('open-depth', views.depth);
  add('start-review', views.startReview);
  add('open-last-review', views.lastReview);
  addForPerson('set-next-step', (path) => dialogs.setNextStep(path));
  addForPerson(
    'complete-next-step',
    (path) => dialogs.completeNextStep(path),
    ({ nextStep }) => nextStep !== undefined,
  );
  addForPerson('log-interaction', (path) => dialogs.logInteraction([path]));
  addForPerson('rate-depth', (path) => dialogs.rate(path));
  addForPerson('set-goal', (path) => dialogs.setGoal(path));
  add(
    'undo-last-change',
    () => parts.actions.undo(),
    () => parts.canUndo(),
  );
  add('toggle-discreet-mode', () => parts.toggleDiscreet());
  add('new-person', () => parts.newPerson());
  add('choose-people', () => parts.choosePeople());
  add('add-sample-notes', () => parts.samples.add());
  add(
    'remove-sample-notes',
    () => parts.samples.remove(),
    () => parts.samples.present(),
  );
}
