import type { NewInteraction } from '../actions/actions';
import type { Day } from '../domain/day';
import { FROMS } from '../domain/history';
import { askAfterwards } from './afterwards-dialog';
import { addDetailFields, addNoContact, addPastDay } from './detail-fields';
import type { DialogParts } from './dialog-parts';
import { addChoiceField, addTextField } from './form-fields';
import { openForm } from './form-modal';
import { readMinutes } from './interaction-model';
import { addPeopleChips } from './people-chips';

interface Logged extends NewInteraction {
  readonly paths: readonly string[];
}

/** Asks what passed between the user and one or several people, on that day at first, and logs it for each. */
export async function logInteraction(
  parts: DialogParts,
  given: readonly string[],
  first?: Day,
): Promise<void> {
  const { interaction: words, errors } = parts.words.dialogs;
  const logged = await openForm<Logged>(parts, {
    ...words,
    build(form) {
      const people = addPeopleChips(form, parts, given);
      const day = addPastDay(form, parts, first);
      const details = addDetailFields(form, parts);
      const duration = addTextField(form, {
        label: words.duration,
        hint: words.durationHint,
        wrong: (text) =>
          text.trim() === '' || readMinutes(text) !== undefined ? undefined : errors['no-duration'],
      });
      const wordsOf = (each: (typeof FROMS)[number]): string => words.froms[each];
      const from = addChoiceField(form, { label: words.from }, FROMS, wordsOf);
      const noContact = addNoContact(form);
      return () => ({
        ...details(),
        paths: people(),
        day: day.day() ?? parts.today(),
        minutes: readMinutes(duration.read()),
        from: from.read(),
        noContact: noContact(),
      });
    },
  });
  if (logged === undefined) return;
  const { done } = await parts.actions.logInteraction(logged.paths, logged);
  const paths = done.map(({ path }) => path);
  await askAfterwards(parts, paths, logged);
}
