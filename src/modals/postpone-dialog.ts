import { Setting, type App } from 'obsidian';
import type { Postponable } from '../actions/actions';
import { formatDay, type Day } from '../domain/day';
import { createDayWords } from '../i18n/day-words';
import type { Words } from '../i18n/en';
import { postponeOptions, type PostponeOption } from './postpone-options';
import type { DialogParts } from './dialog-parts';
import { addDateField, showErrors } from './form-fields';
import { openForm, type Form } from './form-modal';
import { firstDay, readPostponedDay } from './postpone-model';

/** Asks for a day, with those soon to come as buttons, and postpones to it. */
export async function askPostponement(
  app: App,
  parts: DialogParts,
  item: Postponable,
  due: Day | undefined,
): Promise<void> {
  const { words, language } = parts;
  const today = parts.today();
  const dayWords = createDayWords(words.days, language);
  const options = postponeOptions(due, {
    words: words.nextSteps.postpone,
    dayWords,
    today,
  });
  const now = due === undefined ? undefined : dayWords.date(due, today);
  const answer = await openForm(app, postponeForm(parts.words, options, { due, now, today }));
  if (answer.kind === 'confirmed') await parts.actions.postpone(item, answer.value);
}

interface PresentDay {
  readonly due: Day | undefined;
  /** The due day in words. */
  readonly now: string | undefined;
  readonly today: Day;
}

function postponeForm(
  words: Words,
  options: readonly PostponeOption[],
  { due, now, today }: PresentDay,
): Form<Day> {
  const { postpone, cancel, errors } = words.dialogs;
  return {
    title: postpone.title,
    confirm: postpone.confirm,
    cancel,
    build(el, finish) {
      const day = addDateField(el, {
        label: postpone.day,
        value: firstDay(due, today),
        min: formatDay(today),
        hint: now === undefined ? undefined : postpone.now(now),
      });
      const soon = new Setting(el).setName(postpone.soon).setClass('rapport-soon');
      for (const option of options) {
        soon.controlEl
          .createEl('button', { text: option.label, attr: { type: 'button' } })
          .addEventListener('click', () => finish(option.day));
      }
      return () => {
        const result = readPostponedDay(day.read(), today);
        if (result.kind === 'filled') return result.value;
        showErrors({ day }, result.errors, errors);
        return undefined;
      };
    },
  };
}
