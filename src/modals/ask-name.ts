import type { App } from 'obsidian';
import type { Words } from '../i18n/en';
import { addTextField, neededIn, valueOf } from './form-fields';
import { openForm } from './form-modal';

/** Asks for the name of somebody a note is to be made about; undefined when the dialog was left. */
export function askName(app: App, { setUp, dialogs }: Words): Promise<string | undefined> {
  return openForm(app, {
    ...setUp.newPerson,
    cancel: dialogs.cancel,
    build(el) {
      const name = addTextField(el, { label: setUp.name, wrong: neededIn(dialogs) });
      return () => valueOf([name], () => name.read().trim());
    },
  });
}
