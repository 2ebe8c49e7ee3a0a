import { focusHere } from './element';
import { nameRegion } from './label-by';
import { hasModifier, listen, onKey } from './listen';
import { moveWithinRow, setStops } from './row-controls';
import type { RowElement, RowPainter } from './row-painter';
import { RowRuns } from './row-runs';
import { setOrder } from './set-order';
import { watchSize } from './watch-size';

/** Rows beyond the edges that exist as well, so that a fast flick shows no gap. */
const MARGIN = 4;

/** How high rows are thought to be until one of their shape is drawn, in pixels. */
const GUESS = 64;

/** An element that shows a row. */
interface ShownRow<Row> extends RowElement<Row> {
  shape: string;
  words: string | undefined;
  index: number;
  /** In pixels, from the top of the list. */
  top: number;
}

/**
 * A list of rows of which only those in sight exist as elements, whether there is one row or 50,000. How
 * high the rows of a shape are is CSS's affair: those that are drawn tell. An element stays as it is while
 * its row's key and words do, so focus survives. One row at a time can be tabbed to; the arrow keys, Home,
 * End, PageUp and PageDown move.
 */
export class WindowedList<Row> {
  /** The element that scrolls. */
  readonly el: HTMLElement;
  /** Holds what the list is called. */
  readonly nameEl: HTMLElement;
  readonly close: () => void;
  readonly #painter: RowPainter<Row>;
  readonly #rowsEl: HTMLElement;
  readonly #heights = new Map<string, number>();
  #rows: readonly Row[] = [];
  #odd: readonly number[] = [];
  #runs = new RowRuns(0, [], () => 0);
  #shown = new Map<string, ShownRow<Row>>();
  #active = 0;

