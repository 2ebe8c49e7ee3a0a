import { currentKeymap } from './keymap';
import { Scope } from './scope';
import { SuggestionList } from './suggestion-list';

/** A list that pops up by a text box. */
export abstract class PopoverSuggest<T, A = unknown> {
  app: A;
  scope: Scope;
  readonly suggestEl: HTMLElement;
  readonly suggestions: SuggestionList<T>;
  protected isOpen = false;

  constructor(app: A, scope?: Scope) {
    this.app = app;
    this.scope = scope ?? new Scope();
    this.suggestEl = createDiv('suggestion-container');
    this.suggestions = new SuggestionList<T>(
      this,
      this.suggestEl.createDiv('suggestion'),
      this.scope,
    );
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
  }

  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;

  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    currentKeymap().pushScope(this.scope);
    activeDocument.body.appendChild(this.suggestEl);
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    currentKeymap().popScope(this.scope);
    this.suggestEl.remove();
    this.suggestions.setSuggestions(null);
  }

  onHistoryBack(): void {
    this.close();
  }

  /** Puts the list below `at`, or above where there is no room below. */
  protected reposition(at: DOMRect): void {
    const { innerWidth, innerHeight } = this.suggestEl.win;
    const box = this.suggestEl.getBoundingClientRect();
    const above = at.bottom + box.height + 8 > innerHeight && at.top > box.height;
    this.suggestEl.setCssStyles({
      left: `${Math.max(4, Math.min(at.left, innerWidth - box.width - 4))}px`,
      top: `${above ? at.top - box.height - 4 : at.bottom + 4}px`,
    });
  }
}
