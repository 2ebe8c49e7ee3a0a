import type { StepOutcome } from '../actions/actions';
import { formatDay } from '../domain/day';
import type { Quality } from '../domain/history';
import type { DialogParts } from './dialog-parts';
import {
  addChoiceField,
  addDateField,
  addSwitch,
  addTextField,
  type DayField,
  type FormBody,
} from './form-fields';

const QUALITIES: readonly Quality[] = [1, 2, 3];

/** The fields that a logged interaction and a completed step share; gives the function that reads them. */
export function addDetailFields(
  form: FormBody,
  { reading }: Pick<DialogParts, 'reading'>,
): () => StepOutcome {
  const words = form.words.interaction;
  const text = addTextField(form, { label: words.text });
  const kind = addChoiceField(form, { label: words.kind }, reading().rules.kinds);
  const wordsOf = (each: Quality): string => words.qualities[each];
  const quality = addChoiceField(form, { label: words.quality }, QUALITIES, wordsOf);
  return () => ({ text: text.read(), kind: kind.read(), quality: quality.read() });
}

/** A day that is not in the future, at first the one given. */
export function addPastDay(
  form: FormBody,
  { today }: Pick<DialogParts, 'today'>,
  first = today(),
): DayField {
  const text = { label: form.words.interaction.day, value: formatDay(first) };
  return addDateField(form, text, { max: formatDay(today()) });
}

/** The switch for what was no contact; gives the function that reads it. */
export function addNoContact(form: FormBody): () => boolean {
  const { noContact, noContactHint } = form.words.interaction;
  return addSwitch(form, noContact, noContactHint);
}
