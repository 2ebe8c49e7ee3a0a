import type { Problem } from '../../domain/problem';
import type { Words } from '../../i18n/en';
import type { OpenHow } from '../view-parts';
import { createProblemsFooter } from './problems-footer';
import { createProblemsList, type ProblemsList } from './problems-list';
import { countNotes, problemRows } from './problems-model';

export interface ProblemsPaneEvents {
  open(path: string, how: OpenHow): void;
  /** The user went back from the list of problems. */
  left(): void;
}

/** The footer that counts notes with problems, and their list, which takes the place of `mainEl`. */
export class ProblemsPane {
  #problems: readonly Problem[] = [];
  readonly #paneEl: HTMLElement;
  readonly #footer: ReturnType<typeof createProblemsFooter>;
  #list: ProblemsList | undefined;

  readonly #mainEl: HTMLElement;
  readonly #words: Words['problems'];
  readonly #events: ProblemsPaneEvents;

  constructor(
    parent: HTMLElement,
    mainEl: HTMLElement,
    words: Words['problems'],
    events: ProblemsPaneEvents,
  ) {
    this.#mainEl = mainEl;
    this.#words = words;
    this.#events = events;
    this.#paneEl = parent.createDiv({ cls: 'rapport-problems-pane rapport-absent' });
    this.#footer = createProblemsFooter(parent, words, () => this.toggle());
  }

  get isOpen(): boolean {
    return this.#list !== undefined;
  }

  update(problems: readonly Problem[]): void {
    this.#problems = problems;
    this.#footer.update(countNotes(problems), this.isOpen);
    this.#list?.update(problemRows(problems, this.#words));
  }

  toggle(): void {
    if (this.#list === undefined) this.#show();
    else {
      this.close();
      this.#events.left();
    }
  }

  close(): void {
    this.#list?.close();
    this.#list = undefined;
    this.#paneEl.empty();
    this.#swap();
  }

  #show(): void {
    this.#list = createProblemsList(this.#paneEl, this.#words, {
      open: (path, how) => this.#events.open(path, how),
      close: () => this.toggle(),
    });
    this.#swap();
    this.#list.focus();
  }

  #swap(): void {
    this.#mainEl.toggleClass('rapport-absent', this.isOpen);
    this.#paneEl.toggleClass('rapport-absent', !this.isOpen);
    this.update(this.#problems);
  }
}
