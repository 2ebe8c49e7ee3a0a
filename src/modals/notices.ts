import { Notice } from 'obsidian';
import type { Words } from '../i18n/en';
import type { Notify } from './announced-actions';
import type { Announcement } from './report-model';

/** In milliseconds; 0 stays until the user closes it, so that no failure passes unread. */
const DURATION = { done: 5000, undoable: 10_000, failed: 0 };

/** Shows announcements as the app's notices, with a real button to undo. */
export function createNotices(words: Words): Notify {
  return (announcement, undo) => {
    const fragment = createFragment();
    const el = fragment.createDiv({ cls: 'rapport-notice' });
    fill(el, announcement);
    const button = undo === undefined ? undefined : addButton(el, words.reports.undo, undo);
    const notice = new Notice(fragment, durationOf(announcement, button !== undefined));
    const withdrawUndo = (): void => button?.remove();
    return {
      withdrawUndo,
      retract: () => (announcement.couldNot === undefined ? notice.hide() : withdrawUndo()),
    };
  };
}

function fill(el: HTMLElement, { done, couldNot, failures }: Announcement): void {
  for (const text of done) el.createDiv({ cls: 'rapport-notice-line', text });
  if (couldNot === undefined) return;
  el.createDiv({ cls: 'rapport-notice-line rapport-notice-failed', text: couldNot });
  const list = el.createEl('ul', { cls: 'rapport-notice-failures rapport-private' });
  for (const text of failures) list.createEl('li', { text });
}

/** A button of a notice. */
export function addButton(el: HTMLElement, text: string, undo: () => void): HTMLElement {
  const button = el.createEl('button', {
    cls: 'rapport-notice-undo',
    text,
    attr: { type: 'button' },
  });
  // The notice closes itself on any click, this one included.
  button.addEventListener('click', undo, { once: true });
  return button;
}

function durationOf({ couldNot }: Announcement, undoable: boolean): number {
  if (couldNot !== undefined) return DURATION.failed;
  return undoable ? DURATION.undoable : DURATION.done;
}
