import type { NewPromise } from '../actions/actions';
import type { DialogParts } from './dialog-parts';
import { addChoiceField, addDateField, addSwitch, addTextField } from './form-fields';
import { openForm, type Form } from './form-modal';
import { isThrough, noteName } from './report-model';

/** Asks for a promise, the user's own or, with `toMe`, theirs at first, and notes it. */
export async function askPromise(parts: DialogParts, path: string, toMe?: boolean): Promise<void> {
  const { promise: words, interaction } = parts.words.dialogs;
  const { me, them } = interaction.froms;
  const form: Form<NewPromise> = {
    title: words.title(noteName(path)),
    build(body) {
      const text = addTextField(body, { label: words.text, needed: true });
      const due = addDateField(body, { label: words.due });
      const whose = { label: words.whose, value: toMe ? them : '' };
      const theirs = addChoiceField(body, whose, [them], String, me);
      const thanks = addSwitch(body, words.thanks);
      return () => ({
        text: text.read(),
        due: due.day(),
        thanks: thanks(),
        toMe: theirs.read() !== undefined,
      });
    },
  };
  await openForm(parts, form, async (promise) =>
    isThrough(await parts.actions.addPromise(path, promise)),
  );
}
