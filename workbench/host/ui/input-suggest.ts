import { PopoverSuggest } from './popover-suggest';

type TextBox = HTMLInputElement | HTMLDivElement;
type OnSelect<T> = (value: T, event: MouseEvent | KeyboardEvent) => unknown;

/** Offers texts while one types into a box. */
export abstract class AbstractInputSuggest<T, A = unknown> extends PopoverSuggest<T, A> {
  limit = 100;
  readonly textInputEl: TextBox;
  #callback: OnSelect<T> | undefined;
  #asked = 0;

  constructor(app: A, textInputEl: TextBox) {
    super(app);
    this.textInputEl = textInputEl;
    const update = (): void => this.#update();
    textInputEl.addEventListener('input', update);
    textInputEl.addEventListener('focus', update);
    textInputEl.addEventListener('click', () => {
      if (!this.isOpen) update();
    });
    textInputEl.addEventListener('blur', () => this.close());
    this.scope.register([], 'Tab', () => {
      this.close();
    });
  }

  protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

  getValue(): string {
    return isInput(this.textInputEl) ? this.textInputEl.value : this.textInputEl.getText();
  }

  setValue(value: string): void {
    if (isInput(this.textInputEl)) this.textInputEl.value = value;
    else this.textInputEl.setText(value);
  }

  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.#callback?.(value, event);
  }

  onSelect(callback: OnSelect<T>): this {
    this.#callback = callback;
    return this;
  }

  override close(): void {
    this.#asked += 1;
    super.close();
  }

  #update(): void {
    this.#asked += 1;
    const asked = this.#asked;
    const found = this.getSuggestions(this.getValue());
    if (Array.isArray(found)) {
      this.#showSuggestions(found);
      return;
    }
    void found.then((values) => {
      if (asked === this.#asked) this.#showSuggestions(values);
    });
  }

  #showSuggestions(found: T[]): void {
    if (found.length === 0 || this.textInputEl.doc.activeElement !== this.textInputEl) {
      this.close();
      return;
    }
    this.open();
    this.suggestions.setSuggestions(this.limit > 0 ? found.slice(0, this.limit) : found);
    this.reposition(this.textInputEl.getBoundingClientRect());
  }
}

function isInput(el: TextBox): el is HTMLInputElement {
  return 'value' in el;
}
