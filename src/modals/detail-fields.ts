import type { StepOutcome } from '../actions/actions';
import { formatDay, parseDay, type Day } from '../domain/day';
import type { Quality } from '../domain/history';
import type { Words } from '../i18n/en';
import type { DialogParts } from './dialog-parts';
import { addChoiceField, addDateField, addSwitch, addTextField, type Field } from './form-fields';

const QUALITIES: readonly Quality[] = [1, 2, 3];

/** The fields that a logged interaction and a completed step share; gives the function that reads them. */
export function addDetailFields(
  el: HTMLElement,
  { words, reading }: Pick<DialogParts, 'words' | 'reading'>,
): () => StepOutcome {
  const { interaction, notSaid } = words.dialogs;
  const kinds = reading().rules.kinds.map((each) => [each, each] as const);
  const qualities = Object.entries(interaction.qualities);
  const text = addTextField(el, { label: interaction.text });
  const kind = addChoiceField(el, { label: interaction.kind }, notSaid, kinds);
  const quality = addChoiceField(el, { label: interaction.quality }, notSaid, qualities);
  return () => ({
    text: text.read(),
    kind: kind.read() || undefined,
    quality: QUALITIES.find((each) => String(each) === quality.read()),
  });
}

/** A day that is not in the future, at first the one given. */
export function addPastDay(
  el: HTMLElement,
  { words: { dialogs }, ...parts }: Pick<DialogParts, 'words' | 'today'>,
  first = parts.today(),
): Field & { readonly day: () => Day | undefined } {
  const text = { label: dialogs.interaction.day, value: formatDay(first) };
  const field = addDateField(el, text, dialogs.errors, { max: formatDay(parts.today()) });
  return { ...field, day: () => parseDay(field.read()) };
}

/** The switch for what was no contact; gives the function that reads it. */
export function addNoContact(el: HTMLElement, { dialogs }: Words): () => boolean {
  return addSwitch(el, dialogs.interaction.noContact, dialogs.interaction.noContactHint);
}
