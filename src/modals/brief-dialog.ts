import { PRIVATE } from '../ui/discreet';
import { addText } from '../ui/element';
import { briefOf } from './brief-model';
import type { DialogParts } from './dialog-parts';
import { openDialog } from './form-modal';

/** Shows what is good to have in mind before meeting somebody, as the notes are; nothing can be changed there. */
export async function showBrief(parts: DialogParts, path: string): Promise<void> {
  const { index, words } = parts;
  const person = index.person(path);
  if (person === undefined) return;
  let show = (): void => undefined;
  const stop = index.onChange(() => show());
  await openDialog(parts, words.brief.title(person.name), (el) => {
    el.addClass('rapport-brief');
    show = () => {
      el.empty();
      // Of a note that is gone, what it said last stays.
      for (const { title, lines } of briefOf(index.person(path) ?? person, parts)) {
        addText(el, 'h3', title);
        const list = el.createEl('ul', PRIVATE);
        for (const text of lines) addText(list, 'li', text).dir = 'auto';
      }
    };
    show();
  });
  stop();
}
