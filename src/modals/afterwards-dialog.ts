import type { NewInteraction } from '../actions/actions';
import type { DialogParts } from './dialog-parts';
import { addChoiceField, addTextField } from './form-fields';
import { openForm, type Form } from './form-modal';
import { askNextStep } from './next-step-dialog';
import { addPeopleChips } from './people-chips';
import { personLabels } from './person-choices-model';
import { isThrough } from './report-model';

/** Kinds after which a thank-you is in place: the default ones, and those of the user's that name them. */
const IN_PERSON = /meeting|visit|event/i;

interface Afterwards {
  readonly text: string;
  readonly to: readonly string[];
  /** For whom the next step is set. */
  readonly next: string | undefined;
}

/** After people met, offers a thank-you for tomorrow and a next step; either can be left out, and Escape skips both. */
export async function askAfterwards(
  parts: DialogParts,
  paths: readonly string[],
  { kind = '', text = '', noContact }: NewInteraction,
): Promise<void> {
  if (noContact || paths.length === 0 || !IN_PERSON.test(kind)) return;
  const { afterwards: words } = parts.words.dialogs;
  const labels = personLabels(parts.index.people());
  const due = parts.today() + 1;
  const form: Form<Afterwards> = {
    ...words,
    build(body) {
      const value = text.trim() || words.what(kind);
      const thanks = addTextField(body, { label: words.thanks, hint: words.thanksHint, value });
      const said = (): string => thanks.read().trim();
      const people = addPeopleChips(body, parts, paths, () => said() !== '');
      const nextText = { label: words.next, value: paths.length > 1 ? '' : paths[0] };
      const nameOf = (path: string): string => labels.get(path) ?? path;
      const next = addChoiceField(body, nextText, paths, nameOf, words.nobody);
      return () => ({ text: said(), to: people(), next: next.read() });
    },
  };
  const answer = await openForm(parts, form, async ({ text: thanks, to }) => {
    if (thanks === '') return true;
    return isThrough(await parts.actions.addPromise(to, { text: thanks, due, thanks: true }));
  });
  if (answer?.next !== undefined) await askNextStep(parts, answer.next);
}