  constructor(parent: HTMLElement, label: string, painter: RowPainter<Row>) {
    const el = parent.createDiv('rapport-scroll');
    this.el = el;
    this.#painter = painter;
    this.#rowsEl = el.createDiv({ cls: 'rapport-rows', attr: { role: 'grid' } });
    this.nameEl = nameRegion(this.#rowsEl, el, label);
    const render = (): void => this.#render();
    this.close = watchSize(el, render);
    listen(el, 'scroll', render);
    onKey(el, (event) => this.#onKey(event));
    listen(el, 'focusin', ({ targetNode }) => {
      const index = this.#shownOf(targetNode)?.index;
      if (index === undefined || index === this.#active) return;
      this.#active = index;
      render();
    });
  }

  /** Shows these rows instead; what reads the same is left alone. Of the places `odd` tells `RowRuns`. */
  update(rows: readonly Row[], odd: readonly number[] = [...rows.keys()]): void {
    const focused = this.el.doc.activeElement;
    const hadFocus = this.#rowsEl.contains(focused);
    const before = this.#activeElement();
    this.#active = this.#follow(rows);
    [this.#rows, this.#odd] = [rows, odd];
    this.#layOut();
    this.#render();
    const after = this.#activeElement();
    // A control that stands where it stood keeps the focus, or gets it back.
    const target = after === before && after?.contains(focused) ? focused : after;
    if (hadFocus && target?.instanceOf(HTMLElement) && !target.isActiveElement()) focusHere(target);
  }

  /** The row that an element stands in. */
  rowOf(target: Node | null): Row | undefined {
    const shown = this.#shownOf(target);
    return shown && this.#rows[shown.index];
  }

  /** Puts the focus on the row that has or had it last; false when there is no row. */
  focus(): boolean {
    this.#moveTo(this.#active);
    return this.#rows.length > 0;
  }

  /** Scrolls to the first row. */
  toTop(): void {
    this.#active = this.#stopFrom(0);
    this.el.scrollTop = 0;
    this.#render();
  }

  /** Scrolls as little as can be to the row that has or had the focus last. */
  reveal(): void {
    this.#activeElement()?.scrollIntoView({ block: 'nearest' });
  }

  #layOut(): void {
    this.#runs = new RowRuns(this.#rows.length, this.#odd, (index) => {
      const row = this.#rows[index];
      return (row && this.#heights.get(this.#painter.shape(row))) ?? GUESS;
    });
    this.#rowsEl.setAttr('aria-rowcount', this.#rows.length);
    this.#rowsEl.setCssStyles({ height: `${this.#runs.end}px` });
  }

  /** Measures what it drew, and draws `again` where that is higher or lower than was known. */
  #render(again = 2): void {
    const before = this.#shown;
    const wanted = this.#wanted();
    const spare = [...before].flatMap(([key, shown]) => (wanted.has(key) ? [] : shown));
    this.#shown = new Map();
    for (const [key, [row, index]] of wanted) {
      const shown = before.get(key) ?? this.#take(row, spare);
      this.#show(shown, row, index);
      this.#shown.set(key, shown);
    }
    for (const { el } of spare) el.remove();
    setOrder(this.#rowsEl, this.#shown.values());
    if (again === 0 || !this.#measure()) return;
    this.#layOut();
    this.#render(again - 1);
  }

  /** The rows that are to exist, by key, with their places. */
  #wanted(): Map<string, readonly [Row, number]> {
    const [start, end] = this.#inSight(MARGIN);
    // The row of the keys stays, however far the list is scrolled: it may have the focus.
    const indices = new Set([this.#active]);
    for (let index = start; index < end; index += 1) indices.add(index);
    const wanted = new Map<string, readonly [Row, number]>();
    for (const index of [...indices].sort((a, b) => a - b)) {
      const row = this.#rows[index];
      if (row !== undefined) wanted.set(this.#painter.key(row), [row, index]);
    }
    return wanted;
  }

  /** Where the rows in sight, and `margin` more on either side, start and end. */
  #inSight(margin: number): readonly [start: number, end: number] {
    const { scrollTop, clientHeight } = this.el;
    // A list that became shorter is scrolled back by the browser, but only later.
    const top = Math.max(0, Math.min(scrollTop, this.#runs.end - clientHeight));
    const start = this.#runs.above(Math.floor(top) + 1) - 1;
    const end = this.#runs.above(top + clientHeight);
    return [Math.max(0, start - margin), Math.min(this.#rows.length, end + margin)];
  }

  /** An element that can show the row: a spare one, else a new one. */
  #take(row: Row, spare: ShownRow<Row>[]): ShownRow<Row> {
    const shape = this.#painter.shape(row);
    // A dialog opened from a row may give the focus back to it: it must not be another row then.
    const at = spare.findIndex((each) => each.shape === shape && each.el.tabIndex < 0);
    const [found] = at < 0 ? [] : spare.splice(at, 1);
    if (found !== undefined) return Object.assign(found, { words: undefined });
    const element = this.#painter.create(shape, this.#rowsEl);
    element.el.setAttr('role', 'row');
    return { ...element, shape, words: undefined, index: -1, top: -1 };
  }

  /** Touches only what differs. */
  #show(shown: ShownRow<Row>, row: Row, index: number): void {
    const { el } = shown;
    const words = this.#painter.words(row);
    const top = this.#runs.topOf(index);
    const tabIndex = index === this.#active ? 0 : -1;
    const isNew = shown.words !== words;
    if (isNew) shown.update(row);
    if (isNew || el.tabIndex !== tabIndex) setStops(el, tabIndex);
    if (shown.index !== index) el.setAttr('aria-rowindex', index + 1);
    if (shown.top !== top) el.setCssStyles({ insetBlockStart: `${top}px` });
    Object.assign(shown, { shape: this.#painter.shape(row), words, index, top });
  }

  /** Whether rows of some shape are higher or lower than was known; nothing has a height while hidden. */
  #measure(): boolean {
    const heights = [...this.#shown.values()].map(
      ({ shape, el }) => [shape, el.offsetHeight] as const,
    );
    const news = heights.filter(([shape, height]) => height && height !== this.#heights.get(shape));
    for (const [shape, height] of news) this.#heights.set(shape, height);
    return news.length > 0;
  }

  #moveTo(index: number): void {
    this.#active = index;
    this.#render();
    this.reveal();
    const el = this.#activeElement();
    if (el !== undefined) focusHere(el);
  }

  #activeElement(): HTMLElement | undefined {
    return [...this.#shown.values()].find(({ index }) => index === this.#active)?.el;
  }

  /** Where the row of the keys is now; when it is gone, the nearest stop. */
  #follow(rows: readonly Row[]): number {
    const before = this.#rows[this.#active];
    if (before === undefined) return this.#stopFrom(this.#active, rows);
    const key = this.#painter.key(before);
    // Most often it is the very same, which is found without a look at the others.
    let found = rows.indexOf(before);
    if (found < 0) found = rows.findIndex((row) => this.#painter.key(row) === key);
    return found < 0 ? this.#stopFrom(this.#active, rows) : found;
  }

  /** The first row from there that is no head, else the last one. */
  #stopFrom(from: number, rows = this.#rows): number {
    const isStop = (row: Row): boolean => this.#painter.shape(row) !== '';
    const below = rows.findIndex((row, index) => index >= from && isStop(row));
    return below < 0 ? Math.max(0, rows.slice().findLastIndex(isStop)) : below;
  }

  #onKey(event: KeyboardEvent): boolean {
    const shown = this.#shownOf(event.targetNode);
    const row = shown && this.#rows[shown.index];
    if (shown === undefined || row === undefined || event.defaultPrevented) return false;
    return this.#painter.onKey(row, event) || this.#move(shown, event);
  }

  #move({ el, index }: ShownRow<Row>, event: KeyboardEvent): boolean {
    if (hasModifier(event)) return false;
    const [start, end] = this.#inSight(0);
    const page = Math.max(1, end - start - 2);
    const last = this.#rows.length - 1;
    const targets = new Map([
      ['ArrowDown', index + 1],
      ['ArrowUp', index - 1],
      ['PageDown', index + page],
      ['PageUp', index - page],
      ['Home', 0],
      ['End', last],
    ]);
    const target = targets.get(event.key);
    if (target === undefined) return moveWithinRow(el, event.key);
    this.#moveTo(Math.max(0, Math.min(target, last)));
    return true;
  }

  #shownOf(target: Node | null): ShownRow<Row> | undefined {
    return [...this.#shown.values()].find(({ el }) => el.contains(target));
  }
}
