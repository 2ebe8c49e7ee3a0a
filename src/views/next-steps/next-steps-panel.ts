import type { HoverParent } from 'obsidian';
import { createDayWords } from '../../i18n/day-words';
import { FramePainter } from '../../ui/frame-painter';
import { isTyping } from '../../ui/is-typing';
import { createLiveRegion } from '../../ui/live-region';
import type { Panel } from '../../ui/panel-view';
import type { PickBar } from '../../ui/pick-bar';
import { PickedRows } from '../../ui/picked-rows';
import type { WindowedList } from '../../ui/windowed-list';
import type { ViewParts } from '../view-parts';
import { createEmptyMessage } from './empty-message';
import { createItemHands, type ItemHands } from './item-hands';
import { createItemSearch } from './item-search';
import { itemWords } from './item-words';
import { withoutStep, type ListItem } from './list-item';
import { createNextStepsList } from './next-steps-list';
import {
  emptyState,
  nextSteps,
  rowKey,
  type NextSteps,
  type NextStepsRow,
} from './next-steps-model';
import { NextStepsState } from './next-steps-state';
import { createToolbar, type Toolbar } from './next-steps-toolbar';
import { createPickedBar } from './picked-bar';
import { ProblemsPane } from './problems-pane';
import { createReviewBanner } from './review-banner';
import { createSetUpPlace, type SetUpPlace } from './set-up-place';

export const NEXT_STEPS_VIEW = 'rapport-next-steps';

export const NEXT_STEPS_ICON = 'lucide-list-checks';

/** All that stands in the view: toolbar, list, the words where there is none, and the problems. */
export class NextStepsPanel implements Panel {
  readonly #state: NextStepsState;
  readonly #picks = new PickedRows();
  #items: readonly ListItem[] = [];
  readonly #painter: FramePainter;
  readonly #list: WindowedList<NextStepsRow>;
  readonly #toolbar: Toolbar;
  readonly #pickBar: PickBar;
  readonly #problems: ProblemsPane;
  readonly #setUp: SetUpPlace;
  readonly #showReminder: (words: string | undefined) => void;
  readonly #showEmpty: ReturnType<typeof createEmptyMessage>;
  readonly #say: (words: string) => void;
  readonly #stopListening: () => void;

  readonly #el: HTMLElement;
  readonly #parts: ViewParts;

