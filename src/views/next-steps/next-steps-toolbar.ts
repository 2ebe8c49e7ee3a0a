import type { Words } from '../../i18n/en';
import { addText, createButton } from '../../ui/element';
import { createIconButton } from '../../ui/icon-button';
import { createPopover, type Popover } from '../../ui/popover';
import { makeToggle } from '../../ui/toggle-button';
import type { ListStage } from '../list-stage';
import type { Memory } from '../view-parts';
import type { ListItem } from './list-item';

/** What is either so or not, and remembered on this device. */
export type Choice = 'only-ten' | 'by-person';

export function isChosen(choice: Choice, memory: Memory): boolean {
  return memory.get(`next-steps-${choice}`) === true;
}

export function choose(choice: Choice, on: boolean, { parts, painter }: ListStage<ListItem>): void {
  parts.memory.set(`next-steps-${choice}`, on);
  painter.now();
}

/** Adds the buttons that say what to show. */
export function addChoices(stage: ListStage<ListItem>): void {
  const { bar, parts, updates } = stage;
  const { ten, onlyTen, byPerson } = parts.words.nextSteps;
  const add = (button: HTMLElement, choice: Choice): void => {
    const show = makeToggle(button, (on) => choose(choice, on, stage));
    updates.push(() => show(isChosen(choice, parts.memory)));
  };
  const text = { text: ten, attr: { 'aria-label': onlyTen } };
  add(createButton(bar, { cls: 'rapport-ten', ...text }), 'only-ten');
  const face = { icon: 'users', label: byPerson };
  add(createIconButton(bar, 'rapport-by-person', face), 'by-person');
}

/** Adds the button that shows the keys. */
export function addHelp({ bar, main, parts }: ListStage<ListItem>): Popover {
  const { help } = parts.words.nextSteps;
  const face = { icon: 'circle-help', label: help.button };
  const button = createIconButton(bar, 'rapport-help', face);
  return createPopover(main, button, help.title, (box) => fillHelp(box, help));
}

function fillHelp(box: HTMLElement, { rows }: Words['nextSteps']['help']): void {
  const list = box.createEl('dl', 'rapport-keys');
  for (const [keys, text] of Object.entries(rows)) {
    const keysEl = list.createEl('dt');
    for (const key of keys.split(' ')) addText(keysEl, 'kbd', key);
    addText(list, 'dd', text);
  }
}
