import { Setting } from 'obsidian';
import type { Words } from '../i18n/en';
import { createButton } from '../ui/element';
import { labelBy } from '../ui/label-by';
import { sayError, type Field } from './form-fields';

/** People as chips that can be removed, and a button to add one. */
export interface PeopleChips extends Omit<Field, 'read'> {
  paths(): readonly string[];
}

/** `paths` are those first shown; `pickOther` asks for one who is not among those, undefined for none. */
export function addPeopleChips(
  el: HTMLElement,
  words: Words['dialogs']['interaction'],
  paths: readonly string[],
  labelOf: (path: string) => string,
  pickOther: (present: ReadonlySet<string>) => Promise<string | undefined>,
): PeopleChips {
  const present = new Set(paths);
  const setting = new Setting(el).setName(words.people).setClass('rapport-people');
  const list = setting.controlEl.createEl('ul', 'rapport-chips');
  labelBy(setting.nameEl, list);
  const add = createButton(setting.controlEl, { text: words.addPerson }, () => void pick());
  const say = (message?: string): void => sayError(setting, message);

  const show = (path: string): void => {
    const chip = list.createEl('li', 'rapport-chip');
    const who = labelOf(path);
    chip.createSpan({ text: who });
    const face = { text: '×', attr: { 'aria-label': words.remove(who) } };
    createButton(chip, { cls: 'rapport-chip-remove', ...face }, () => {
      present.delete(path);
      chip.remove();
      add.focus();
    });
  };
  const pick = async (): Promise<void> => {
    const path = await pickOther(present);
    add.focus();
    if (path === undefined || present.has(path)) return;
    present.add(path);
    show(path);
    say();
  };
  for (const path of present) show(path);
  return {
    paths: () => [...present],
    say,
    focus: () => add.focus(),
  };
}
