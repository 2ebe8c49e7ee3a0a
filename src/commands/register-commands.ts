import type { Plugin } from 'obsidian';
import type { Words } from '../i18n/en';
import { waitingTouch } from '../index/waiting-touch';
import type { Dialogs } from '../modals/dialogs';
import type { CommandParts } from './command-parts';
import { forPerson } from './for-person';
import { linkedHere } from './linked-here';

type CommandId = keyof Words['commands']['names'];

type Add = (id: CommandId, run: () => Promise<unknown>, offered?: () => boolean) => void;

type AddForPerson = (
  id: keyof Words['commands']['picks'],
  act: (path: string) => Promise<void>,
  wanted?: Parameters<Dialogs['pickPerson']>[1],
) => void;

/** Adds the commands; none has a default hotkey. */
export function registerCommands(plugin: Pick<Plugin, 'addCommand'>, parts: CommandParts): void {
  const { actions, dialogs, views } = parts;
  const { names, picks } = parts.words.commands;
  const add: Add = (id, run, offered = () => true) => {
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
  const addForPerson: AddForPerson = (id, act, wanted) =>
    add(id, () => forPerson(parts, picks[id], act, wanted));

  add('open-next-steps', views.agenda);
  add('open-depth', views.depth);
  add('open-person', views.person);
  add('start-review', views.startReview);
  add('open-last-review', views.lastReview);
  // Where the active note is a plan, that one.
  add('open-plans', () => views.plans(parts.activePath()));
  add('new-plan', views.newPlan);
  addPersonCommands(addForPerson, dialogs);
  add(
    'log-linked',
    () => {
      const { paths, day } = linkedHere(parts);
      return dialogs.logInteraction(paths, day);
    },
    () => linkedHere(parts).paths.length > 0,
  );
  add('undo-last-change', actions.undo, parts.canUndo);
  const waits = (): boolean => waitingTouch(parts.index).length > 0;
  add('spread-out', () => dialogs.spreadOut('spread'), waits);
  add('start-afresh', () => dialogs.spreadOut('afresh'), waits);
  add('toggle-discreet-mode', parts.toggleDiscreet);
  add('new-person', parts.newPerson);
  add('choose-people', parts.choosePeople);
  add('add-sample-notes', parts.samples.add);
  add('remove-sample-notes', parts.samples.remove, () => parts.samples.count() > 0);
}

function addPersonCommands(add: AddForPerson, dialogs: Dialogs): void {
  add('set-next-step', dialogs.setNextStep);
  add('complete-next-step', dialogs.completeNextStep, ({ nextStep }) => nextStep !== undefined);
  add('log-interaction', (path) => dialogs.logInteraction([path]));
  add('record-exchange', dialogs.recordExchange);
  add('record-discovery', dialogs.recordDiscovery);
  add('add-promise', dialogs.addPromise);
  add('before-you-meet', dialogs.beforeYouMeet);
  add('rate-depth', dialogs.rate);
  add('set-goal', dialogs.setGoal);
}
