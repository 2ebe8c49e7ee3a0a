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
  private problems: readonly Problem[] = [];
  private readonly paneEl: HTMLElement;
  private readonly footer: ReturnType<typeof createProblemsFooter>;
  private list: ProblemsList | undefined;

  constructor(
    parent: HTMLElement,
    private readonly mainEl: HTMLElement,
    private readonly words: Words['problems'],
    private readonly events: ProblemsPaneEvents,
  ) {
    this.paneEl = parent.createDiv({ cls: 'rapport-problems-pane rapport-absent' });
    this.footer = createProblemsFooter(parent, words, () => this.toggle());
  }

  get isOpen(): boolean {
    return this.list !== undefined;
  }

  update(problems: readonly Problem[]): void {
    this.problems = problems;
    this.footer.update(countNotes(problems), this.isOpen);
    this.list?.update(problemRows(problems, this.words));
  }

  toggle(): void {
    if (this.list === undefined) this.show();
    else {
      this.close();
      this.events.left();
    }
  }

  close(): void {
    this.list?.close();
    this.list = undefined;
    this.paneEl.empty();
    this.swap();
  }

  private show(): void {
    this.list = createProblemsList(this.paneEl, this.words, {
      open: (path, how) => this.events.open(path, how),
      close: () => this.toggle(),
    });
    this.swap();
    this.list.focus();
  }

  private swap(): void {
    this.mainEl.toggleClass('rapport-absent', this.isOpen);
    this.paneEl.toggleClass('rapport-absent', !this.isOpen);
    this.update(this.problems);
  }
}
