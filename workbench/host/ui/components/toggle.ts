import type * as Obsidian from 'obsidian';
import { setTooltip } from '../tooltip';
import { ValueComponent } from './base';

/** A switch. */
export class ToggleComponent extends ValueComponent<boolean> {
  readonly toggleEl: HTMLElement;
  readonly #boxEl: HTMLInputElement;
  #callback: ((value: boolean) => unknown) | undefined;
  #on = false;

  constructor(containerEl: HTMLElement) {
    super();
    this.toggleEl = containerEl.createDiv('checkbox-container');
    this.#boxEl = this.toggleEl.createEl('input', { type: 'checkbox', attr: { role: 'switch' } });
    this.#boxEl.addEventListener('change', () => {
      this.setValue(this.#boxEl.checked);
    });
    this.toggleEl.addEventListener('click', (event) => {
      if (event.target !== this.#boxEl) this.onClick();
    });
    this.#boxEl.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      this.onClick();
    });
  }

  override setDisabled(disabled: boolean): this {
    this.#boxEl.disabled = disabled;
    this.toggleEl.toggleClass('is-disabled', disabled);
    return super.setDisabled(disabled);
  }

  getValue(): boolean {
    return this.#on;
  }

  setValue(on: boolean): this {
    const changed = on !== this.#on;
    this.#show(on);
    if (changed) void this.#callback?.(on);
    return this;
  }

  setTooltip(tooltip: string, options?: Obsidian.TooltipOptions): this {
    setTooltip(this.toggleEl, tooltip, options);
    this.#boxEl.setAttr('aria-label', tooltip);
    return this;
  }

  onClick(): void {
    if (!this.disabled) this.setValue(!this.#on);
  }

  onChange(callback: (value: boolean) => unknown): this {
    this.#callback = callback;
    return this;
  }

  #show(on: boolean): void {
    this.#on = on;
    this.toggleEl.toggleClass('is-enabled', on);
    this.#boxEl.setAttr('aria-checked', on);
    this.#boxEl.checked = on;
  }
}
