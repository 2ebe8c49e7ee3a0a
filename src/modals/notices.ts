import { Notice } from 'obsidian';
import type { Words } from '../i18n/en';
import { createButton } from '../ui/element';
import type { Notify } from './announced-actions';
import type { Announcement } from './report-model';

/** In milliseconds. What failed stays until the user closes it (0), so that it does not pass unread. */
const DURATION = { done: 5000, undoable: 10_000 };

/** Shows announcements as the app's notices, with a real button to undo. */
export function createNotices(words: Words): Notify {
  return (announcement, undo) => {
    const fragment = createFragment();
    const el = fragment.createDiv('rapport-notice');
    fill(el, announcement);
    const button = undo && addButton(el, words.reports.undo, undo);
    const failed = announcement.couldNot !== undefined;
    const { done, undoable } = DURATION;
    const notice = new Notice(fragment, failed ? 0 : button ? undoable : done);
    const withdrawUndo = (): void => button?.remove();
    return { withdrawUndo, retract: () => (failed ? withdrawUndo() : notice.hide()) };
  };
}

function fill(el: HTMLElement, { done, couldNot, failures }: Announcement): void {
  const cls = 'rapport-notice-line';
  for (const text of done) el.createDiv({ cls, text });
  if (couldNot === undefined) return;
  el.createDiv({ cls: `${cls} rapport-notice-failed`, text: couldNot });
  const list = el.createEl('ul', 'rapport-notice-failures rapport-private');
  for (const text of failures) list.createEl('li', { text });
}

/** A button of a notice. */
export function addButton(el: HTMLElement, text: string, undo: () => void): HTMLElement {
  const button = createButton(el, { cls: 'rapport-notice-undo', text });
  // The notice closes itself on any click, this one included.
  button.addEventListener('click', undo, { once: true });
  return button;
}
