import type { ActionName } from '../../../src/actions/report';
import { en } from '../../../src/i18n/en';
import { announcementOf } from '../../../src/modals/report-model';

const note = (name: string) => ({ path: `${name}.md`, changed: true, remarks: [] });

/** What the notice says once an action is done for these people. */
export function noticeOf(action: ActionName, ...names: readonly string[]): string {
  return announcementOf({ action, done: names.map(note), failed: [] }, en).done[0] ?? '';
}

/** What the notice says once an action was undone for these people. */
export function undoNoticeOf(action: ActionName, ...names: readonly string[]): string {
  const report = { action: 'undo', undone: action, done: names.map(note), failed: [] } as const;
  return announcementOf(report, en).done[0] ?? '';
}

/** What the notice says when an action could not be done, before the reasons. */
export function failureNoticeOf(action: ActionName): string {
  const failed = [{ path: 'Ada.md', refusal: { reason: 'no-note' } as const }];
  return announcementOf({ action, done: [], failed }, en).couldNot ?? '';
}
