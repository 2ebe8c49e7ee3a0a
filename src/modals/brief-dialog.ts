import { addText } from '../ui/element';
import { briefOf } from './brief-model';
import type { DialogParts } from './dialog-parts';
import { openDialog } from './form-modal';

/** Shows what is good to have in mind before meeting somebody; nothing can be changed there. */
export async function showBrief(parts: DialogParts, path: string): Promise<void> {
  const person = parts.index.person(path);
  if (person === undefined) return;
  await openDialog(parts, parts.words.brief.title(person.name), (el) => {
    el.addClass('rapport-brief');
    for (const { title, lines } of briefOf(person, parts)) {
      addText(el, 'h3', title);
      const list = el.createEl('ul', 'rapport-private');
      for (const text of lines) addText(list, 'li', text).dir = 'auto';
    }
  });
}
