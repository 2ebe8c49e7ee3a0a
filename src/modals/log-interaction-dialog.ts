import type { App } from 'obsidian';
import { formatDay } from '../domain/day';
import { addDetailFields, addNoContact } from './detail-fields';
import type { DialogParts } from './dialog-parts';
import { addChoiceField, addDateField, addTextField, showErrors } from './form-fields';
import { openForm, type Form } from './form-modal';
import { readInteraction, type LoggedInteraction } from './interaction-model';
import { addPeopleChips, type PeopleChips } from './people-chips';
import { personLabels } from './person-choices-model';
import { pickPerson } from './person-picker';
import { noteName } from './report-model';

/** Asks what passed between the user and one or several people, and logs it for each. */
export async function logInteraction(
  app: App,
  parts: DialogParts,
  paths: readonly string[],
): Promise<void> {
  const answer = await openForm(app, interactionForm(app, parts, paths));
  if (answer.kind !== 'confirmed') return;
  await parts.actions.logInteraction(answer.value.paths, answer.value.interaction);
}

function interactionForm(
  app: App,
  parts: DialogParts,
  paths: readonly string[],
): Form<LoggedInteraction> {
  const { interaction, cancel, errors } = parts.words.dialogs;
  return {
    title: interaction.title,
    confirm: interaction.confirm,
    cancel,
    build(el) {
      const fields = addFields(el, app, parts, paths);
      return () => {
        const result = readInteraction(
          {
            ...fields.details(),
            noContact: fields.noContact(),
            people: fields.people.paths(),
            day: fields.day.read(),
            duration: fields.duration.read(),
            from: fields.from.read(),
          },
          parts.today(),
        );
        if (result.kind === 'filled') return result.value;
        showErrors(
          { people: fields.people, day: fields.day, duration: fields.duration },
          result.errors,
          errors,
        );
        return undefined;
      };
    },
  };
}

function addFields(el: HTMLElement, app: App, parts: DialogParts, paths: readonly string[]) {
  const { interaction, notSaid } = parts.words.dialogs;
  const today = formatDay(parts.today());
  const { me, them } = interaction.froms;
  return {
    people: addChips(el, app, parts, paths),
    day: addDateField(el, { label: interaction.day, value: today, max: today }),
    details: addDetailFields(el, parts),
    duration: addTextField(el, {
      label: interaction.duration,
      value: '',
      hint: interaction.durationHint,
    }),
    from: addChoiceField(el, {
      label: interaction.from,
      value: '',
      choices: [
        ['', notSaid],
        ['me', me],
        ['them', them],
      ],
    }),
    noContact: addNoContact(el, parts.words),
  };
}

function addChips(
  el: HTMLElement,
  app: App,
  { index, words }: DialogParts,
  paths: readonly string[],
): PeopleChips {
  const { interaction, picker } = words.dialogs;
  const labels = personLabels(index.people());
  return addPeopleChips(el, {
    words: interaction,
    paths,
    labelOf: (path) => labels.get(path) ?? noteName(path),
    pick: (present) =>
      pickPerson(
        app,
        index.people().filter(({ path }) => !present.has(path)),
        { placeholder: interaction.pick, none: picker.none },
      ),
  });
}
