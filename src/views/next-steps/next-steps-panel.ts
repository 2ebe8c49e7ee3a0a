import type { HoverParent } from 'obsidian';
import { createDayWords } from '../../i18n/day-words';
import { FramePainter } from '../../ui/frame-painter';
import { createLiveRegion } from '../../ui/live-region';
import type { Panel } from '../../ui/panel-view';
import type { WindowedList } from '../../ui/windowed-list';
import type { ViewParts } from '../view-parts';
import { createEmptyMessage } from './empty-message';
import { createItemHands } from './item-hands';
import { createItemSearch } from './item-search';
import { itemWords } from './item-words';
import { createNextStepsList } from './next-steps-list';
import { emptyState, nextSteps, type NextSteps, type NextStepsRow } from './next-steps-model';
import { NextStepsState } from './next-steps-state';
import { createToolbar, type Toolbar } from './next-steps-toolbar';
import { ProblemsPane } from './problems-pane';

export const NEXT_STEPS_VIEW = 'rapport-next-steps';

export const NEXT_STEPS_ICON = 'lucide-list-checks';

/** All that stands in the view: toolbar, list, the words where there is none, and the problems. */
export class NextStepsPanel implements Panel {
  private readonly state: NextStepsState;
  private readonly painter: FramePainter;
  private readonly list: WindowedList<NextStepsRow>;
  private readonly toolbar: Toolbar;
  private readonly problems: ProblemsPane;
  private readonly showEmpty: ReturnType<typeof createEmptyMessage>;
  private readonly say: (words: string) => void;
  private readonly stopListening: () => void;

  constructor(
    private readonly el: HTMLElement,
    private readonly parts: ViewParts,
    hoverParent: HoverParent,
  ) {
    const { words, index } = parts;
    this.state = new NextStepsState(parts.memory, createItemSearch(words.agenda.kinds));
    const mainEl = el.createDiv({ cls: 'rapport-main' });
    this.toolbar = this.createToolbar(mainEl);
    this.list = this.createList(mainEl, hoverParent);
    this.showEmpty = createEmptyMessage(mainEl, words.nextSteps.empty, {
      noSteps: () => void this.setFirstStep(),
      noMatch: () => this.toolbar.clearFilter(),
      noneOfTen: () => this.toolbar.showEveryone(),
    });
    this.problems = new ProblemsPane(el, mainEl, words.problems, {
      open: (path, how) => parts.open(path, how),
      left: () => this.focusList(),
    });
    this.say = createLiveRegion(el);
    el.addEventListener('keydown', (event) => this.onKeyDown(event));
    this.painter = new FramePainter(el, () => this.paint());
    this.stopListening = index.onChange(() => this.painter.request());
    this.painter.request();
    this.painter.flush();
  }

  /** Focuses the row of the keys, unless something in the view has the focus already. */
  takeFocus(): void {
    if (!this.el.contains(this.el.doc.activeElement)) this.list.focus();
  }

  close(): void {
    this.stopListening();
    this.painter.close();
    this.list.close();
    this.problems.close();
    this.el.empty();
  }

  private createToolbar(parent: HTMLElement): Toolbar {
    return createToolbar(parent, this.parts.words.nextSteps, this.state.onlyTen, {
      filter: (text) => {
        this.state.filter = text;
        this.painter.request();
        this.list.toTop();
      },
      onlyTen: (on) => {
        this.state.onlyTen = on;
        this.painter.request();
      },
      leave: () => this.focusList(),
    });
  }

  private createList(parent: HTMLElement, hoverParent: HoverParent): WindowedList<NextStepsRow> {
    const { words, index, language } = this.parts;
    const dayWords = createDayWords(words.days, language);
    const hands = createItemHands(this.parts, hoverParent, () => this.afterAction());
    return createNextStepsList(
      parent,
      words,
      (item) =>
        itemWords(item, {
          words: words.agenda,
          dayWords,
          today: this.parts.today(),
          lastContact: (path) => index.person(path)?.lastContact,
        }),
      {
        ...hands,
        fold: (section, collapsed) => {
          this.state.fold(section, collapsed);
          this.painter.request();
          this.painter.flush();
        },
      },
    );
  }

  private paint(): void {
    const { index } = this.parts;
    const agenda = index.agenda();
    const steps = nextSteps(agenda, this.state.query, (path) => index.inTheTen(path));
    this.list.update(steps.rows);
    this.list.el.toggleClass('rapport-absent', steps.shown === 0);
    this.showEmpty(
      emptyState({
        ready: index.ready,
        people: agenda.items.length === 0 ? index.people().length : agenda.items.length,
        items: agenda.items.length,
        shown: steps.shown,
        filtered: this.state.filter !== '',
      }),
    );
    this.problems.update(index.problems());
    if (index.ready) this.say(this.summary(steps, agenda.items.length));
  }

  private summary({ shown, overdue }: NextSteps, all: number): string {
    const { said } = this.parts.words.nextSteps;
    const filtered = this.state.filter !== '' || this.state.onlyTen;
    return filtered ? said.filtered(shown, all) : said.overdue(overdue);
  }

  /** After an action its row may be gone: the focus stays at its place in the list. */
  private afterAction(): void {
    this.el.win.requestAnimationFrame(() => {
      this.painter.flush();
      const focused = this.el.doc.activeElement;
      if (focused === null || focused === this.el.doc.body) this.list.focus();
    });
  }

  private async setFirstStep(): Promise<void> {
    const { dialogs, words } = this.parts;
    const path = await dialogs.pickPerson(words.nextSteps.empty.noSteps.placeholder);
    if (path !== undefined) await dialogs.setNextStep(path);
    this.afterAction();
  }

  private focusList(): void {
    this.painter.flush();
    if (!this.list.focus()) this.toolbar.focusFilter();
  }

  private onKeyDown(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || isTyping(event)) return;
    if (this.onKey(event.key)) event.preventDefault();
  }

  private onKey(key: string): boolean {
    const { isOpen } = this.problems;
    if (key === '/' && !isOpen) this.toolbar.focusFilter();
    else if (key === '?' && !isOpen) this.toolbar.help.toggle();
    else if (key === 'Escape' && isOpen) this.problems.toggle();
    else return false;
    return true;
  }
}

function isTyping(event: KeyboardEvent): boolean {
  const target = event.targetNode;
  return target?.instanceOf(HTMLElement) === true && target.tagName === 'INPUT';
}
