import type { App } from 'obsidian';
import { formatDay } from '../domain/day';
import { addDetailFields, addNoContact } from './detail-fields';
import type { DialogParts } from './dialog-parts';
import { addChoiceField, addDateField, addTextField, valueOf } from './form-fields';
import { openForm } from './form-modal';
import { readInteraction, type LoggedInteraction } from './interaction-model';
import { addPeopleChips } from './people-chips';

/** Asks what passed between the user and one or several people, and logs it for each. */
export async function logInteraction(
  app: App,
  parts: DialogParts,
  paths: readonly string[],
): Promise<void> {
  const { cancel, errors, interaction } = parts.words.dialogs;
  const answer = await openForm<LoggedInteraction>(app, {
    ...interaction,
    cancel,
    build(el) {
      const people = addPeopleChips(el, app, parts, paths);
      const fields = addFields(el, parts);
      return () => {
        const texts = {
          ...fields.details(),
          people: people.paths(),
          day: fields.day.read(),
          duration: fields.duration.read(),
          from: fields.from.read(),
          noContact: fields.noContact(),
        };
        return valueOf(readInteraction(texts, parts.today()), { ...fields, people }, errors);
      };
    },
  });
  if (answer !== undefined) await parts.actions.logInteraction(answer.paths, answer.interaction);
}

function addFields(el: HTMLElement, parts: DialogParts) {
  const { interaction: words, notSaid } = parts.words.dialogs;
  const value = formatDay(parts.today());
  return {
    day: addDateField(el, { label: words.day, value }, { max: value }),
    details: addDetailFields(el, parts),
    duration: addTextField(el, { label: words.duration, hint: words.durationHint }),
    from: addChoiceField(el, {
      label: words.from,
      choices: [['', notSaid], ...Object.entries(words.froms)],
    }),
    noContact: addNoContact(el, parts.words),
  };
}
