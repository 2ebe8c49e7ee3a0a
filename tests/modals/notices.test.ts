// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { en } from '../../src/i18n/en';
import { createNotices } from '../../src/modals/notices';
import type { Announcement } from '../../src/modals/report-model';
import { all, installViewDom, one } from '../support/view-dom';

const DONE: Announcement = {
  done: ['Rating saved for Ada.', 'Ada: <b>“x”</b>'],
  couldNot: undefined,
  failures: [],
  undoable: true,
};
const FAILED: Announcement = {
  ...DONE,
  couldNot: 'Could not save.',
  failures: ['Per: a', 'Mei: b'],
};

beforeEach(() => {
  vi.useFakeTimers();
  installViewDom();
});

it('say what was done as text, with a real button that undoes once', () => {
  const undo = vi.fn();
  createNotices(en)(DONE, undo);
  expect(all('.rapport-notice-line').map((el) => el.textContent)).toEqual(DONE.done);
  const button = one('.notice button');
  expect(button.textContent).toBe('Undo');
  button.click();
  button.click();
  expect(undo).toHaveBeenCalledTimes(1);
  expect(all('.notice')).toEqual([]);
});

it('lose the button when it is withdrawn, and keep their words', () => {
  const notice = createNotices(en)(DONE, () => undefined);
  notice.withdrawUndo();
  expect(all('.notice button')).toEqual([]);
  expect(all('.rapport-notice-line')).toHaveLength(2);
});

it('go when what they say was undone, unless they tell of a failure', () => {
  const notify = createNotices(en);
  notify(DONE, () => undefined).retract();
  expect(all('.notice')).toEqual([]);
  notify(FAILED, () => undefined).retract();
  expect(all('.notice')).toHaveLength(1);
  expect(all('.notice button')).toEqual([]);
});

it('go by themselves, but those that tell of a failure stay', () => {
  createNotices(en)(DONE);
  createNotices(en)(FAILED);
  vi.advanceTimersByTime(60_000);
  expect(all('.notice')).toHaveLength(1);
  expect(one('.rapport-notice-failed').textContent).toBe('Could not save.');
  expect(all('.notice li').map((el) => el.textContent)).toEqual(FAILED.failures);
});
