import type { Words } from '../i18n/en';
import type { DialogParts } from './dialog-parts';
import { addChoiceField, addSwitch, addTextField } from './form-fields';
import type { InteractionFields } from './interaction-model';

type DetailFields = Pick<InteractionFields, 'kind' | 'quality' | 'text'>;

/** The fields that a logged interaction and a completed step share; gives the function that reads them. */
export function addDetailFields(
  el: HTMLElement,
  parts: Pick<DialogParts, 'words' | 'reading'>,
): () => DetailFields {
  const { interaction, notSaid } = parts.words.dialogs;
  const none = ['', notSaid] as const;
  const kinds = parts.reading().rules.kinds.map((each) => [each, each] as const);
  const qualities = Object.entries(interaction.qualities);
  const text = addTextField(el, { label: interaction.text });
  const kind = addChoiceField(el, { label: interaction.kind, choices: [none, ...kinds] });
  const quality = addChoiceField(el, { label: interaction.quality, choices: [none, ...qualities] });
  return () => ({ text: text.read(), kind: kind.read(), quality: quality.read() });
}

/** The switch for what was no contact; gives the function that reads it. */
export function addNoContact(el: HTMLElement, { dialogs }: Words): () => boolean {
  return addSwitch(el, dialogs.interaction.noContact, dialogs.interaction.noContactHint);
}
