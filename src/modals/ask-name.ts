import type { DialogParts } from './dialog-parts';
import { addTextField } from './form-fields';
import { openForm, type Form } from './form-modal';

/** Asks for the name of somebody a note is to be made about, and makes it; see `openForm`. */
export async function askName(
  parts: Pick<DialogParts, 'app' | 'words'>,
  make: (name: string) => Promise<boolean>,
): Promise<void> {
  const { setUp } = parts.words;
  const form: Form<string> = {
    ...setUp.newPerson,
    build(body) {
      const name = addTextField(body, { label: setUp.name, needed: true });
      return () => name.read().trim();
    },
  };
  await openForm(parts, form, make);
}
