import { Modal, type App } from 'obsidian';
import { briefOf } from './brief-model';
import type { DialogParts } from './dialog-parts';

/** Shows what is good to have in mind before meeting somebody; nothing can be changed there. */
export function showBrief(app: App, parts: DialogParts, path: string): Promise<void> {
  const person = parts.index.person(path);
  if (person === undefined) return Promise.resolve();
  return new Promise((resolve) => {
    const modal = new Modal(app);
    const { modalEl, titleEl, contentEl } = modal;
    modalEl.addClass('rapport-dialog');
    titleEl.setText(parts.words.brief.title(person.name));
    contentEl.addClass('rapport-brief');
    for (const { title, lines } of briefOf(person, parts)) {
      contentEl.createEl('h3', { text: title });
      const list = contentEl.createEl('ul', 'rapport-private');
      for (const text of lines) list.createEl('li', { text, attr: { dir: 'auto' } });
    }
    modal.onClose = resolve;
    modal.open();
  });
}
