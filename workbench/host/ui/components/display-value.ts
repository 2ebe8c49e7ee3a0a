import { setIcon } from '../icons';

/** A value shown in a row, not to be changed there, with a mark when it needs attention. */
export class DisplayValueComponent {
  readonly valueEl: HTMLElement;
  readonly #statusEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    this.#statusEl = containerEl.createSpan('setting-display-status');
    this.valueEl = containerEl.createSpan('setting-display-value');
  }

  setValue(value: string | null): this {
    this.valueEl.setText(value ?? '');
    return this;
  }

  setStatus(status: 'warning' | null): this {
    this.#statusEl.empty();
    this.#statusEl.toggleClass('mod-warning', status === 'warning');
    if (status === 'warning') setIcon(this.#statusEl, 'lucide-alert-triangle');
    return this;
  }
}
