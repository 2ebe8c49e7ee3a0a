import type { App } from 'obsidian';
import type { NewInteraction } from '../actions/actions';
import { formatDay, parseDay } from '../domain/day';
import { addDetailFields, addNoContact } from './detail-fields';
import type { DialogParts } from './dialog-parts';
import { addChoiceField, addDateField, addTextField, dayError, valueOf } from './form-fields';
import { openForm } from './form-modal';
import { readMinutes } from './interaction-model';
import { addPeopleChips } from './people-chips';

/** Asks what passed between the user and one or several people, and logs it for each. */
export async function logInteraction(
  app: App,
  parts: DialogParts,
  given: readonly string[],
): Promise<void> {
  const { cancel, interaction } = parts.words.dialogs;
  const answer = await openForm<readonly [paths: readonly string[], what: NewInteraction]>(app, {
    ...interaction,
    cancel,
    build(el) {
      const people = addPeopleChips(el, app, parts, given);
      const { day, duration, read } = addFields(el, parts);
      return () => valueOf([people, day, duration], () => [people.paths(), read()]);
    },
  });
  if (answer !== undefined) await parts.actions.logInteraction(...answer);
}

function addFields(el: HTMLElement, parts: DialogParts) {
  const { interaction: words, notSaid, errors } = parts.words.dialogs;
  const today = parts.today();
  const limits = { max: formatDay(today) };
  const day = addDateField(
    el,
    { label: words.day, value: limits.max, wrong: (text) => dayError(text, errors, limits) },
    limits,
  );
  const details = addDetailFields(el, parts);
  const duration = addTextField(el, {
    label: words.duration,
    hint: words.durationHint,
    wrong: (text) =>
      text.trim() === '' || readMinutes(text) !== undefined ? undefined : errors['no-duration'],
  });
  const from = addChoiceField(el, { label: words.from }, notSaid, Object.entries(words.froms));
  const noContact = addNoContact(el, parts.words);
  const read = (): NewInteraction => ({
    ...details(),
    day: parseDay(day.read()) ?? today,
    minutes: readMinutes(duration.read()),
    from: (['me', 'them'] as const).find((each) => each === from.read()),
    noContact: noContact(),
  });
  return { day, duration, read };
}
