import { Keymap } from 'obsidian';
import { labelBy } from './label-by';

/** Shows the box only while rows are picked. */
export type PickBox = (on: boolean, picked: boolean) => void;

/** A checkbox by which a row is picked, named by what stands in `nameEl`; its clicks are the list's. */
export function createPickBox(cell: HTMLElement, nameEl: HTMLElement): PickBox {
  const input = cell.createEl('input', { cls: 'rapport-pick', type: 'checkbox' });
  labelBy(nameEl, input);
  // It shows what the list says, not what was pressed.
  input.addEventListener('click', () => (input.checked = !input.checked));
  return (on, picked) => {
    input.toggleClass('rapport-absent', !on);
    input.checked = picked;
  };
}

/**
 * Whether a click in a list picks its row, or all rows up to it; undefined when it means something else.
 * `on` tells whether rows are being picked already: then a plain click on a row does.
 */
export function pickGesture(event: MouseEvent, on: boolean): 'toggle' | 'extend' | undefined {
  const target = event.targetNode;
  if (!target?.instanceOf(Element) || event.button !== 0) return undefined;
  const control = target.closest('button, input, a');
  if (control?.hasClass('rapport-pick') === false) return undefined;
  if (event.shiftKey) return 'extend';
  return on || control !== null || Keymap.isModifier(event, 'Mod') ? 'toggle' : undefined;
}
