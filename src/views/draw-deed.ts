import { isThrough } from '../modals/report-model';
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

/** A choice, or a field that saves its text when it is left, or by Enter, and keeps it where that is refused. */
export function drawField(
  parent: HTMLElement,
  [label, value, save, options]: PanelField,
  act: Act,
  notSaved: string,
): void {
  const el = parent.createEl('label', 'rapport-field');
  const name = addText(el, 'span', label);
  // The label holds what stands in the field as well, which is no part of its name.
  if (options === undefined) {
    const put = (text: string, refused: () => void): void =>
      act(async () => isThrough(await save(text)) || refused());
    return labelBy(name, drawText(el, value, put, notSaved));
  }
  const select = addSelect(el, options, PRIVATE);
  select.value = value;
  listen(select, 'change', () => act(() => save(select.value)));
  labelBy(name, select);
}

function drawText(
  parent: HTMLElement,
  text: string,
  save: (text: string, refused: () => void) => void,
  notSaved: string,
): HTMLElement {
  const attr = { rows: 1, dir: 'auto' };
  const field = parent.createEl('textarea', { cls: PRIVATE, text, attr });
  const said = parent.createEl('small', { cls: 'rapport-form-again', attr: { role: 'alert' } });
  let refused: string | undefined;
  const say = (words: string): void => {
    said.setText(words);
    field.setAttr('aria-invalid', String(words !== ''));
  };
  const leave = (): void => {
    const { value, defaultValue } = field;
    // It is saved once only.
    field.defaultValue = value;
    if (value.trim() === defaultValue.trim()) return;
    save(value, () => {
      refused = value;
      field.defaultValue = defaultValue;
      say(notSaved);
    });
  };
  // What was refused is tried again only by Enter, or when it is another text.
  listen(field, 'blur', () => {
    if (field.value !== refused) leave();
  });
  listen(field, 'keydown', (event) => {
    const { key, isComposing } = event;
    if (isComposing || (key !== 'Enter' && key !== 'Escape')) return;
    event.preventDefault();
    if (key === 'Enter') return leave();
    field.value = field.defaultValue;
    say('');
  });
  return field;
}
