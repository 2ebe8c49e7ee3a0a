import { nameRegion } from '../../ui/label-by';
import { listOptions, type ListOption } from './list-model';
import type { StepParts } from './review-parts';

let made = 0;

/** The field that searches all people, and those found: a combobox, which keeps the focus. */
export class ListSearch {
  readonly #id: string;
  readonly #input: HTMLInputElement;
  readonly #listEl: HTMLElement;
  readonly #parts: StepParts;
  readonly #choose: (option: ListOption) => Promise<boolean>;
  #options: readonly ListOption[] = [];
  #active = 0;

  /** `choose` adds somebody, or makes the note; the field is cleared when that went well. */
  constructor(
    parent: HTMLElement,
    parts: StepParts,
    choose: (option: ListOption) => Promise<boolean>,
  ) {
    this.#parts = parts;
    this.#choose = choose;
    const { search, hint } = parts.words.tenReview.list;
    made += 1;
    this.#id = `rapport-found-${made}`;
    this.#input = parent.createEl('input', {
      ...{ cls: 'rapport-review-search', type: 'text', placeholder: hint },
      attr: {
        ...{ role: 'combobox', 'aria-autocomplete': 'list', spellcheck: 'false' },
        ...{ 'aria-controls': this.#id, autocomplete: 'off', enterkeyhint: 'done' },
      },
    });
    this.#listEl = parent.createEl('ul', {
      cls: 'rapport-review-found',
      attr: { id: this.#id, role: 'listbox' },
    });
    // A label would show as a tooltip over what is found.
    nameRegion(this.#input, parent, search);
    nameRegion(this.#listEl, parent, search);
    this.#input.addEventListener('input', () => this.#search());
    this.#input.addEventListener('keydown', (event) => {
      if (!event.isComposing && this.#onKey(event.key)) event.preventDefault();
    });
    this.update();
  }

  /** Looks again among the people there are now. */
  update(): void {
    this.#options = listOptions(
      this.#input.value,
      this.#parts.index.people(),
      this.#parts.review(),
    );
    const options = this.#options;
    this.#active = Math.max(Math.min(this.#active, options.length - 1), 0);
    this.#input.setAttr('aria-expanded', String(options.length > 0));
    this.#input.setAttr(
      'aria-activedescendant',
      options.length > 0 ? `${this.#id}-${this.#active}` : null,
    );
    this.#listEl.empty();
    options.forEach((option, at) => this.#addOption(option, at));
  }

  focus(): void {
    this.#input.focus();
  }

  #addOption(option: ListOption, at: number): void {
    const { make, onList } = this.#parts.words.tenReview.list;
    const { path, name, aliases } = option;
    const selected = at === this.#active;
    const el = this.#listEl.createEl('li', {
      attr: { id: `${this.#id}-${at}`, role: 'option', 'aria-selected': String(selected) },
    });
    el.createSpan({ text: path === undefined ? make(name) : name, attr: { dir: 'auto' } });
    el.createSpan({ cls: 'rapport-review-reason', text: option.onList ? onList : aliases });
    // The field keeps the focus.
    el.addEventListener('mousedown', (event) => event.preventDefault());
    el.addEventListener('click', () => void this.#take(option));
    if (selected) el.scrollIntoView({ block: 'nearest' });
  }

  #search(text = this.#input.value): void {
    this.#input.value = text;
    this.#active = 0;
    this.update();
  }

  async #take(option: ListOption | undefined): Promise<void> {
    if (option !== undefined && (await this.#choose(option))) this.#search('');
  }

  #onKey(key: string): boolean {
    const by = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (by !== undefined) {
      this.#active += by;
      this.update();
    } else if (key === 'Enter') void this.#take(this.#options[this.#active]);
    else if (key === 'Escape' && this.#input.value !== '') this.#search('');
    else return false;
    return true;
  }
}
