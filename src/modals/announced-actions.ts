import type { Actions } from '../actions/actions';
import type { ActionReport } from '../actions/report';
import type { Words } from '../i18n/en';
import { announcementOf, nothingToUndo, type Announcement } from './report-model';

/** Shows an announcement, with a button that calls `undo` where one is given. */
export type Notify = (announcement: Announcement, undo?: () => void) => ShownNotice;

export interface ShownNotice {
  /** Takes the button away, since by now it would take back something else. */
  withdrawUndo(): void;
  /** Goes, since what it says was undone; where it tells of a failure, only the button goes. */
  retract(): void;
}

/**
 * The same actions, each followed by exactly one notice. Only the notice of the very last action can
 * take it back, and only while no other action is under way.
 */
export function announcedActions(actions: Actions, notify: Notify, words: Words): Actions {
  let underWay = 0;
  let last: ShownNotice | undefined;

  const show = (announcement: Announcement): void => {
    last?.withdrawUndo();
    const offered = announcement.undoable && underWay === 0;
    last = offered ? notify(announcement, () => void undo()) : notify(announcement);
  };

  async function run<T extends ActionReport | undefined>(act: () => Promise<T>): Promise<T> {
    underWay += 1;
    last?.withdrawUndo();
    let report: T;
    try {
      report = await act();
    } finally {
      underWay -= 1;
    }
    show(report === undefined ? nothingToUndo(words) : announcementOf(report, words));
    return report;
  }

  const undo: Actions['undo'] = () => {
    last?.retract();
    return run(() => actions.undo());
  };

  const said =
    <Given extends unknown[]>(act: (...given: Given) => Promise<ActionReport>) =>
    (...given: Given) =>
      run(() => act(...given));

  return {
    rate: said(actions.rate),
    explainRating: said(actions.explainRating),
    setGoal: said(actions.setGoal),
    setNextStep: said(actions.setNextStep),
    completeNextStep: said(actions.completeNextStep),
    completeItems: said(actions.completeItems),
    postpone: said(actions.postpone),
    logInteraction: said(actions.logInteraction),
    addPromise: said(actions.addPromise),
    keepPromise: said(actions.keepPromise),
    dropPromise: said(actions.dropPromise),
    recordExchange: said(actions.recordExchange),
    recordDiscovery: said(actions.recordDiscovery),
    finishReview: said(actions.finishReview),
    undo,
  };
}
