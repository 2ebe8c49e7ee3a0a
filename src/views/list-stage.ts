import type { HoverParent } from 'obsidian';
import type { IndexChange } from '../index/index-port';
import { showIf } from '../ui/element';
import { createEmptyMessage, type EmptyWords } from '../ui/empty-message';
import { createFilterField, type FilterField } from '../ui/filter-field';
import { holdsFocus } from '../ui/focus-in';
import type { Head } from '../ui/heads';
import { createFramePainter, type FramePainter } from '../ui/frame-painter';
import { createIconButton } from '../ui/icon-button';
import { focusShown, keepFocus } from '../ui/keep-focus';
import { createLiveRegion } from '../ui/live-region';
import { createPickBar, type PickAction } from '../ui/pick-bar';
import { createPickedRows } from '../ui/picked-rows';
import { listenToKeys } from '../ui/panel-keys';
import type { Panel } from '../ui/panel-view';
import { makeToggle } from '../ui/toggle-button';
import type { WindowedList } from '../ui/windowed-list';
import { createRows, type RowFace, type RowHands } from './list-rows';
import type { ViewParts } from './view-parts';

/** What a list shows now. */
export interface ShownList<Row> {
  readonly rows: readonly (Row | Head)[];
  /** The places, in order, of rows that may be of another shape than the others. */
  readonly odd: readonly number[];
  /** What can be picked, in order; those under a folded head may be among them. */
  readonly items: () => readonly Row[];
  /** What stands in the place of rows, and what its button does; undefined while there are rows. */
  readonly empty?: EmptyWords | undefined;
  readonly whenEmpty?: (() => void) | undefined;
  /** What a screen reader says of it. */
  readonly said: string;
}

/** What makes one list differ from the other. */
export interface ListFace<Row> extends RowFace<Row> {
  /** Under this name the device remembers what is folded. */
  readonly name: string;
  /** What the filter is called. */
  readonly filter: string;
  show(): ShownList<Row>;
}

/** A view that is one list: its toolbar, its rows under heads, and what is picked of them. */
export class ListStage<Row extends { readonly path: string }> implements RowHands<Row> {
  readonly el: HTMLElement;
  readonly parts: ViewParts;
  /** Tells who cannot see it. */
  readonly say: (words: string) => void;
  /** Holds `top` and, below it, the list. */
  readonly main: HTMLElement;
  readonly top: HTMLElement;
  readonly bar: HTMLElement;
  readonly filter: FilterField;
  readonly list: WindowedList<Row | Head>;
  readonly painter: FramePainter;
  readonly picked = createPickedRows();
  /** Called with each painting. */
  readonly updates: (() => void)[] = [];
  /** What is filtered by. */
  text = '';
  #items = (): readonly Row[] => [];
  readonly #face: ListFace<Row>;
  readonly #folds: Map<string, unknown>;

  constructor(el: HTMLElement, parts: ViewParts, face: ListFace<Row>, hoverParent: HoverParent) {
    this.el = el;
    this.parts = parts;
    this.#face = face;
    this.#folds = new Map(Object.entries(parts.memory.get(face.name) ?? {}));
    this.say = createLiveRegion(el);
    this.main = el.createDiv('rapport-main');
    this.top = this.main.createDiv('rapport-top');
    this.bar = this.top.createDiv('rapport-toolbar');
    this.filter = createFilterField(
      this.bar,
      face.filter,
      parts.words.nextSteps,
      (text) => {
        this.text = text.trim();
        this.fromTop();
      },
      () => this.leave(),
    );
    this.list = createRows(this.main, face, this, hoverParent);
    this.painter = createFramePainter(el, this.#createPaint());
  }

  /** The panel, which shows from now on what there is; `onKey` gets the keys of the view first. */
  open(onKey: (key: string) => boolean, changed?: (change: IndexChange) => void): Panel {
    const { el, painter, list } = this;
    listenToKeys(el, (key) => {
      if (onKey(key)) return true;
      if (key === '/') this.filter.focus();
      else if (key === 'Escape' && this.picked.on()) this.pick(false);
      else return false;
      return true;
    });
    const stopListening = this.parts.index.onChange((change) => {
      changed?.(change);
      painter.request();
    });
    painter.now();
    return {
      takeFocus() {
        if (!holdsFocus(el)) list.focus();
      },
      close() {
        stopListening();
        painter.close();
        list.close();
        el.empty();
      },
    };
  }

  /** Adds the button that begins and ends the picking, and the bar with what can be done to those picked. */
  offer(actions: readonly PickAction[]): void {
    const { select, selected } = this.parts.words.lists;
    const face = { icon: 'list-todo', label: select };
    const button = createIconButton(this.bar, 'rapport-picking', face);
    const showPicking = makeToggle(button, (on) => this.pick(on));
    const showBar = createPickBar(this.top, select, selected, actions);
    this.updates.push(() => {
      const { picked } = this;
      showPicking(picked.on());
      showBar(picked.on() ? picked.size() : undefined);
    });
  }

  /** Begins or ends the picking of several. */
  pick(on: boolean): void {
    this.picked.setOn(on);
    this.painter.now();
    // The buttons of the bar are gone.
    if (!on) keepFocus(this.el, this.list);
  }

  pickRow(row: Row, extend: boolean): void {
    const key = this.#face.key(row);
    if (extend) this.picked.extend(key, this.#keys());
    else this.picked.toggle(key);
    this.painter.now();
  }

  pickAll(): void {
    this.picked.all(this.#keys());
    this.painter.now();
  }

  /** The rows that are picked. */
  chosen(): readonly Row[] {
    return this.#items().filter((item) => this.picked.has(this.#face.key(item)));
  }

  fold({ section, folded }: Head): void {
    this.#folds.set(section, !folded);
    // Paths of people come and go, sections stay.
    const lasting = [...this.#folds].filter(([name]) => !name.endsWith('.md'));
    this.parts.memory.set(this.#face.name, Object.fromEntries(lasting));
    this.painter.now();
  }

  /** Undefined where the user did not fold or unfold. */
  isFolded(section: string): boolean | undefined {
    const folded = this.#folds.get(section);
    return typeof folded === 'boolean' ? folded : undefined;
  }

  /** Shows what the user wants to see now, from its first row. */
  fromTop(): void {
    this.painter.now();
    this.list.toTop();
  }

  /** An action and its dialogs are through: the focus stays at its place, though the row may be gone. */
  done(then?: () => void): void {
    this.el.win.requestAnimationFrame(() => {
      this.painter.now();
      then?.();
      keepFocus(this.el, this.list);
    });
  }

  /** The user is through with what is beside the list. */
  leave(): void {
    this.painter.flush();
    if (!focusShown(this.el, this.list)) this.filter.focus();
  }

  #keys(): readonly string[] {
    return this.#items().map((item) => this.#face.key(item));
  }

  #createPaint(): () => void {
    const { list, picked } = this;
    const showEmpty = createEmptyMessage(this.main);
    let summary = '';
    return () => {
      const { rows, odd, items, empty, whenEmpty, said } = this.#face.show();
      this.#items = items;
      if (picked.size() > 0) picked.keep(this.#keys());
      list.update(rows, odd);
      showIf(list.el, rows.length > 0);
      showEmpty(
        empty,
        whenEmpty &&
          (() => {
            whenEmpty();
            // The button may be gone.
            keepFocus(this.el, list);
          }),
      );
      for (const update of this.updates) update();
      const before = summary;
      summary = picked.on() ? this.parts.words.lists.selected(picked.size()) : said;
      if (summary !== before) this.say(summary);
    };
  }
}
