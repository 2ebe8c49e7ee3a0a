import type { Memory } from '../view-parts';
import type { ItemSearch } from './item-search';
import type { NextStepsQuery } from './next-steps-model';

const FOLDED = 'next-steps-folded';

/** What is either so or not, and remembered on this device under this key. */
const CHOICES = {
  onlyTen: 'next-steps-only-ten',
  byPerson: 'next-steps-by-person',
} as const;

export type Choice = keyof typeof CHOICES;

/** What the user chose to see. All but the filter and the folds of people is remembered. */
export class NextStepsState {
  #filterText = '';
  readonly #folds: Map<string, boolean>;

  readonly #memory: Memory;
  readonly #searchFor: (query: string) => ItemSearch;

  constructor(memory: Memory, searchFor: (query: string) => ItemSearch) {
    this.#memory = memory;
    this.#searchFor = searchFor;
    const told: readonly [string, unknown][] = Object.entries(memory.get(FOLDED) ?? {});
    this.#folds = new Map(told.map(([section, folded]) => [section, folded === true]));
  }

  is(choice: Choice): boolean {
    return this.#memory.get(CHOICES[choice]) === true;
  }

  choose(choice: Choice, value: boolean): void {
    this.#memory.set(CHOICES[choice], value);
  }

  get filter(): string {
    return this.#filterText;
  }

  set filter(text: string) {
    this.#filterText = text.trim();
  }

  get query(): NextStepsQuery {
    return {
      search: this.#filterText === '' ? undefined : this.#searchFor(this.#filterText),
      onlyTen: this.is('onlyTen'),
      byPerson: this.is('byPerson'),
      folded: (section) => this.#folds.get(section),
    };
  }

  fold(section: string, collapsed: boolean): void {
    this.#folds.set(section, collapsed);
    // Paths of people come and go, the sections stay.
    const lasting = [...this.#folds].filter(([name]) => !name.endsWith('.md'));
    this.#memory.set(FOLDED, Object.fromEntries(lasting));
  }
}
