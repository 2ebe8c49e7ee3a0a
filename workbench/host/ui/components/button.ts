import type * as Obsidian from 'obsidian';
import { setIcon } from '../icons';
import { setTooltip } from '../tooltip';
import { BaseComponent } from './base';

type Handler = (event: MouseEvent) => unknown;

/** A button; it is busy while its handler is. */
export class ButtonComponent extends BaseComponent {
  readonly buttonEl: HTMLButtonElement;
  #handler: Handler | undefined;

  constructor(containerEl: HTMLElement) {
    super();
    this.buttonEl = containerEl.createEl('button', { attr: { type: 'button' } });
    this.buttonEl.addEventListener('click', (event) => void this.#run(event));
  }

  override setDisabled(disabled: boolean): this {
    this.buttonEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  setCta(): this {
    return this.setClass('mod-cta');
  }

  removeCta(): this {
    this.buttonEl.removeClass('mod-cta');
    return this;
  }

  /** The older name of `setDestructive`. */
  setWarning(): this {
    return this.setClass('mod-warning');
  }

  setDestructive(): this {
    return this.setClass('mod-destructive');
  }

  removeDestructive(): this {
    this.buttonEl.removeClass('mod-destructive');
    return this;
  }

  setTooltip(tooltip: string, options?: Obsidian.TooltipOptions): this {
    setTooltip(this.buttonEl, tooltip, options);
    return this;
  }

  setButtonText(name: string): this {
    this.buttonEl.setText(name);
    return this;
  }

  setIcon(icon: string): this {
    setIcon(this.buttonEl, icon);
    return this;
  }

  setClass(cls: string): this {
    this.buttonEl.addClass(cls);
    return this;
  }

  onClick(callback: Handler): this {
    this.#handler = callback;
    return this;
  }

  async #run(event: MouseEvent): Promise<void> {
    if (this.disabled || this.buttonEl.hasClass('mod-loading')) return;
    const answer = this.#handler?.(event);
    if (!(answer instanceof Promise)) return;
    this.buttonEl.addClass('mod-loading');
    try {
      await answer;
    } finally {
      this.buttonEl.removeClass('mod-loading');
    }
  }
}
