import { Setting } from 'obsidian';
import { labelBy } from '../ui/label-by';

/** A field of a form: a label, a control, and a place for what is wrong with it. */
export interface Field {
  /** What stands in it; for a date that is only half typed, a text that is no date. */
  read(): string;
  /** Shows what is wrong, until the user changes it; undefined shows nothing. */
  say(message: string | undefined): void;
  focus(): void;
}

/** A field that can be switched off while it has no meaning. */
export interface SwitchableField extends Field {
  enable(on: boolean): void;
}

interface FieldText {
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
}

export function addTextField(el: HTMLElement, text: FieldText): SwitchableField {
  const setting = settingFor(el, text);
  const input = inputOf(setting, 'text', text);
  return fieldOf(setting, input, () => input.value);
}

/** A native date field, from `min` to `max` (`YYYY-MM-DD`) as far as they are given. */
export function addDateField(
  el: HTMLElement,
  text: FieldText & { readonly min?: string; readonly max?: string },
): Field {
  const setting = settingFor(el, text);
  const input = inputOf(setting, 'date', text);
  input.setAttrs({ min: text.min ?? null, max: text.max ?? null });
  return fieldOf(setting, input, () => (input.validity.badInput ? HALF_TYPED : input.value));
}

/** Choices as pairs of value and words. */
export function addChoiceField(
  el: HTMLElement,
  text: FieldText & { readonly choices: readonly (readonly [string, string])[] },
): Field {
  const setting = settingFor(el, text);
  const select = setting.controlEl.createEl('select', { cls: 'dropdown' });
  for (const [value, words] of text.choices) select.createEl('option', { value, text: words });
  select.value = text.value;
  return fieldOf(setting, select, () => select.value);
}

/** A switch, off unless said otherwise; gives the function that reads it. */
export function addSwitch(el: HTMLElement, label: string, hint: string, on = false): () => boolean {
  new Setting(el)
    .setName(label)
    .setDesc(hint)
    .addToggle((toggle) => toggle.setValue(on).onChange((value) => (on = value)))
    .then(({ nameEl, controlEl }) => labelBy(nameEl, controlEl.querySelector('input')));
  return () => on;
}

/** Shows each field its error in words, and leads to the first. */
export function showErrors<F extends string, E extends string>(
  fields: Readonly<Partial<Record<F, Field>>>,
  errors: Readonly<Partial<Record<F, E>>>,
  words: Readonly<Record<E, string>>,
): void {
  let first: Field | undefined;
  for (const name in fields) {
    const field = fields[name];
    const error = errors[name];
    field?.say(error === undefined ? undefined : words[error]);
    if (error !== undefined) first ??= field;
  }
  first?.focus();
}

const HALF_TYPED = '?';

function settingFor(el: HTMLElement, { label, hint }: FieldText): Setting {
  const setting = new Setting(el).setName(label);
  return hint === undefined ? setting : setting.setDesc(hint);
}

function inputOf(setting: Setting, type: 'text' | 'date', text: FieldText): HTMLInputElement {
  const input = setting.controlEl.createEl('input', { type });
  input.toggleClass('rapport-private', type === 'text');
  input.value = text.value;
  return input;
}

function fieldOf(
  setting: Setting,
  control: HTMLInputElement | HTMLSelectElement,
  read: () => string,
): SwitchableField {
  const say: Field['say'] = (message) => {
    setting.setErrorMessage(message ?? null);
    control.setAttr('aria-invalid', message === undefined ? null : 'true');
    setting.errorEl?.setAttr('role', 'alert');
  };
  labelBy(setting.nameEl, control);
  control.addEventListener('input', () => say(undefined));
  const enable = (on: boolean): void => {
    control.disabled = !on;
    setting.settingEl.toggleClass('is-disabled', !on);
  };
  return { read, say, enable, focus: () => control.focus() };
}
