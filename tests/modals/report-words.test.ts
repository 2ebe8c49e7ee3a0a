import { expect, it } from 'vitest';
import type { ActionName, ActionReport } from '../../src/actions/report';
import { en } from '../../src/i18n/en';
import { announcementOf } from '../../src/modals/report-model';

const done = [{ path: 'Ada.md', changed: true, remarks: [] }];
const failed = [{ path: 'a.md', refusal: { reason: 'no-note' } as const }];

it.each<[ActionName, string, string, string]>([
  ['rate', 'Rating saved for Ada.', 'Undone for Ada: rating saved.', 'Rating not saved.'],
  [
    'clear-rating',
    'Rating cleared for Ada.',
    'Undone for Ada: rating cleared.',
    'Rating not cleared.',
  ],
  ['explain-rating', 'Reason saved for Ada.', 'Undone for Ada: reason saved.', 'Reason not saved.'],
  ['set-goal', 'Goal saved for Ada.', 'Undone for Ada: goal saved.', 'Goal not saved.'],
  ['clear-goal', 'Goal cleared for Ada.', 'Undone for Ada: goal cleared.', 'Goal not cleared.'],
  ['set-stage', 'Stage saved for Ada.', 'Undone for Ada: stage saved.', 'Stage not saved.'],
  ['clear-stage', 'Stage cleared for Ada.', 'Undone for Ada: stage cleared.', 'Stage not cleared.'],
  [
    'set-want',
    'What you want saved for Ada.',
    'Undone for Ada: what you want saved.',
    'What you want not saved.',
  ],
  [
    'set-bring',
    'What you bring saved for Ada.',
    'Undone for Ada: what you bring saved.',
    'What you bring not saved.',
  ],
  [
    'set-aside',
    'Signal set aside for Ada.',
    'Undone for Ada: signal set aside.',
    'Signal not set aside.',
  ],
  [
    'set-next-step',
    'Next step set for Ada.',
    'Undone for Ada: next step set.',
    'Next step not set.',
  ],
  [
    'complete-next-step',
    'Next step completed for Ada.',
    'Undone for Ada: next step completed.',
    'Next step not completed.',
  ],
  [
    'complete-items',
    'Items completed for Ada.',
    'Undone for Ada: items completed.',
    'Items not completed.',
  ],
  ['postpone', 'Day moved for Ada.', 'Undone for Ada: day moved.', 'Day not moved.'],
  [
    'snooze',
    'Keeping in touch postponed for Ada.',
    'Undone for Ada: keeping in touch postponed.',
    'Keeping in touch not postponed.',
  ],
  [
    'log-interaction',
    'Interaction noted for Ada.',
    'Undone for Ada: interaction noted.',
    'Interaction not noted.',
  ],
  ['add-promise', 'Promise noted for Ada.', 'Undone for Ada: promise noted.', 'Promise not noted.'],
  [
    'keep-promise',
    'Promise marked as kept for Ada.',
    'Undone for Ada: promise marked as kept.',
    'Promise not marked as kept.',
  ],
  [
    'drop-promise',
    'Promise dropped for Ada.',
    'Undone for Ada: promise dropped.',
    'Promise not dropped.',
  ],
  [
    'record-exchange',
    'Exchange noted for Ada.',
    'Undone for Ada: exchange noted.',
    'Exchange not noted.',
  ],
  [
    'record-discovery',
    'Discovery noted for Ada.',
    'Undone for Ada: discovery noted.',
    'Discovery not noted.',
  ],
  ['change-plan', 'Change saved for Ada.', 'Undone for Ada: change saved.', 'Change not saved.'],
  [
    'align-plan',
    'Comparison noted for Ada.',
    'Undone for Ada: comparison noted.',
    'Comparison not noted.',
  ],
  [
    'answer-review',
    'Answers saved for Ada.',
    'Undone for Ada: answers saved.',
    'Answers not saved.',
  ],
  [
    'finish-review',
    'Review saved in 1 note.',
    'Undone in 1 note: review saved.',
    'Review not saved.',
  ],
  [
    'undo',
    'Change taken back for Ada.',
    'Undone for Ada: change taken back.',
    'Change not taken back.',
  ],
])('says that %s was done, undone or could not be done', (action, did, undid, couldNot) => {
  expect(announcementOf({ action, done, failed: [] }, en).done).toEqual([did]);
  expect(announcementOf({ action, done: [], failed }, en).couldNot).toBe(couldNot);
  const undone: ActionReport = { action: 'undo', undone: action, done, failed: [] };
  expect(announcementOf(undone, en).done).toEqual([undid]);
});

it('has words for no other action', () => {
  expect(Object.keys(en.reports.actions)).toHaveLength(26);
});
