import type { App } from 'obsidian';
import type { Words } from '../i18n/en';
import { addTextField } from './form-fields';
import { openForm } from './form-modal';

/** Asks for the name of somebody a note is to be made about; undefined when the dialog was left. */
export async function askName(app: App, words: Words): Promise<string | undefined> {
  const { newPerson, name: label } = words.setUp;
  const answer = await openForm<string>(app, {
    ...newPerson,
    cancel: words.dialogs.cancel,
    build(el) {
      const field = addTextField(el, { label, value: '' });
      return () => {
        const name = field.read().trim();
        if (name !== '') return name;
        field.say(words.dialogs.errors.needed);
        field.focus();
        return undefined;
      };
    },
  });
  return answer.kind === 'confirmed' ? answer.value : undefined;
}
