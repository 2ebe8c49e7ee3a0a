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
 * Whether a click in a list picks its row, or all rows up to it; undefined when it means something else.
 * `on` tells whether rows are being picked already: then a plain click on a row does.
 */
export function pickGesture(event: MouseEvent, on: boolean): 'toggle' | 'extend' | undefined {
  const control = closestTo(event, 'button, input, a');
  if (event.button !== 0 || control?.hasClass('rapport-pick') === false) return undefined;
  if (event.shiftKey) return 'extend';
  return on || control !== null || Keymap.isModifier(event, 'Mod') ? 'toggle' : undefined;
}
