import type { App } from 'obsidian';
import type { StaggeredDay } from '../domain/stagger';
import { listen } from '../ui/listen';
import type { DialogParts } from './dialog-parts';
import type { Dialogs } from './dialogs';
import { addField, valueOf } from './form-fields';
import { openForm } from './form-modal';
import { daysFor, MOST_WEEKS, usualWeeks, waitingPeople, weeksOf } from './stagger-model';

/** Shows who would come back on which day, and snoozes keeping in touch with them until then. */
export async function askStagger(
  app: App,
  { words, dayWords, ...parts }: DialogParts,
  how: Parameters<Dialogs['spreadOut']>[0],
): Promise<void> {
  const { cancel, stagger } = words.dialogs;
  const { about, ...said } = stagger[how];
  const people = waitingPeople(parts);
  const today = parts.today();
  const days = await openForm<readonly StaggeredDay[]>(app, {
    ...{ ...said, cancel },
    build(el) {
      const text = {
        label: stagger.weeks,
        value: `${usualWeeks(people)}`,
        wrong: (typed: string) => (weeksOf(typed) > 0 ? undefined : stagger.badWeeks),
      };
      const info = { type: 'number', attr: { min: 1, max: MOST_WEEKS } };
      const create = (parent: HTMLElement) => parent.createEl('input', info);
      const fields = how === 'spread' ? [addField(el, text, create)] : [];
      el.createEl('p', { text: about(people.length) });
      const list = el.createEl('dl', { cls: 'rapport-stagger', attr: { tabindex: 0 } });
      const plan = () => {
        const [weeks] = fields.map((field) => weeksOf(field.read()));
        return daysFor(people, weeks, today);
      };
      const show = (): void => {
        list.empty();
        let last = today;
        for (const { path, to } of plan()) {
          if (to !== last) list.createEl('dt', { text: dayWords.date(to, today) });
          list.createEl('dd', { text: parts.index.person(path)?.name ?? path });
          last = to;
        }
      };
      listen(el, 'input', () => {
        for (const field of fields) field.check();
        show();
      });
      show();
      return () => valueOf(fields, plan);
    },
  });
  if (days !== undefined) await parts.actions.snoozeEach(days);
}
