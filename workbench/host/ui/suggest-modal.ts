import type * as Obsidian from 'obsidian';
import { setIcon } from './icons';
import { Modal } from './modal';
import { SuggestionList } from './suggestion-list';

/** A text box with a list below it. A list that comes late never replaces one asked for later. */
export abstract class SuggestModal<T, A = unknown> extends Modal<A> {
  limit = 100;
  emptyStateText = 'No results found.';
  inputEl: HTMLInputElement;
  resultContainerEl: HTMLElement;
  readonly chooser: SuggestionList<T>;
  readonly #instructionsEl: HTMLElement;
  #asked = 0;

  constructor(app: A) {
    super(app);
    this.modalEl.empty();
    this.modalEl.className = 'prompt';
    const boxEl = this.modalEl.createDiv('prompt-input-container');
    this.inputEl = boxEl.createEl('input', {
      cls: 'prompt-input',
      type: 'text',
      attr: { enterkeyhint: 'done', autocapitalize: 'off', spellcheck: false, role: 'combobox' },
    });
    const clearEl = boxEl.createDiv('search-input-clear-button');
    setIcon(clearEl, 'x');
    clearEl.addEventListener('click', () => this.#clear());
    this.resultContainerEl = this.modalEl.createDiv('prompt-results');
    this.#instructionsEl = this.modalEl.createDiv('prompt-instructions');
    this.#instructionsEl.hide();
    this.inputEl.addEventListener('input', () => this.#onInput());
    this.chooser = new SuggestionList<T>(this, this.resultContainerEl, this.scope);
  }

  abstract getSuggestions(query: string): T[] | Promise<T[]>;
  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract onChooseSuggestion(item: T, event: MouseEvent | KeyboardEvent): void;

  override open(): void {
    super.open();
    if (!this.inputEl.isConnected) return;
    this.inputEl.focus();
    this.inputEl.select();
    this.updateSuggestions();
  }

  setPlaceholder(placeholder: string): void {
    this.inputEl.placeholder = placeholder;
  }

  setInstructions(instructions: Obsidian.Instruction[]): void {
    this.#instructionsEl.empty();
    this.#instructionsEl.toggle(instructions.length > 0);
    for (const { command, purpose } of instructions) {
      const el = this.#instructionsEl.createDiv('prompt-instruction');
      el.createSpan({ cls: 'prompt-instruction-command', text: command });
      el.createSpan({ text: purpose });
    }
  }

  onNoSuggestion(): void {
    this.chooser.setSuggestions(null);
    if (this.emptyStateText) this.chooser.addMessage(this.emptyStateText);
  }

  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.close();
    this.onChooseSuggestion(value, event);
  }

  selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
    this.chooser.useSelectedItem(event);
  }

  protected updateSuggestions(): void {
    this.#asked += 1;
    const asked = this.#asked;
    const found = this.getSuggestions(this.inputEl.value);
    if (Array.isArray(found)) {
      this.#show(found);
      return;
    }
    void found.then((values) => {
      if (asked === this.#asked) this.#show(values);
    });
  }

  #onInput(): void {
    this.modalEl.toggleClass('has-input', this.inputEl.value !== '');
    this.updateSuggestions();
  }

  #clear(): void {
    this.inputEl.value = '';
    this.inputEl.focus();
    this.#onInput();
  }

  #show(found: T[]): void {
    const values = this.limit > 0 ? found.slice(0, this.limit) : found;
    if (values.length > 0) this.chooser.setSuggestions(values);
    else if (this.inputEl.value !== '') this.onNoSuggestion();
    else this.chooser.setSuggestions(null);
  }
}
