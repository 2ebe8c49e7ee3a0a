import { createButton } from '../../ui/element';
import { createIconButton } from '../../ui/icon-button';
import { listen } from '../../ui/listen';
import type { Deed } from './panel-section';

/** Does something, with the text that was typed or chosen. */
export type Act = (deed: Pick<Deed, 'run'>, text?: string) => void;

/** A button, a choice, or a field that saves its text when it is left, or by Enter. */
export function drawDeed(parent: HTMLElement, deed: Deed, act: Act): void {
  const { label, icon, value, options } = deed;
  if (value === undefined) {
    const press = (): void => act(deed);
    if (icon === undefined) createButton(parent, { text: label }, press);
    else createIconButton(parent, '', { icon, label }, press);
    return;
  }
  const field = parent.createEl('label', 'rapport-field');
  field.createSpan({ text: label });
  if (options === undefined) drawText(field, value, (text) => act(deed, text));
  else {
    const select = field.createEl('select', 'dropdown rapport-private');
    for (const [of, text] of options) select.createEl('option', { value: of, text });
    select.value = value;
    listen(select, 'change', () => act(deed, select.value));
  }
}

function drawText(parent: HTMLElement, value: string, save: (text: string) => void): void {
  const field = parent.createEl('textarea', {
    cls: 'rapport-private',
    text: value,
    attr: { rows: 1, dir: 'auto' },
  });
  const leave = (): void => {
    if (field.value.trim() === field.defaultValue.trim()) return;
    // It is saved once only.
    field.defaultValue = field.value;
    save(field.value);
  };
  listen(field, 'blur', leave);
  listen(field, 'keydown', (event) => {
    if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    if (event.key === 'Escape') field.value = field.defaultValue;
    else leave();
  });
}
