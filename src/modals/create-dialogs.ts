import { askPromise } from './add-promise-dialog';
import { showBrief } from './brief-dialog';
import { completeStep } from './complete-step-dialog';
import type { DialogParts } from './dialog-parts';
import type { Dialogs } from './dialogs';
import { logInteraction } from './log-interaction-dialog';
import { askNextStep } from './next-step-dialog';
import { pickPerson } from './person-picker';
import { askPostponement } from './postpone-dialog';
import { askDepth } from './rate-dialog';
import { askStagger } from './stagger-dialog';
import { askDiscovery } from './record-discovery-dialog';
import { askExchange } from './record-exchange-dialog';

/** The dialogs in the app; bad input is said beside its field, and nothing is written then. */
export function createDialogs(parts: DialogParts): Dialogs {
  const opening =
    <T extends unknown[], R>(ask: (parts: DialogParts, ...about: T) => R) =>
    (...about: T) =>
      ask(parts, ...about);
  return {
    setNextStep: async (path) => void (await askNextStep(parts, path)),
    completeNextStep: opening(completeStep),
    logInteraction: opening(logInteraction),
    recordExchange: opening(askExchange),
    recordDiscovery: opening(askDiscovery),
    addPromise: opening(askPromise),
    beforeYouMeet: opening(showBrief),
    rate: (path) => askDepth(parts, path, 'depth'),
    setGoal: (path) => askDepth(parts, path, 'goal'),
    spreadOut: opening(askStagger),
    postpone: opening(askPostponement),
    pickPerson: opening(pickPerson),
  };
}
