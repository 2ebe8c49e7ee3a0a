import type { Scope } from './scope';

type Chosen = MouseEvent | KeyboardEvent;

export interface SuggestionOwner<T> {
  renderSuggestion(value: T, el: HTMLElement): void;
  selectSuggestion(value: T, event: Chosen): void;
  onSelectedChange?(value: T, event: Chosen | null): void;
}

/** A list to choose from with arrows, Enter or the pointer. */
export class SuggestionList<T> {
  selectedItem = 0;
  values: readonly T[] = [];
  suggestions: readonly HTMLElement[] = [];

  constructor(
    private readonly owner: SuggestionOwner<T>,
    readonly containerEl: HTMLElement,
    scope: Scope,
  ) {
    containerEl.setAttrs({ role: 'listbox' });
    const move = (by: number) => (event: KeyboardEvent) => this.move(by, event);
    scope.register([], 'ArrowUp', move(-1));
    scope.register([], 'ArrowDown', move(1));
    scope.register([], 'PageUp', move(-10));
    scope.register([], 'PageDown', move(10));
    scope.register([], 'Home', (event) => this.select(0, event));
    scope.register([], 'End', (event) => this.select(this.values.length - 1, event));
    scope.register([], 'Enter', (event) => (this.useSelectedItem(event) ? false : undefined));
    this.listen();
  }

  setSuggestions(values: readonly T[] | null): void {
    this.containerEl.empty();
    this.values = values ?? [];
    this.suggestions = this.values.map((value) => {
      const el = this.containerEl.createDiv({
        cls: 'suggestion-item',
        attr: { role: 'option', 'aria-selected': false },
      });
      this.owner.renderSuggestion(value, el);
      return el;
    });
    this.selectedItem = 0;
    this.setSelectedItem(0, null);
  }

  addMessage(text: string): void {
    this.containerEl.createDiv({ cls: 'suggestion-empty', text });
  }

  /** False when there is nothing to choose. */
  useSelectedItem(event: Chosen): boolean {
    const value = this.values[this.selectedItem];
    if (value === undefined) return false;
    this.owner.selectSuggestion(value, event);
    return true;
  }

  setSelectedItem(index: number, event: Chosen | null): void {
    mark(this.suggestions[this.selectedItem], false);
    this.selectedItem = index;
    const el = this.suggestions[index];
    mark(el, true);
    if (event?.instanceOf(KeyboardEvent)) el?.scrollIntoView({ block: 'nearest' });
    const value = this.values[index];
    if (value !== undefined) this.owner.onSelectedChange?.(value, event);
  }

  private move(by: number, event: KeyboardEvent): false | undefined {
    const last = this.values.length - 1;
    const wanted = this.selectedItem + by;
    if (Math.abs(by) > 1) return this.select(Math.min(Math.max(wanted, 0), last), event);
    return this.select(wanted < 0 ? last : wanted > last ? 0 : wanted, event);
  }

  private select(index: number, event: KeyboardEvent): false | undefined {
    if (this.values.length === 0) return undefined;
    this.setSelectedItem(index, event);
    return false;
  }

  private listen(): void {
    const list = this.containerEl;
    list.on('click', '.suggestion-item', (event, el) => this.choose(event, el));
    list.on('auxclick', '.suggestion-item', (event, el) => {
      if (event.button === 1) this.choose(event, el);
    });
    list.on('mousemove', '.suggestion-item', (event, el) => {
      const index = this.suggestions.indexOf(el);
      if (index >= 0 && index !== this.selectedItem) this.setSelectedItem(index, event);
    });
    // The text box keeps the focus while one clicks.
    list.addEventListener('mousedown', (event) => event.preventDefault());
  }

  private choose(event: MouseEvent, el: HTMLElement): void {
    event.preventDefault();
    const index = this.suggestions.indexOf(el);
    if (index < 0) return;
    this.setSelectedItem(index, event);
    this.useSelectedItem(event);
  }
}

function mark(el: HTMLElement | undefined, on: boolean): void {
  el?.toggleClass('is-selected', on);
  el?.setAttr('aria-selected', on);
}
