import type { App } from 'obsidian';
import type { ActionReport } from '../actions/report';
import { formatDay, parseDay } from '../domain/day';
import { addDetailFields, addNoContact } from './detail-fields';
import type { DialogParts } from './dialog-parts';
import { addChoiceField, addDateField, addTextField, valueOf } from './form-fields';
import { openForm } from './form-modal';
import { readMinutes } from './interaction-model';
import { addPeopleChips } from './people-chips';

/** Asks what passed between the user and one or several people, and logs it for each. */
export async function logInteraction(
  app: App,
  parts: DialogParts,
  given: readonly string[],
): Promise<void> {
  const { cancel, interaction: words, notSaid, errors } = parts.words.dialogs;
  const today = parts.today();
  const max = formatDay(today);
  const write = await openForm<() => Promise<ActionReport>>(app, {
    ...words,
    cancel,
    build(el) {
      const people = addPeopleChips(el, app, parts, given);
      const day = addDateField(el, { label: words.day, value: max }, errors, { max });
      const details = addDetailFields(el, parts);
      const duration = addTextField(el, {
        label: words.duration,
        hint: words.durationHint,
        wrong: (text) =>
          text.trim() === '' || readMinutes(text) !== undefined ? undefined : errors['no-duration'],
      });
      const from = addChoiceField(el, { label: words.from }, notSaid, Object.entries(words.froms));
      const noContact = addNoContact(el, parts.words);
      return () =>
        valueOf(
          [people, day, duration],
          () => () =>
            parts.actions.logInteraction(people.paths(), {
              ...details(),
              day: parseDay(day.read()) ?? today,
              minutes: readMinutes(duration.read()),
              from: (['me', 'them'] as const).find((each) => each === from.read()),
              noContact: noContact(),
            }),
        );
    },
  });
  await write?.();
}
