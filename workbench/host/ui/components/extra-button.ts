import type * as Obsidian from 'obsidian';
import { setIcon } from '../icons';
import { setTooltip } from '../tooltip';
import { BaseComponent } from './base';

/** A small button with an icon only. */
export class ExtraButtonComponent extends BaseComponent {
  readonly extraSettingsEl: HTMLElement;
  #callback: (() => unknown) | undefined;

  constructor(containerEl: HTMLElement) {
    super();
    this.extraSettingsEl = containerEl.createDiv({
      cls: 'clickable-icon extra-setting-button',
      attr: { role: 'button', tabindex: 0 },
    });
    setIcon(this.extraSettingsEl, 'lucide-settings');
    this.extraSettingsEl.addEventListener('click', () => this.#run());
    this.extraSettingsEl.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      this.#run();
    });
  }

  override setDisabled(disabled: boolean): this {
    this.extraSettingsEl.toggleClass('is-disabled', disabled);
    this.extraSettingsEl.setAttr('aria-disabled', disabled ? true : null);
    return super.setDisabled(disabled);
  }

  setTooltip(tooltip: string, options?: Obsidian.TooltipOptions): this {
    setTooltip(this.extraSettingsEl, tooltip, options);
    return this;
  }

  setIcon(icon: string): this {
    setIcon(this.extraSettingsEl, icon);
    return this;
  }

  onClick(callback: () => unknown): this {
    this.#callback = callback;
    return this;
  }

  #run(): void {
    if (!this.disabled) void this.#callback?.();
  }
}
