import { Notice } from 'obsidian';
import type { Words } from '../i18n/en';
import { addText, createButton } from '../ui/element';
import type { Notify } from './announced-actions';

/** Shows announcements as the app's notices, with a real button to undo. */
export function createNotices({ reports }: Words): Notify {
  return ({ done, couldNot, failures }, undo) => {
    const fragment = createFragment();
    const el = fragment.createDiv('rapport-notice');
    const cls = 'rapport-notice-line';
    for (const text of done) addText(el, 'div', text, cls);
    const failed = couldNot !== undefined;
    if (failed) {
      addText(el, 'div', couldNot, `${cls} rapport-notice-failed`);
      const list = el.createEl('ul', 'rapport-notice-failures rapport-private');
      for (const text of failures) addText(list, 'li', text);
    }
    const button = undo && addButton(el, reports.undo, undo);
    // In milliseconds. What failed stays until the user closes it (0), so that it does not pass unread.
    const notice = new Notice(fragment, failed ? 0 : button ? 10_000 : 5000);
    const withdrawUndo = (): void => button?.remove();
    return { withdrawUndo, retract: () => (failed ? withdrawUndo() : notice.hide()) };
  };
}

/** A button of a notice. */
export function addButton(el: HTMLElement, text: string, undo: () => void): HTMLElement {
  const button = createButton(el, { cls: 'rapport-notice-undo', text });
  // The notice closes itself on any click, this one included.
  button.addEventListener('click', undo, { once: true });
  return button;
}
