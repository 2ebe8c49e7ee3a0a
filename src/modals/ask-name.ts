import type { DialogParts } from './dialog-parts';
import { addTextField } from './form-fields';
import { openForm } from './form-modal';

/** Asks for the name of somebody a note is to be made about; undefined when the dialog was left. */
export function askName(parts: Pick<DialogParts, 'app' | 'words'>): Promise<string | undefined> {
  const { setUp } = parts.words;
  return openForm(parts, {
    ...setUp.newPerson,
    build(form) {
      const name = addTextField(form, { label: setUp.name, needed: true });
      return () => name.read().trim();
    },
  });
}
