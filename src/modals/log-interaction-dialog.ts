import type { NewInteraction } from '../actions/actions';
import type { Day } from '../domain/day';
import { FROMS } from '../domain/history';
import { askAfterwards } from './afterwards-dialog';
import { addDetailFields, addNoContact, addPastDay } from './detail-fields';
import type { DialogParts } from './dialog-parts';
import { addChoiceField, addTextField } from './form-fields';
import { openForm, type Form } from './form-modal';
import { readMinutes } from './interaction-model';
import { addPeopleChips } from './people-chips';
import { isThrough } from './report-model';

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
  let paths: readonly string[] = [];
  const form: Form<Logged> = {
    ...words,
    build(body) {
      const people = addPeopleChips(body, parts, given);
      const day = addPastDay(body, parts, first);
      const details = addDetailFields(body, parts);
      const duration = addTextField(body, {
        label: words.duration,
        hint: words.durationHint,
        wrong: (text) =>
          text.trim() === '' || readMinutes(text) !== undefined ? undefined : errors['no-duration'],
      });
      const wordsOf = (each: (typeof FROMS)[number]): string => words.froms[each];
      const from = addChoiceField(body, { label: words.from }, FROMS, wordsOf);
      const noContact = addNoContact(body);
      return () => ({
        ...details(),
        paths: people(),
        day: day.day() ?? parts.today(),
        minutes: readMinutes(duration.read()),
        from: from.read(),
        noContact: noContact(),
      });
    },
  };
  const logged = await openForm(parts, form, async (wanted) => {
    const report = await parts.actions.logInteraction(wanted.paths, wanted);
    paths = report.done.map(({ path }) => path);
    return isThrough(report);
  });
  if (logged !== undefined) await askAfterwards(parts, paths, logged);
}
