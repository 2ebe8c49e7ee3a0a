import { Setting, type App } from 'obsidian';
import type { StaggeredDay } from '../domain/stagger';
import { labelBy } from '../ui/label-by';
import { listen } from '../ui/listen';
import type { DialogParts } from './dialog-parts';
import type { Dialogs } from './dialogs';
import { sayError } from './form-fields';
import { openForm } from './form-modal';
import { daysInWords, daysOf, MOST_WEEKS, usualWeeks, waitingPeople } from './stagger-model';

/** Shows who would come back on which day, and snoozes keeping in touch with them until then. */
export async function askStagger(
  app: App,
  parts: DialogParts,
  how: Parameters<Dialogs['spreadOut']>[0],
): Promise<void> {
  const { cancel, stagger } = parts.words.dialogs;
  const { about, ...words } = stagger[how];
  const people = waitingPeople(parts);
  const days = await openForm<readonly StaggeredDay[]>(app, {
    ...{ ...words, cancel },
    build(el) {
      const weeks = how === 'spread' ? addWeeks(el, usualWeeks(people), stagger) : undefined;
      el.createEl('p', { text: about(people.length) });
      const list = el.createEl('dl', { cls: 'rapport-stagger', attr: { tabindex: 0 } });
      const plan = (): readonly StaggeredDay[] => daysOf(how, people, weeks?.read() ?? 0, parts);
      const show = (): void => {
        list.empty();
        for (const [day, names] of daysInWords(plan(), people, parts)) {
          list.createEl('dt', { text: day });
          list.createEl('dd', { text: names });
        }
      };
      weeks?.onChange(show);
      show();
      return () => (weeks?.check() === false ? undefined : plan());
    },
  });
  if (days !== undefined) await parts.actions.snoozeEach(days);
}

/** A field for a number of weeks; what stands in it otherwise is read as none. */
function addWeeks(
  el: HTMLElement,
  first: number,
  { weeks, badWeeks }: DialogParts['words']['dialogs']['stagger'],
) {
  const setting = new Setting(el).setName(weeks);
  const attr = { min: 1, max: MOST_WEEKS, required: '' };
  const input = setting.controlEl.createEl('input', { type: 'number', value: `${first}`, attr });
  labelBy(setting.nameEl, input);
  const read = (): number => (input.validity.valid ? Number(input.value) : 0);
  const check = (): boolean => {
    const isRight = read() > 0;
    sayError(setting, isRight ? undefined : badWeeks);
    if (!isRight) input.focus();
    return isRight;
  };
  return {
    read,
    check,
    onChange: (show: () => void) =>
      listen(input, 'input', () => {
        sayError(setting, read() > 0 ? undefined : badWeeks);
        show();
      }),
  };
}
