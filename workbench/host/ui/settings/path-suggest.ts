import { AbstractInputSuggest } from '../input-suggest';
import { prepareSimpleSearch } from '../search';

/** Offers paths while one types, and puts the chosen one into the box. */
export class PathSuggest extends AbstractInputSuggest<string> {
  constructor(
    app: unknown,
    private readonly boxEl: HTMLInputElement,
    private readonly paths: () => string[],
  ) {
    super(app, boxEl);
  }

  protected getSuggestions(query: string): string[] {
    const search = prepareSimpleSearch(query);
    return this.paths().filter((path) => search(path) !== null);
  }

  renderSuggestion(path: string, el: HTMLElement): void {
    el.setText(path);
  }

  override selectSuggestion(path: string): void {
    this.setValue(path);
    this.boxEl.trigger('input');
    this.close();
  }
}
