import type * as Obsidian from 'obsidian';
import { ValueComponent } from './base';
import { hexOf, hslOf, rgbOf, rgbOfHsl } from './color-values';

/** A colour picker; its value is a hex string such as `#7f6df2`. */
export class ColorComponent extends ValueComponent<string> {
  readonly colorPickerEl: HTMLInputElement;
  #callback: ((value: string) => unknown) | undefined;

  constructor(containerEl: HTMLElement) {
    super();
    this.colorPickerEl = containerEl.createEl('input', { type: 'color' });
    this.colorPickerEl.addEventListener('change', () => void this.#callback?.(this.getValue()));
  }

  override setDisabled(disabled: boolean): this {
    this.colorPickerEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): string {
    return this.colorPickerEl.value;
  }

  getValueRgb(): Obsidian.RGB {
    return rgbOf(this.getValue());
  }

  getValueHsl(): Obsidian.HSL {
    return hslOf(this.getValueRgb());
  }

  setValue(value: string): this {
    this.colorPickerEl.value = value;
    return this;
  }

  setValueRgb(rgb: Obsidian.RGB): this {
    return this.setValue(hexOf(rgb));
  }

  setValueHsl(hsl: Obsidian.HSL): this {
    return this.setValueRgb(rgbOfHsl(hsl));
  }

  onChange(callback: (value: string) => unknown): this {
    this.#callback = callback;
    return this;
  }
}
