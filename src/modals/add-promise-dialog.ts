import type { App } from 'obsidian';
import type { NewPromise } from '../actions/actions';
import { parseDay } from '../domain/day';
import type { DialogParts } from './dialog-parts';
import {
  addChoiceField,
  addDateField,
  addSwitch,
  addTextField,
  neededIn,
  valueOf,
} from './form-fields';
import { openForm } from './form-modal';
import { noteName } from './report-model';

/** Asks for a promise, the user's own or, with `toMe`, theirs at first, and notes it. */
export async function askPromise(
  app: App,
  { actions, words: { dialogs } }: DialogParts,
  path: string,
  toMe?: boolean,
): Promise<void> {
  const { promise: words, interaction } = dialogs;
  const { me, them } = interaction.froms;
  const promise = await openForm<NewPromise>(app, {
    title: words.title(noteName(path)),
    confirm: dialogs.save,
    cancel: dialogs.cancel,
    build(el) {
      const text = addTextField(el, { label: words.text, wrong: neededIn(dialogs) });
      const due = addDateField(el, { label: words.due }, dialogs.errors);
      const whose = { label: words.whose, value: toMe ? them : '' };
      const theirs = addChoiceField(el, whose, me, [[them, them]]);
      const thanks = addSwitch(el, words.thanks, '');
      return () =>
        valueOf([text, due], () => ({
          text: text.read(),
          due: parseDay(due.read()),
          thanks: thanks(),
          toMe: theirs.read() !== '',
        }));
    },
  });
  if (promise !== undefined) await actions.addPromise(path, promise);
}
