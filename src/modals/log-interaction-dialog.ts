import type { App } from 'obsidian';
import type { NewInteraction } from '../actions/actions';
import type { Day } from '../domain/day';
import { askAfterwards } from './afterwards-dialog';
import { addDetailFields, addNoContact, addPastDay } from './detail-fields';
import type { DialogParts } from './dialog-parts';
import { addChoiceField, addTextField, valueOf } from './form-fields';
import { openForm } from './form-modal';
import { readMinutes } from './interaction-model';
import { addPeopleChips } from './people-chips';

interface Logged extends NewInteraction {
  readonly paths: readonly string[];
}

/** Asks what passed between the user and one or several people, on that day at first, and logs it for each. */
export async function logInteraction(
  app: App,
  parts: DialogParts,
  given: readonly string[],
  first?: Day,
): Promise<void> {
  const { cancel, interaction: words, notSaid, errors } = parts.words.dialogs;
  const logged = await openForm<Logged>(app, {
    ...words,
    cancel,
    build(el) {
      const people = addPeopleChips(el, app, parts, given);
      const day = addPastDay(el, parts, first);
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
        valueOf([people, day, duration], () => ({
          ...details(),
          paths: people.paths(),
          day: day.day() ?? parts.today(),
          minutes: readMinutes(duration.read()),
          from: (['me', 'them'] as const).find((each) => each === from.read()),
          noContact: noContact(),
        }));
    },
  });
  if (logged === undefined) return;
  const { done } = await parts.actions.logInteraction(logged.paths, logged);
  const paths = done.map(({ path }) => path);
  await askAfterwards(app, parts, paths, logged);
}
