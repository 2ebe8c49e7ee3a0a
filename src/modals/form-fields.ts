import { Setting } from 'obsidian';
import { parseDay } from '../domain/day';
import type { Words } from '../i18n/en';
import { labelBy } from '../ui/label-by';
import { listen } from '../ui/listen';

/** A field of a form: a label, a control, and a place for what is wrong with it. */
export interface Field {
  /** What stands in it; for a date that is only half typed, a text that is no date. */
  read(): string;
  /** Shows what is wrong, until the user changes it; undefined shows nothing. */
  say(message: string | undefined): void;
  focus(): void;
  /** Says what is wrong with what stands in it; false when there is something. */
  check(): boolean;
  /** Switches it off while it has no meaning. */
  enable(on: boolean): void;
}

/** What stands above a field, and in it at first, and how a mistake in it is told. */
interface FieldText {
  readonly label: string;
  readonly value?: string | undefined;
  readonly hint?: string | undefined;
  readonly wrong?: ((text: string) => string | undefined) | undefined;
}

export function addTextField(el: HTMLElement, text: FieldText): Field {
  return addField(el, text, (parent) =>
    parent.createEl('input', { cls: 'rapport-private', type: 'text' }),
  );
}

/** A field for several lines. */
export function addLongField(el: HTMLElement, text: FieldText): Field {
  return addField(el, text, (parent) => {
    parent.parentElement?.addClass('rapport-long');
    return parent.createEl('textarea', { cls: 'rapport-private', attr: { rows: 6, dir: 'auto' } });
  });
}

/** As `YYYY-MM-DD`. */
interface DayLimits {
  readonly min?: string;
  readonly max?: string;
}

/** A native date field, which checks itself where it is given words for what is wrong. */
export function addDateField(
  el: HTMLElement,
  text: FieldText,
  errors?: Words['dialogs']['errors'],
  limits: DayLimits = {},
): Field {
  const wrong = errors && ((day: string) => dayError(day, limits, errors));
  const info = { type: 'date', attr: { ...limits } };
  return addField(el, { wrong, ...text }, (parent) => parent.createEl('input', info));
}

/** Choices as pairs of value and words, below one that says nothing. */
export function addChoiceField(
  el: HTMLElement,
  text: FieldText,
  none: string,
  choices: readonly (readonly [value: string, words: string])[],
): Field {
  return addField(el, text, (parent) => {
    const select = parent.createEl('select', 'dropdown');
    for (const [value, words] of [['', none] as const, ...choices]) {
      select.createEl('option', { value, text: words });
    }
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
export function valueOf<T>(
  fields: readonly Pick<Field, 'check' | 'focus'>[],
  read: () => T,
): T | undefined {
  const wrong = fields.filter((field) => !field.check());
  wrong[0]?.focus();
  return wrong.length === 0 ? read() : undefined;
}

/** Tells of a text that is empty. */
export function neededIn({ errors }: Words['dialogs']): (text: string) => string | undefined {
  return (text) => (text.trim() === '' ? errors.needed : undefined);
}

/** What is wrong with a day that was typed; one without limits can be left out. */
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
  el: HTMLElement,
  { label, value = '', hint = '', wrong }: FieldText,
  create: (parent: HTMLElement) => HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement,
): Field {
  const setting = new Setting(el).setName(label).setDesc(hint);
  const control = create(setting.controlEl);
  control.value = value;
  const say = (message: string | undefined): void => {
    sayError(setting, message);
    control.setAttr('aria-invalid', message === undefined ? null : 'true');
  };
  labelBy(setting.nameEl, control);
  listen(control, 'input', () => say(undefined));
  const read = (): string => (control.validity.badInput ? HALF_TYPED : control.value);
  return {
    say,
    read,
    check() {
      const message = wrong?.(read());
      say(message);
      return message === undefined;
    },
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
