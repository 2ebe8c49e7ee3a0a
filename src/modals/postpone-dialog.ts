import { Setting, type App } from 'obsidian';
import type { Postponable } from '../actions/actions';
import { formatDay, type Day } from '../domain/day';
import { createButton } from '../ui/element';
import { dateWords } from './date-words';
import type { DialogParts } from './dialog-parts';
import { addDateField, valueOf } from './form-fields';
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
    createButton(buttonsIn(el, tell(namesToTell(promises))), { text: copy }, () => {
      const day = read();
      if (day === undefined) return;
      told = true;
      copySentences(el, promises, day, parts);
    });
  });
  const to = await openForm(app, form);
  if (to !== undefined) await postponeTo(items, to, parts, told);
}

/** A place for buttons, with words beside it. */
function buttonsIn(el: HTMLElement, words: string): HTMLElement {
  return new Setting(el).setName(words).setClass('rapport-soon').controlEl;
}

function postponeForm(
  parts: DialogParts,
  due: Day | undefined,
  addMore: (el: HTMLElement, read: () => Day | undefined) => void,
): Form<Day> {
  const { postpone, cancel, errors } = parts.words.dialogs;
  const today = parts.today();
  return {
    ...postpone,
    cancel,
    build(el, finish) {
      const hint = due === undefined ? undefined : postpone.now(dateWords(parts)(due));
      const text = { label: postpone.day, value: firstDay(due, today), hint };
      const day = addDateField(el, text, { min: formatDay(today) });
      const soon = buttonsIn(el, postpone.soon);
      for (const option of postponeOptions(due, parts)) {
        createButton(soon, { text: option.label }, () => finish(option.day));
      }
      const read = () => valueOf(readPostponedDay(day.read(), today), { day }, errors);
      addMore(el, read);
      return read;
    },
  };
}
