import { Setting, type App } from 'obsidian';
import type { Postponable } from '../actions/actions';
import { formatDay, type Day } from '../domain/day';
import { createDayWords } from '../i18n/day-words';
import type { DialogParts } from './dialog-parts';
import { addDateField, showErrors } from './form-fields';
import { openForm, type Form } from './form-modal';
import { firstDay, namesToTell, promisesToTell, readPostponedDay } from './postpone-model';
import { postponeOptions } from './postpone-options';
import { copySentences, postponeTo } from './postpone-promises';

/** Asks for a day, with those soon to come as buttons, and postpones to it. */
export async function askPostponement(
  app: App,
  parts: DialogParts,
  wanted: Postponable | readonly Postponable[],
  due: Day | undefined,
): Promise<void> {
  const items = [wanted].flat();
  let told = false;
  const form = postponeForm(parts, due, (el, read) => {
    const promises = promisesToTell(items, parts.index);
    if (promises.length === 0) return;
    const { tell, copy } = parts.words.dialogs.postpone;
    new Setting(el)
      .setName(tell(namesToTell(promises)))
      .setClass('rapport-soon')
      .controlEl.createEl('button', { text: copy, attr: { type: 'button' } })
      .addEventListener('click', () => {
        const day = read();
        if (day === undefined) return;
        told = true;
        copySentences(el, promises, day, parts);
      });
  });
  const answer = await openForm(app, form);
  if (answer.kind === 'confirmed') await postponeTo(items, answer.value, parts, told);
}

function postponeForm(
  parts: DialogParts,
  due: Day | undefined,
  addMore: (el: HTMLElement, read: () => Day | undefined) => void,
): Form<Day> {
  const { words, language } = parts;
  const { postpone, cancel, errors } = words.dialogs;
  const today = parts.today();
  const dayWords = createDayWords(words.days, language);
  return {
    title: postpone.title,
    confirm: postpone.confirm,
    cancel,
    build(el, finish) {
      const day = addDateField(el, {
        label: postpone.day,
        value: firstDay(due, today),
        min: formatDay(today),
        hint: due === undefined ? undefined : postpone.now(dayWords.date(due, today)),
      });
      const soon = new Setting(el).setName(postpone.soon).setClass('rapport-soon');
      const offered = { words: words.nextSteps.postpone, dayWords, today };
      for (const option of postponeOptions(due, offered)) {
        soon.controlEl
          .createEl('button', { text: option.label, attr: { type: 'button' } })
          .addEventListener('click', () => finish(option.day));
      }
      const read = (): Day | undefined => {
        const result = readPostponedDay(day.read(), today);
        if (result.kind === 'filled') return result.value;
        showErrors({ day }, result.errors, errors);
        return undefined;
      };
      addMore(el, read);
      return read;
    },
  };
}
