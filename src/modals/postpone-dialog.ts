import { Setting, type App } from 'obsidian';
import type { Postponable } from '../actions/actions';
import { formatDay, parseDay, type Day } from '../domain/day';
import { createButton } from '../ui/element';
import type { DialogParts } from './dialog-parts';
import { addDateField, valueOf } from './form-fields';
import { openForm } from './form-modal';
import { firstDay, namesToTell, promisesToTell } from './postpone-model';
import { postponeOptions } from './postpone-options';
import { copySentences, postponeTo } from './postpone-promises';

/** Asks for a day, with those soon to come as buttons, and postpones to it. */
export async function askPostponement(
  app: App,
  parts: DialogParts,
  wanted: Postponable | readonly Postponable[],
  due: Day | undefined,
): Promise<void> {
  const { postpone, cancel, errors } = parts.words.dialogs;
  const items = [wanted].flat();
  const today = parts.today();
  let told = false;
  const to = await openForm<Day>(app, {
    ...postpone,
    cancel,
    build(el, finish) {
      const text = {
        label: postpone.day,
        value: firstDay(due, today),
        hint: due === undefined ? due : postpone.now(parts.dayWords.date(due, today)),
      };
      const field = addDateField(el, text, errors, { min: formatDay(today) });
      const read = (): Day | undefined => valueOf([field], () => parseDay(field.read()));
      const soon = buttonsIn(el, postpone.soon);
      for (const option of postponeOptions(due, parts)) {
        createButton(soon, { text: option.label }, () => finish(option.day));
      }
      const promises = promisesToTell(items, parts.index);
      if (promises.length === 0) return read;
      const tell = buttonsIn(el, postpone.tell(namesToTell(promises)));
      createButton(tell, { text: postpone.copy }, () => {
        const day = read();
        if (day === undefined) return;
        told = true;
        copySentences(el, promises, day, parts);
      });
      return read;
    },
  });
  if (to !== undefined) await postponeTo(items, to, parts, told);
}

/** A place for buttons, with words beside it. */
function buttonsIn(el: HTMLElement, words: string): HTMLElement {
  return new Setting(el).setName(words).setClass('rapport-soon').controlEl;
}
