import { Setting } from 'obsidian';
import { parseDay, type Day } from '../domain/day';
import type { Words } from '../i18n/en';
import { PRIVATE } from '../ui/discreet';
import { addSelect } from '../ui/element';
import { labelBy } from '../ui/label-by';
import { listen } from '../ui/listen';

/** Where fields are added: each notes itself, so that all of them can be checked. */
export interface FormBody {
  readonly el: HTMLElement;
  readonly words: Words['dialogs'];
  readonly fields: Checked[];
}

/** What can hold a mistake. */
interface Checked {
  focus(): void;
  /** Says what is wrong with what stands in it; false when there is something. */
  check(): boolean;
}

/** A field of a form: a label, a control, and a place for what is wrong with it. */
export interface Field<T = string> extends Checked {
  /** What stands in it; for a date that is only half typed, a text that is no date. */
  readonly read: () => T;
  /** Switches it off while it has no meaning. */
  enable(on: boolean): void;
}

/** What stands above a field, and in it at first, and how a mistake in it is told. */
interface FieldText {
  readonly label: string;
  readonly value?: string | undefined;
  readonly hint?: string | undefined;
  /** Whether it is wrong while nothing stands in it. */
  readonly needed?: boolean;
  readonly wrong?: ((text: string) => string | undefined) | undefined;
}

export function addTextField(form: FormBody, text: FieldText): Field {
  return addField(form, text, (parent) => parent.createEl('input', { cls: PRIVATE, type: 'text' }));
}

/** A field for several lines. */
export function addLongField(form: FormBody, text: FieldText): Field {
  return addField(form, text, (parent) => {
    parent.parentElement?.addClass('rapport-long');
    return parent.createEl('textarea', { cls: PRIVATE, attr: { rows: 6, dir: 'auto' } });
  });
}

/** As `YYYY-MM-DD`. */
interface DayLimits {
  readonly min?: string;
  readonly max?: string;
}

/** A field for a day; without limits it can be left out. */
export interface DayField extends Field {
  readonly day: () => Day | undefined;
}

/** A native date field, which checks itself unless it is told how. */
export function addDateField(form: FormBody, text: FieldText, limits: DayLimits = {}): DayField {
  const wrong = (day: string) => dayError(day, limits, form.words.errors);
  const info = { type: 'date', attr: { ...limits } };
  const field = addField(form, { wrong, ...text }, (parent) => parent.createEl('input', info));
  return { ...field, day: () => parseDay(field.read()) };
}

/** Some values, each in words, below one that says nothing. */
export function addChoiceField<T extends string | number>(
  form: FormBody,
  text: FieldText,
  values: readonly T[],
  wordsOf: (value: T) => string = String,
  none = form.words.notSaid,
): Field<T | undefined> {
  const choices = values.map((value) => [String(value), wordsOf(value)] as const);
  const field = addField(form, text, (parent) => addSelect(parent, [['', none], ...choices]));
  return { ...field, read: () => values.find((value) => String(value) === field.read()) };
}

/** A switch, off unless said otherwise; gives the function that reads it. */
export function addSwitch({ el }: FormBody, label: string, hint = '', on = false): () => boolean {
  new Setting(el)
    .setName(label)
    .setDesc(hint)
    .addToggle((toggle) => toggle.setValue(on).onChange((value) => (on = value)))
    .then(({ nameEl, controlEl }) => labelBy(nameEl, controlEl.querySelector('input')));
  return () => on;
}

/** Whether nothing is wrong; else each of them says what is, and the first has the focus. */
export function areRight(fields: readonly Checked[]): boolean {
  const wrong = fields.filter((field) => !field.check());
  wrong[0]?.focus();
  return wrong.length === 0;
}

/** What is wrong with a day that was typed. */
function dayError(
  text: string,
  { min = '', max = '' }: DayLimits,
  errors: Words['dialogs']['errors'],
): string | undefined {
  if (text + min + max === '') return undefined;
  if (parseDay(text) === undefined) return errors['no-day'];
  if (text < min) return errors['past-day'];
  return max && text > max ? errors['future-day'] : undefined;
}

const HALF_TYPED = '?';

/** A field whose control `create` makes. */
export function addField(
  { el, words, fields }: FormBody,
  { label, value = '', hint = '', needed, wrong }: FieldText,
  create: (parent: HTMLElement) => HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement,
): Field {
  const setting = new Setting(el).setName(label).setDesc(hint);
  const control = create(setting.controlEl);
  control.value = value;
  const say = (message?: string): void => {
    sayError(setting, message);
    control.setAttr('aria-invalid', message === undefined ? null : 'true');
  };
  labelBy(setting.nameEl, control);
  listen(control, 'input', () => say());
  const read = (): string => (control.validity.badInput ? HALF_TYPED : control.value);
  const field: Field = {
    read,
    check() {
      const text = read();
      const message = needed && text.trim() === '' ? words.errors.needed : wrong?.(text);
      say(message);
      return message === undefined;
    },
    enable(on) {
      control.disabled = !on;
      setting.settingEl.toggleClass('is-disabled', !on);
    },
    focus: () => control.focus(),
  };
  fields.push(field);
  return field;
}

/** Shows what is wrong below a setting, and has it read out; undefined shows nothing. */
export function sayError(setting: Setting, message: string | undefined): void {
  setting.setErrorMessage(message ?? null);
  setting.errorEl?.setAttr('role', 'alert');
}
