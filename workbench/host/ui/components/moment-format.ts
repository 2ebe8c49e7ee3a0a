import { TextComponent } from './text';

/** A box for a date format, with a sample of today beside it. Knows the tokens for days and times. */
export class MomentFormatComponent extends TextComponent {
  sampleEl: HTMLElement = createSpan();
  #defaultFormat = '';

  setDefaultFormat(defaultFormat: string): this {
    this.#defaultFormat = defaultFormat;
    this.setPlaceholder(defaultFormat);
    this.updateSample();
    return this;
  }

  setSampleEl(sampleEl: HTMLElement): this {
    this.sampleEl = sampleEl;
    this.updateSample();
    return this;
  }

  override setValue(value: string): this {
    super.setValue(value);
    this.updateSample();
    return this;
  }

  override onChanged(): void {
    super.onChanged();
    this.updateSample();
  }

  updateSample(): void {
    this.sampleEl.setText(formatted(new Date(), this.getValue() || this.#defaultFormat));
  }
}

function formatted(date: Date, format: string): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const words = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat('en', options).format(date);
  const tokens: Record<string, () => string> = {
    YYYY: () => String(date.getFullYear()),
    YY: () => two(date.getFullYear() % 100),
    MMMM: () => words({ month: 'long' }),
    MMM: () => words({ month: 'short' }),
    MM: () => two(date.getMonth() + 1),
    M: () => String(date.getMonth() + 1),
    DD: () => two(date.getDate()),
    D: () => String(date.getDate()),
    dddd: () => words({ weekday: 'long' }),
    ddd: () => words({ weekday: 'short' }),
    HH: () => two(date.getHours()),
    mm: () => two(date.getMinutes()),
    ss: () => two(date.getSeconds()),
  };
  return format.replace(
    /\[([^\]]*)\]|YYYY|YY|MMMM|MMM|MM|M|DD|D|dddd|ddd|HH|mm|ss/g,
    (token: string, literal: string | undefined) => literal ?? tokens[token]?.() ?? token,
  );
}
