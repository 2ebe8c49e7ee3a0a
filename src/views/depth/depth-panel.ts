import type { HoverParent } from 'obsidian';
import type { Person } from '../../domain/person';
import { createDayWords } from '../../i18n/day-words';
import { FramePainter } from '../../ui/frame-painter';
import { isTyping } from '../../ui/is-typing';
import { createLiveRegion } from '../../ui/live-region';
import type { Panel } from '../../ui/panel-view';
import { createPickBar } from '../../ui/pick-bar';
import { pickGesture } from '../../ui/pick-box';
import type { WindowedList } from '../../ui/windowed-list';
import type { ViewParts } from '../view-parts';
import { createDepthHands } from './depth-hands';
import { createDepthList } from './depth-list';
import { depthList, type DepthRow } from './depth-model';
import { createDepthState, type DepthState } from './depth-state';
import { createDepthToolbar, type DepthToolbar } from './depth-toolbar';
import { createDetailMemory } from './detail-memory';
import { createEmptyDepth } from './empty-depth';
import { createPersonFilter, occurring } from './person-filter-model';
import { personLook } from './person-look-model';

export const DEPTH_VIEW = 'rapport-depth';

export const DEPTH_ICON = 'lucide-layers';

export function createDepthPanel(
  el: HTMLElement,
  parts: ViewParts,
  hoverParent: HoverParent,
): Panel {
  return new DepthPanel(el, parts, hoverParent);
}

/** All people by the depth of the relationship: toolbar, list, and what is done to those picked. */
class DepthPanel implements Panel {
  readonly #el: HTMLElement;
  readonly #parts: ViewParts;
  readonly #state: DepthState;
  readonly #filter = createPersonFilter();
  readonly #toolbar: DepthToolbar;
  readonly #list: WindowedList<DepthRow>;
  readonly #showPicks: (count: number | undefined) => void;
  readonly #showEmpty: ReturnType<typeof createEmptyDepth>;
  readonly #say: (words: string) => void;
  readonly #painter: FramePainter;
  readonly #stopListening: () => void;
  #people: readonly Person[] = [];
  /** What was asked for and said last. */
  #query = '';
  #summary = '';
  /** A detail has turned out to be higher or lower than thought. */
  #moved = false;