  constructor(el: HTMLElement, parts: ViewParts, hoverParent: HoverParent) {
    this.#el = el;
    this.#parts = parts;
    const { words, index } = parts;
    this.#state = new NextStepsState(parts.memory, createItemSearch(words.agenda.kinds));
    this.#say = createLiveRegion(el);
    const mainEl = el.createDiv({ cls: 'rapport-main' });
    const hands = createItemHands(el, parts, hoverParent, () => this.#afterAction(), this.#say);
    this.#setUp = createSetUpPlace(mainEl, parts);
    this.#showReminder = createReviewBanner(mainEl, words.nextSteps.startReview, () =>
      parts.startReview?.(),
    );
    this.#toolbar = this.#createToolbar(mainEl);
    this.#pickBar = createPickedBar(
      mainEl,
      parts,
      hands,
      () => this.#items.filter((item) => this.#picks.has(rowKey(item))),
      () => this.#pickSeveral(false),
    );
    this.#list = this.#createList(mainEl, hands);
    this.#showEmpty = createEmptyMessage(mainEl, words.nextSteps.empty, {
      noPeople: parts.setUp && (() => this.#setUp.ask()),
      noSteps: () => void this.#setFirstStep(),
      noMatch: () => this.#toolbar.filter.clear(),
      noneOfTen: () => this.#choose(() => this.#state.choose('onlyTen', false)),
    });
    this.#problems = new ProblemsPane(el, mainEl, words.problems, {
      open: (path, how) => parts.open(path, how),
      left: () => this.#focusList(),
    });
    el.addEventListener('keydown', (event) => this.#onKeyDown(event));
    this.#painter = new FramePainter(el, () => this.#paint());
    this.#stopListening = index.onChange(() => this.#painter.request());
    this.#painter.request();
    this.#painter.flush();
  }

  /** Focuses the row of the keys, unless something in the view has the focus already. */
  takeFocus(): void {
    if (this.#el.contains(this.#el.doc.activeElement)) return;
    if (!this.#setUp.focus()) this.#list.focus();
  }

  close(): void {
    this.#stopListening();
    this.#painter.close();
    this.#list.close();
    this.#problems.close();
    this.#setUp.close();
    this.#el.empty();
  }

  #createToolbar(parent: HTMLElement): Toolbar {
    const { nextSteps: words, lists } = this.#parts.words;
    return createToolbar(parent, words, lists, {
      filter: (text) => {
        this.#state.filter = text;
        this.#painter.request();
        this.#list.toTop();
      },
      choose: (choice, on) => this.#choose(() => this.#state.choose(choice, on)),
      pick: (on) => this.#pickSeveral(on),
      leave: () => this.#focusList(),
    });
  }

  #createList(parent: HTMLElement, hands: ItemHands): WindowedList<NextStepsRow> {
    const { words, index, language } = this.#parts;
    const dayWords = createDayWords(words.days, language);
    const wordsOf = (item: ListItem) =>
      itemWords(item, {
        words: words.agenda,
        dayWords,
        today: this.#parts.today(),
        person: (path) => index.person(path),
      });
    return createNextStepsList(parent, words.nextSteps, wordsOf, {
      ...hands,
      picks: this.#picks,
      fold: (section, collapsed) => this.#choose(() => this.#state.fold(section, collapsed)),
      pick: (item, how) =>
        this.#choose(() => {
          const key = rowKey(item);
          if (how === 'toggle') this.#picks.toggle(key);
          else this.#picks.extend(key, this.#items.map(rowKey));
        }),
    });
  }

  #paint(): void {
    const { index, words } = this.#parts;
    const inTheTen = (path: string): boolean => index.inTheTen(path);
    const people = index.people();
    const agenda = index.agenda();
    const none = withoutStep(people, inTheTen);
    const source = { agenda, none, words: words.agenda, inTheTen };
    const steps = nextSteps(source, this.#state.query);
    this.#items = steps.rows.filter((row) => row.kind !== 'section');
    this.#picks.keep(new Set(this.#items.map(rowKey)));
    this.#list.update(steps.rows);
    this.#list.el.toggleClass('rapport-absent', steps.shown === 0);
    this.#paintAround();
    const reasons = {
      ready: index.ready,
      // Whoever has something to do is one, too.
      people: people.length + agenda.items.length,
      filtered: this.#state.filter !== '',
    };
    this.#showEmpty(emptyState(steps, reasons));
    const { start, end } = agenda.sections.overdue;
    if (index.ready) this.#say(this.#summary(steps, end - start));
  }

  #paintAround(): void {
    const { on, size } = this.#picks;
    if (this.#setUp.update()) this.#afterAction();
    this.#showReminder(this.#parts.reviewReminder?.());
    this.#toolbar.update((choice) => this.#state.is(choice), on);
    this.#pickBar.update(on ? size : undefined);
    this.#problems.update(this.#parts.index.problems());
  }

  #summary({ shown, all }: NextSteps, overdue: number): string {
    const { nextSteps: words, lists } = this.#parts.words;
    if (this.#picks.on) return lists.selected(this.#picks.size);
    const filtered = this.#state.filter !== '' || this.#state.is('onlyTen');
    return filtered ? words.said.filtered(shown, all) : words.said.overdue(overdue);
  }

  /** Lets the user see at once what a choice of theirs did. */
  #choose(change: () => void): void {
    change();
    this.#painter.request();
    this.#painter.flush();
  }

  #pickSeveral(on: boolean): void {
    this.#choose(() => this.#picks.setOn(on));
    // Its buttons are gone.
    if (!on) this.#refocus();
  }

  /** After an action its row may be gone: the focus stays at its place in the list. */
  #afterAction(): void {
    this.#el.win.requestAnimationFrame(() => {
      this.#painter.flush();
      this.#refocus();
    });
  }

  #refocus(): void {
    const focused = this.#el.doc.activeElement;
    if (focused !== null && focused !== this.#el.doc.body && !isGone(focused)) return;
    if (!this.#list.focus()) this.#el.querySelector<HTMLElement>('.rapport-empty button')?.focus();
  }

  async #setFirstStep(): Promise<void> {
    const { dialogs, words } = this.#parts;
    const path = await dialogs.pickPerson(words.nextSteps.empty.noSteps.placeholder);
    if (path !== undefined) await dialogs.setNextStep(path);
    this.#afterAction();
  }

  #focusList(): void {
    this.#painter.flush();
    if (!this.#list.focus()) this.#toolbar.filter.focus();
  }

  #onKeyDown(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || isTyping(event)) return;
    if (this.#onKey(event.key)) event.preventDefault();
  }

  #onKey(key: string): boolean {
    const { isOpen } = this.#problems;
    if (key === 'Escape') return this.#onEscape();
    if (key === '/' && !isOpen) this.#toolbar.filter.focus();
    else if (key === '?' && !isOpen) this.#toolbar.help.toggle();
    else return false;
    return true;
  }

  #onEscape(): boolean {
    if (this.#problems.isOpen) this.#problems.toggle();
    else if (this.#setUp.leave()) this.#focusList();
    else if (this.#picks.on) this.#pickSeveral(false);
    else return false;
    return true;
  }
}

function isGone(el: Element): boolean {
  return el.closest('.rapport-absent') !== null;
}
