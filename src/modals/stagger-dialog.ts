import type { StaggeredDay } from '../domain/stagger';
import { addText } from '../ui/element';
import { listen } from '../ui/listen';
import type { DialogParts } from './dialog-parts';
import type { Dialogs } from './dialogs';
import { addField } from './form-fields';
import { openForm, type Form } from './form-modal';
import { isThrough } from './report-model';
import { daysFor, MOST_WEEKS, usualWeeks, waitingPeople, weeksOf } from './stagger-model';

/** Shows who would come back on which day, and snoozes keeping in touch with them until then. */
export async function askStagger(
  parts: DialogParts,
  how: Parameters<Dialogs['spreadOut']>[0],
): Promise<void> {
  const { dayWords } = parts;
  const { stagger } = parts.words.dialogs;
  const { about, ...said } = stagger[how];
  const people = waitingPeople(parts);
  const today = parts.today();
  const form: Form<readonly StaggeredDay[]> = {
    ...said,
    build(body) {
      const { el } = body;
      const text = {
        label: stagger.weeks,
        value: `${usualWeeks(people)}`,
        wrong: (typed: string) => (weeksOf(typed) > 0 ? undefined : stagger.badWeeks),
      };
      const info = { type: 'number', attr: { min: 1, max: MOST_WEEKS } };
      const create = (parent: HTMLElement) => parent.createEl('input', info);
      const fields = how === 'spread' ? [addField(body, text, create)] : [];
      addText(el, 'p', about(people.length));
      const list = el.createEl('dl', { cls: 'rapport-stagger', attr: { tabindex: 0 } });
      const plan = () => {
        const [weeks] = fields.map((field) => weeksOf(field.read()));
        return daysFor(people, weeks, today);
      };
      const show = (): void => {
        list.empty();
        let last = today;
        for (const { path, to } of plan()) {
          if (to !== last) addText(list, 'dt', dayWords.date(to, today));
          addText(list, 'dd', parts.index.person(path)?.name ?? path);
          last = to;
        }
      };
      listen(el, 'input', () => {
        for (const field of fields) field.check();
        show();
      });
      show();
      return plan;
    },
  };
  await openForm(parts, form, async (days) => isThrough(await parts.actions.snoozeEach(days)));
}
