import { Setting } from 'obsidian';
import type { Postponable } from '../actions/actions';
import { formatDay, type Day } from '../domain/day';
import { createButton } from '../ui/element';
import type { DialogParts } from './dialog-parts';
import { addDateField, areRight } from './form-fields';
import { openForm, type Form } from './form-modal';
import { firstDay, namesToTell, postponedWords, promisesToTell } from './postpone-model';
import { postponeOptions } from './postpone-options';
import { copySentences, postponeTo } from './postpone-promises';

/** Asks for a day, with those soon to come as buttons, and postpones to it. */
export async function askPostponement(
  parts: DialogParts,
  wanted: Postponable | readonly Postponable[],
  due: Day | undefined,
): Promise<void> {
  const { postpone } = parts.words.dialogs;
  const items = [wanted].flat();
  const today = parts.today();
  let told = false;
  const form: Form<Day> = {
    ...postpone,
    title: postpone.title(postponedWords(items, parts.words)),
    build(body, finish) {
      const { el } = body;
      const text = {
        label: postpone.day,
        value: firstDay(due, today),
        hint: due === undefined ? due : postpone.now(parts.dayWords.date(due, today)),
      };
      const field = addDateField(body, text, { min: formatDay(today) });
      const soon = buttonsIn(el, postpone.soon);
      for (const option of postponeOptions(due, parts)) {
        createButton(soon, { text: option.label }, () => finish(option.day));
      }
      const promises = promisesToTell(items, parts.index);
      if (promises.length === 0) return field.day;
      const tell = buttonsIn(el, postpone.tell(namesToTell(promises)));
      createButton(tell, { text: postpone.copy }, () => {
        const day = field.day();
        if (!areRight([field]) || day === undefined) return;
        told = true;
        copySentences(el, promises, day, parts);
      });
      return field.day;
    },
  };
  await openForm(parts, form, (to) => postponeTo(items, to, parts, told));
}

/** A place for buttons, with words beside it. */
function buttonsIn(el: HTMLElement, words: string): HTMLElement {
  return new Setting(el).setName(words).setClass('rapport-soon').controlEl;
}
