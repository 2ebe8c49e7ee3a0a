import { focusHere } from './element';
import { hasModifier, listen } from './listen';
import { moveWithinRow } from './row-controls';
import type { RowPainter } from './row-element';
import { RowOffsets } from './row-offsets';
import { createRowPool, placeRow, type RowPool, type ShownRow } from './row-pool';
import { ScrollBox } from './scroll-box';
import { targetIndex } from './target-index';

/**
 * A list of rows of known heights, of which only those in sight exist as elements, whether there is one
 * row or 50,000. An element stays as it is while its row's key and words do, so focus survives. One
 * row at a time can be tabbed to; the arrow keys, Home, End, PageUp and PageDown move.
 */
export class WindowedList<Row> {
  /** The element that scrolls. */
  readonly el: HTMLElement;
  readonly close: () => void;
  #rows: readonly Row[] = [];
  #shown = new Map<string, ShownRow<Row>>();
  #active = 0;
  readonly #pool: RowPool<Row>;
  readonly #box: ScrollBox;

  readonly #painter: RowPainter<Row>;

  constructor(parent: HTMLElement, label: string, painter: RowPainter<Row>) {
    this.#painter = painter;
    this.#box = new ScrollBox(parent, label, () => this.#render());
    this.el = this.#box.el;
    this.close = this.#box.close;
    this.#pool = createRowPool(painter, this.#box.rowsEl);
    listen(this.el, 'keydown', (event) => this.#onKeyDown(event));
    listen(this.el, 'focusin', ({ targetNode }) => {
      const index = this.#shownOf(targetNode)?.index;
      if (index === undefined || index === this.#active) return;
      this.#active = index;
      for (const shown of this.#shown.values()) this.#place(shown, shown.index);
    });
  }

  /** Shows these rows instead; what reads the same is left alone. */
  update(rows: readonly Row[]): void {
    const focused = this.el.doc.activeElement;
    const hadFocus = this.#box.rowsEl.contains(focused);
    const before = this.#activeElement();
    this.#active = this.#follow(rows);
    this.#rows = rows;
    this.#box.setOffsets(new RowOffsets(rows.map((row) => this.#painter.units(row))));
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
    if (this.#rows[this.#active] === undefined) return false;
    this.#moveTo(this.#active);
    return true;
  }

  /** Scrolls to the first row. */
  toTop(): void {
    this.#active = nearestStop(this.#rows, 0, this.#painter);
    this.#box.scrollTo(0);
    this.#render();
  }

  #render(): void {
    const before = this.#shown;
    const wanted = this.#wanted();
    for (const [key, shown] of before) if (!wanted.has(key)) this.#pool.give(shown);
    this.#shown = new Map();
    for (const [key, [row, index]] of wanted) {
      const kept = before.get(key);
      const shown = kept ?? this.#pool.take(row);
      const words = this.#painter.words(row);
      if (kept?.words !== words) shown.update(row);
      shown.words = words;
      this.#place(shown, index);
      this.#shown.set(key, shown);
    }
    setOrder(this.#box.rowsEl, this.#shown.values());
  }

  /** The rows that are to exist, by key, with their places. */
  #wanted(): Map<string, readonly [Row, number]> {
    const wanted = new Map<string, readonly [Row, number]>();
    const want = (index: number): void => {
      const row = this.#rows[index];
      if (row !== undefined) wanted.set(this.#painter.key(row), [row, index]);
    };
    const { start, end } = this.#box.range();
    // The row of the keys stays, however far the list is scrolled: it may have the focus.
    if (this.#active < start) want(this.#active);
    for (let index = start; index < end; index += 1) want(index);
    if (this.#active >= end) want(this.#active);
    return wanted;
  }

  #place(shown: ShownRow<Row>, index: number): void {
    placeRow(shown, index, this.#box.startOf(index), index === this.#active);
  }

  #moveTo(index: number): void {
    this.#active = index;
    this.#box.reveal(index);
    this.#render();
    const el = this.#activeElement();
    if (el !== undefined) focusHere(el);
  }

  #activeElement(): HTMLElement | undefined {
    const row = this.#rows[this.#active];
    return row === undefined ? undefined : this.#shown.get(this.#painter.key(row))?.el;
  }

  /** Where the row is now; when it is gone, the place where it was, or the nearest that welcomes focus. */
  #follow(rows: readonly Row[]): number {
    const before = this.#rows[this.#active];
    if (before === undefined) return nearestStop(rows, 0, this.#painter);
    const key = this.#painter.key(before);
    const isSame = (row: Row | undefined): boolean =>
      row !== undefined && this.#painter.key(row) === key;
    if (isSame(rows[this.#active])) return this.#active;
    const found = rows.findIndex(isSame);
    return found >= 0 ? found : nearestStop(rows, this.#active, this.#painter);
  }

  #onKeyDown(event: KeyboardEvent): void {
    const shown = this.#shownOf(event.targetNode);
    const row = shown && this.#rows[shown.index];
    if (shown === undefined || row === undefined || event.defaultPrevented) return;
    if (this.#painter.onKey(row, event) || this.#move(shown, event)) event.preventDefault();
  }

  #move(shown: ShownRow<Row>, event: KeyboardEvent): boolean {
    if (hasModifier(event)) return false;
    const target = targetIndex(event.key, shown.index, this.#rows.length, this.#box.page());
    if (target === undefined) return moveWithinRow(shown.el, event.key);
    this.#moveTo(target);
    return true;
  }

  #shownOf(target: Node | null): ShownRow<Row> | undefined {
    return [...this.#shown.values()].find(({ el }) => target !== null && el.contains(target));
  }
}

function nearestStop<Row>(rows: readonly Row[], from: number, painter: RowPainter<Row>): number {
  const welcomes = (row: Row): boolean => painter.welcomesFocus(row);
  const below = rows.findIndex((row, index) => index >= from && welcomes(row));
  if (below >= 0) return below;
  const above = rows.slice(0, from).findLastIndex(welcomes);
  return above >= 0 ? above : Math.max(Math.min(from, rows.length - 1), 0);
}

/** Puts the elements into this order, touching only those that stand elsewhere. */
function setOrder(parent: HTMLElement, shown: Iterable<{ readonly el: HTMLElement }>): void {
  let next = parent.firstElementChild;
  for (const { el } of shown) {
    if (el === next) next = el.nextElementSibling;
    else parent.insertBefore(el, next);
  }
}
