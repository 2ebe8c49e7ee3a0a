import { PRIVATE } from '../ui/discreet';
import { addSelect, addText, createButton } from '../ui/element';
import { createIconButton } from '../ui/icon-button';
import { labelBy } from '../ui/label-by';
import { listen } from '../ui/listen';
import type { Deed, PanelField } from './panel-section';

/** Does something. */
export type Act = (run: () => unknown) => void;

export function drawDeed(parent: HTMLElement, [label, run, icon]: Deed, act: Act): void {
  const press = (): void => act(run);
  if (icon === undefined) createButton(parent, { text: label }, press);
  else createIconButton(parent, '', { icon, label }, press);
}

/** A choice, or a field that saves its text when it is left, or by Enter. */
export function drawField(
  parent: HTMLElement,
  [label, value, save, options]: PanelField,
  act: Act,
): void {
  const el = parent.createEl('label', 'rapport-field');
  const name = addText(el, 'span', label);
  const put = (text: string): void => act(() => save(text));
  // The label holds what stands in the field as well, which is no part of its name.
  if (options === undefined) return labelBy(name, drawText(el, value, put));
  const select = addSelect(el, options, PRIVATE);
  select.value = value;
  listen(select, 'change', () => put(select.value));
  labelBy(name, select);
}

function drawText(parent: HTMLElement, text: string, save: (text: string) => void): HTMLElement {
  const attr = { rows: 1, dir: 'auto' };
  const field = parent.createEl('textarea', { cls: PRIVATE, text, attr });
  const leave = (): void => {
    const { value, defaultValue } = field;
    // It is saved once only.
    field.defaultValue = value;
    if (value.trim() !== defaultValue.trim()) save(value);
  };
  listen(field, 'blur', leave);
  listen(field, 'keydown', (event) => {
    const { key, isComposing } = event;
    if (isComposing || (key !== 'Enter' && key !== 'Escape')) return;
    event.preventDefault();
    if (key === 'Escape') field.value = field.defaultValue;
    else leave();
  });
  return field;
}
