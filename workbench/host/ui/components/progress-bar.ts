import { ValueComponent } from './base';

/** A bar from 0 to 100. */
export class ProgressBarComponent extends ValueComponent<number> {
  readonly progressBar: HTMLElement;
  readonly #lineEl: HTMLElement;
  #value = 0;

  constructor(containerEl: HTMLElement) {
    super();
    this.progressBar = containerEl.createDiv({
      cls: 'setting-progress-bar',
      attr: { role: 'progressbar', 'aria-valuemin': 0, 'aria-valuemax': 100 },
    });
    this.#lineEl = this.progressBar.createDiv('setting-progress-bar-inner');
  }

  getValue(): number {
    return this.#value;
  }

  setValue(value: number): this {
    this.#value = Math.min(Math.max(value, 0), 100);
    this.#lineEl.setCssStyles({ width: `${this.#value}%` });
    this.progressBar.setAttr('aria-valuenow', this.#value);
    return this;
  }
}
