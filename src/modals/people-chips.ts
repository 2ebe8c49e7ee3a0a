import { Setting } from 'obsidian';
import { addText, createButton } from '../ui/element';
import { labelBy } from '../ui/label-by';
import type { DialogParts } from './dialog-parts';
import { sayError, type FormBody } from './form-fields';
import { personLabels } from './person-choices-model';
import { pickPerson } from './person-picker';
import { noteName } from './report-model';

/**
 * People as chips that can be removed, and a button to add one; `paths` are those first shown. Nobody at all
 * is a mistake while somebody is `needed`. Gives the function that tells who is there.
 */
export function addPeopleChips(
  { el, words: { interaction: words, errors }, fields }: FormBody,
  parts: DialogParts,
  paths: readonly string[],
  needed = (): boolean => true,
): () => readonly string[] {
  const labels = personLabels(parts.index.people());
  const present = new Set(paths);
  const setting = new Setting(el).setName(words.people).setClass('rapport-people');
  const list = setting.controlEl.createEl('ul', 'rapport-chips');
  labelBy(setting.nameEl, list);
  const add = createButton(setting.controlEl, { text: words.addPerson }, () => void pick());
  const say = (message?: string): void => sayError(setting, message);

  const show = (path: string): void => {
    const chip = list.createEl('li', 'rapport-chip');
    const who = labels.get(path) ?? noteName(path);
    addText(chip, 'span', who);
    const face = { text: '×', attr: { 'aria-label': words.remove(who) } };
    createButton(chip, { cls: 'rapport-chip-remove', ...face }, () => {
      present.delete(path);
      chip.remove();
      add.focus();
    });
  };
  const pick = async (): Promise<void> => {
    const path = await pickPerson(parts, words.pick, (person) => !present.has(person.path));
    add.focus();
    if (path === undefined) return;
    present.add(path);
    show(path);
    say();
  };
  for (const path of present) show(path);
  fields.push({
    check() {
      const isRight = present.size > 0 || !needed();
      say(isRight ? undefined : errors['no-people']);
      return isRight;
    },
    focus: () => add.focus(),
  });
  return () => [...present];
}
