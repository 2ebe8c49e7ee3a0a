import { Keymap } from 'obsidian';
import { showIf } from './element';
import { labelBy } from './label-by';
import { closestTo, listen } from './listen';

/** Shows the box only while rows are picked. */
export type PickBox = (on: boolean, picked: boolean) => void;

/** A checkbox by which a row is picked, named by what stands in `nameEl`; its clicks are the list's. */
export function createPickBox(cell: HTMLElement, nameEl: HTMLElement): PickBox {
  const input = cell.createEl('input', { cls: 'rapport-pick', type: 'checkbox' });
  labelBy(nameEl, input);
  // It shows what the list says, not what was pressed.
  listen(input, 'click', () => (input.checked = !input.checked));
  return (on, picked) => {
    showIf(input, on);
    input.checked = picked;
  };
}

/**
 * Whether a click in a list picks its row; it does not when it means something else. `on` tells whether
 * rows are being picked already: then a plain click on a row does.
 */
export function asksToPick(event: MouseEvent, on: boolean): boolean {
  const control = closestTo(event, 'button, input, a, .rapport-detail');
  if (control?.hasClass('rapport-pick') === false) return false;
  return on || control !== null || event.shiftKey || Keymap.isModifier(event, 'Mod');
}
