import { Setting } from 'obsidian';
import type { Words } from '../i18n/en';
import { type Field } from './form-fields';
import { labelBy } from '../ui/label-by';

interface PeopleChipsParts {
  readonly words: Words['dialogs']['interaction'];
  /** Those first shown, by path. */
  readonly paths: readonly string[];
  labelOf(path: string): string;
  /** Asks for one more person, who is not among those; undefined for none. */
  pick(present: ReadonlySet<string>): Promise<string | undefined>;
}

/** People as chips that can be removed, and a button to add one. */
export interface PeopleChips extends Field {
  paths(): readonly string[];
}

export function addPeopleChips(el: HTMLElement, parts: PeopleChipsParts): PeopleChips {
  const { words } = parts;
  const present = new Set(parts.paths);
  const setting = new Setting(el).setName(words.people).setClass('rapport-people');
  const list = setting.controlEl.createEl('ul', { cls: 'rapport-chips' });
  labelBy(setting.nameEl, list);
  const add = setting.controlEl.createEl('button', {
    text: words.addPerson,
    attr: { type: 'button' },
  });

  const show = (path: string): void => {
    const chip = list.createEl('li', { cls: 'rapport-chip' });
    const who = parts.labelOf(path);
    chip.createSpan({ text: who });
    const remove = chip.createEl('button', {
      cls: 'rapport-chip-remove',
      text: '×',
      attr: { type: 'button', 'aria-label': words.remove(who) },
    });
    remove.addEventListener('click', () => {
      present.delete(path);
      chip.remove();
      add.focus();
    });
  };
  const pick = async (): Promise<void> => {
    const path = await parts.pick(present);
    add.focus();
    if (path === undefined || present.has(path)) return;
    present.add(path);
    show(path);
    setting.setErrorMessage(null);
  };
  for (const path of present) show(path);
  add.addEventListener('click', () => void pick());
  return {
    paths: () => [...present],
    read: () => [...present].join('\n'),
    say: (message) => {
      setting.setErrorMessage(message ?? null);
      setting.errorEl?.setAttr('role', 'alert');
    },
    focus: () => add.focus(),
  };
}