  constructor(el: HTMLElement, parts: ViewParts, hoverParent: HoverParent) {
    const { index, words } = parts;
    const state = createDepthState(parts.memory);
    this.#el = el;
    this.#parts = parts;
    this.#state = state;
    const main = el.createDiv('rapport-main');
    this.#toolbar = createDepthToolbar(main, words, state, {
      changed: this.#changed,
      filters: () => occurring(index.people(), parts.reading().rules.stages),
      leave: () => this.#list.focus() || this.#toolbar.focus(),
    });
    const hands = createDepthHands({
      ...{ parts, state, changed: this.#changed, unfold: this.#unfold, done: this.#done },
      people: () => this.#people,
      askWhy: () => el.querySelector<HTMLElement>('.rapport-why-field')?.focus(),
    });
    const { select, selected } = words.lists;
    const bar = createPickBar(main, { label: select, count: selected }, hands.bulk);
    this.#list = this.#createList(main, hands, hoverParent);
    this.#showEmpty = createEmptyDepth(main, words, () => this.#toolbar.clear());
    this.#showPicks = (count) => bar.update(count);
    this.#say = createLiveRegion(el);
    el.addEventListener('keydown', this.#onKey);
    this.#painter = new FramePainter(el, this.#paint);
    this.#stopListening = index.onChange(({ renamed }) => {
      state.unfolded = renamed.get(state.unfolded ?? '') ?? state.unfolded;
      this.#painter.request();
    });
    this.#changed();
  }

  takeFocus(): void {
    if (!this.#el.contains(this.#el.doc.activeElement)) this.#list.focus();
  }

  close(): void {
    this.#stopListening();
    this.#painter.close();
    this.#list.close();
    this.#el.empty();
  }

  #createList(
    parent: HTMLElement,
    { act, explain }: ReturnType<typeof createDepthHands>,
    hoverParent: HoverParent,
  ): WindowedList<DepthRow> {
    const parts = this.#parts;
    const state = this.#state;
    const dayWords = createDayWords(parts.words.days, parts.language);
    const details = createDetailMemory(parts, dayWords, () => {
      this.#moved = true;
      this.#painter.request();
    });
    return createDepthList(parent, parts.words, {
      ...{ ...details, act, explain, leave: this.#focusOn },
      lookOf: (person) => personLook(person, parts, dayWords, state),
      picks: ({ path }, event) => {
        const gesture = pickGesture(event, state.picked.on);
        if (gesture === 'toggle') state.picked.toggle(path);
        else if (gesture !== undefined) state.picked.extend(path, this.#people.map(pathOf));
        if (gesture !== undefined) this.#changed();
        return gesture !== undefined;
      },
      preview: ({ path }, event, el) => parts.preview(event, el, path, hoverParent),
    });
  }

  readonly #changed = (): void => {
    this.#painter.request();
    this.#painter.flush();
  };

  readonly #paint = (): void => {
    const { index, words, ...parts } = this.#parts;
    const { mode, order, text, filters, picked } = this.#state;
    const everyone = index.people();
    const query = { ...this.#state, passes: this.#filter(text, filters) };
    const { rows, people } = depthList(everyone, query, parts.reading(), parts.discreet());
    this.#people = people;
    if (picked.size > 0) picked.keep(new Set(people.map(pathOf)));
    this.#moved = false;
    this.#list.update(rows);
    if (this.#moved) this.#list.update(rows);
    const asked = [mode, order, text, ...filters].join();
    if (asked !== this.#query) this.#list.toTop();
    this.#query = asked;
    const isEmpty = people.length === 0;
    this.#list.el.toggleClass('rapport-absent', isEmpty);
    const filtered = text !== '' || filters.length > 0;
    this.#showEmpty(isEmpty, index.ready, everyone.length, filtered ? 'all' : mode);
    this.#toolbar.update();
    this.#showPicks(picked.on ? picked.size : undefined);
    const summary = index.ready ? words.depthView.count(people.length) : '';
    if (summary !== this.#summary) this.#say(summary);
    this.#summary = summary;
  };

  readonly #unfold = (path: string | undefined): void => {
    this.#state.unfolded = path;
    this.#changed();
    this.#reveal(path);
  };

  readonly #reveal = (path: string | undefined): void => {
    if (path === undefined) return;
    for (const el of [this.#list.el.querySelector('.rapport-detail'), this.#rowOf(path)]) {
      el?.scrollIntoView({ block: 'nearest' });
    }
  };

  /** The person's row may have moved or be gone: the focus stays with it, or at its place. */
  readonly #done = (words?: string, follow?: string): void => {
    const { win } = this.#el;
    win.requestAnimationFrame(() => {
      this.#changed();
      if (words !== undefined) this.#say(words);
      this.#reveal(follow);
      // What was out of sight is drawn by then.
      win.requestAnimationFrame(() => this.#reveal(follow));
      const focused = this.#el.doc.activeElement;
      if (focused === null || focused === this.#el.doc.body) this.#list.focus();
    });
  };

  readonly #focusOn = (path: string): void => this.#rowOf(path)?.focus();

  #rowOf(path: string): HTMLElement | null {
    return this.#list.el.querySelector(`[data-path="${CSS.escape(path)}"]`);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const { key } = event;
    if (isTyping(event) || event.defaultPrevented || event.ctrlKey || event.metaKey) return;
    const { picked } = this.#state;
    if (key === '/') this.#toolbar.focus();
    else if (key === 'Escape' && picked.on) {
      picked.setOn(false);
      this.#changed();
    } else return;
    event.preventDefault();
  };
}

function pathOf({ path }: Person): string {
  return path;
}
