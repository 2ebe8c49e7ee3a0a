import { Setting } from 'obsidian';
import type { Words } from '../i18n/en';
import { labelBy } from '../ui/label-by';
import { listen } from '../ui/listen';
import type { FormResult } from './form-result';

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

/** What stands above a field, and in it at first. */
interface FieldText {
  readonly label: string;
  readonly value?: string;
  readonly hint?: string | undefined;
}

export function addTextField(el: HTMLElement, text: FieldText): SwitchableField {
  return addField(el, text, (parent) =>
    parent.createEl('input', { cls: 'rapport-private', type: 'text' }),
  );
}

/** A native date field; `limits` are `min` and `max` as `YYYY-MM-DD`. */
export function addDateField(
  el: HTMLElement,
  text: FieldText,
  limits: Readonly<Record<string, string>> = {},
): Field {
  return addField(el, text, (parent) => parent.createEl('input', { type: 'date', attr: limits }));
}

/** Choices as pairs of value and words. */
export function addChoiceField(
  el: HTMLElement,
  text: FieldText & { readonly choices: readonly (readonly [string, string])[] },
): Field {
  return addField(el, text, (parent) => {
    const select = parent.createEl('select', 'dropdown');
    for (const [value, words] of text.choices) select.createEl('option', { value, text: words });
    return select;
  });
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

/** The value of a form; undefined when something is wrong, which each field says, the first with the focus. */
export function valueOf<T, F extends string>(
  result: FormResult<T, F>,
  fields: Readonly<Record<F, Pick<Field, 'say' | 'focus'>>>,
  words: Words['dialogs']['errors'],
): T | undefined {
  if (result.kind === 'filled') return result.value;
  let first: Pick<Field, 'focus'> | undefined;
  for (const name in result.errors) {
    const error = result.errors[name];
    fields[name].say(error && words[error]);
    if (error !== undefined) first ??= fields[name];
  }
  first?.focus();
  return undefined;
}

const HALF_TYPED = '?';

function addField(
  el: HTMLElement,
  { label, value = '', hint = '' }: FieldText,
  create: (parent: HTMLElement) => HTMLInputElement | HTMLSelectElement,
): SwitchableField {
  const setting = new Setting(el).setName(label).setDesc(hint);
  const control = create(setting.controlEl);
  control.value = value;
  const say = (message: string | undefined): void => {
    sayError(setting, message);
    control.setAttr('aria-invalid', message === undefined ? null : 'true');
  };
  labelBy(setting.nameEl, control);
  listen(control, 'input', () => say(undefined));
  return {
    say,
    read: () => (control.validity.badInput ? HALF_TYPED : control.value),
    enable(on) {
      control.disabled = !on;
      setting.settingEl.toggleClass('is-disabled', !on);
    },
    focus: () => control.focus(),
  };
}

/** Shows what is wrong below a setting, and has it read out. */
export function sayError(setting: Setting, message: string | undefined): void {
  setting.setErrorMessage(message ?? null);
  setting.errorEl?.setAttr('role', 'alert');
}
