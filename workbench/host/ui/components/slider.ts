import { ValueComponent } from './base';

export class SliderComponent extends ValueComponent<number> {
  readonly sliderEl: HTMLInputElement;
  readonly #shownEl: HTMLElement;
  #instant = false;
  #format: ((value: number) => string) | undefined;
  #callback: ((value: number) => unknown) | undefined;

  constructor(containerEl: HTMLElement) {
    super();
    this.#shownEl = containerEl.createSpan('slider-value');
    this.sliderEl = containerEl.createEl('input', { cls: 'slider', type: 'range' });
    this.sliderEl.addEventListener('input', () => {
      this.#showValue();
      if (this.#instant) this.#tell();
    });
    this.sliderEl.addEventListener('change', () => {
      if (!this.#instant) this.#tell();
    });
  }

  override setDisabled(disabled: boolean): this {
    this.sliderEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  setInstant(instant: boolean): this {
    this.#instant = instant;
    return this;
  }

  setLimits(min: number | null, max: number | null, step: number | 'any'): this {
    this.sliderEl.setAttrs({ min, max, step });
    return this;
  }

  getValue(): number {
    return Number(this.sliderEl.value);
  }

  setValue(value: number): this {
    this.sliderEl.value = String(value);
    this.#showValue();
    return this;
  }

  getValuePretty(): string {
    return this.#format ? this.#format(this.getValue()) : String(this.getValue());
  }

  setDisplayFormat(format: (value: number) => string): this {
    this.#format = format;
    this.#showValue();
    return this;
  }

  /** The value stands beside the slider at all times; nothing more to show while dragging. */
  setDynamicTooltip(): this {
    return this;
  }

  onChange(callback: (value: number) => unknown): this {
    this.#callback = callback;
    return this;
  }

  #showValue(): void {
    this.#shownEl.setText(this.getValuePretty());
    this.sliderEl.setAttr('aria-valuetext', this.getValuePretty());
  }

  #tell(): void {
    void this.#callback?.(this.getValue());
  }
}
