import type { Actions } from '../actions/actions';
import type { ActionReport } from '../actions/report';
import type { Words } from '../i18n/en';
import { announcementOf, type Announcement } from './report-model';

/** Shows an announcement, with a button that calls `undo` where one is given. */
export type Notify = (announcement: Announcement, undo?: () => void) => ShownNotice;

export interface ShownNotice {
  /** Takes the button away, since by now it would take back something else. */
  withdrawUndo(): void;
  /** Goes, since what it says was undone; where it tells of a failure, only the button goes. */
  retract(): void;
}

type Act = (...given: never[]) => Promise<ActionReport | undefined>;

/**
 * The same actions, each followed by exactly one notice. Only the notice of the very last action can
 * take it back, and only while no other action is under way.
 */
export function announcedActions(actions: Actions, notify: Notify, words: Words): Actions {
  let underWay = 0;
  let last: ShownNotice | undefined;

  const said =
    (act: Act): Act =>
    async (...given) => {
      underWay += 1;
      last?.withdrawUndo();
      const report = await act(...given).finally(() => (underWay -= 1));
      const announcement = announcementOf(report, words);
      last?.withdrawUndo();
      const offered = announcement.undoable && underWay === 0;
      last = notify(announcement, offered ? () => void announced.undo() : undefined);
      return report;
    };

  const undo: Act = () => {
    last?.retract();
    return actions.undo();
  };

  const announced = { ...actions };
  const acts: Readonly<Record<string, Act>> = { ...actions, undo };
  for (const [name, act] of Object.entries(acts)) {
    Object.assign(announced, { [name]: said(act) });
  }
  return announced;
}
