import { moveWithinRow } from './row-controls';
import type { RowPainter } from './row-element';
import { RowOffsets } from './row-offsets';
import { placeRow, RowPool, setTabbable, type ShownRow } from './row-pool';
import { ScrollBox } from './scroll-box';
import { targetIndex } from './target-index';

/**
 * A list of rows of known heights, of which only those in sight exist as elements, whether there is one
 * row or 50,000. An element stays as it is while its row's key and words do, so focus survives. One
 * row at a time can be tabbed to; the arrow keys, Home, End, PageUp and PageDown move.
 */
export class WindowedList<Row> {
  #rows: readonly Row[] = [];
  #shown = new Map<string, ShownRow<Row>>();
  #active = 0;
  readonly #pool: RowPool<Row>;
  readonly #box: ScrollBox;

  readonly #painter: RowPainter<Row>;

  constructor(parent: HTMLElement, label: string, painter: RowPainter<Row>) {
    this.#painter = painter;
    this.#box = new ScrollBox(parent, label, () => this.#render());
    this.#pool = new RowPool(painter, this.#box.rowsEl);
    this.#box.rowsEl.addEventListener('keydown', (event) => this.#onKeyDown(event));
    this.#box.rowsEl.addEventListener('focusin', (event) => this.#onFocusIn(event));
  }

  /** The element that scrolls. */
  get el(): HTMLElement {
    return this.#box.el;
  }

  /** Shows these rows instead; what reads the same is left alone. */
  update(rows: readonly Row[]): void {
    const focused = this.#focusedElement();
    const before = this.#elementAt(this.#active);
    this.#active = this.#follow(rows);
    this.#rows = rows;
    this.#box.setOffsets(new RowOffsets(rows.length, (index) => this.#unitsOf(index)));
    this.#render();
    if (focused !== undefined) this.#restoreFocus(focused, before);
  }

  /** The row that an element stands in. */
  rowOf(target: Node): Row | undefined {
    const shown = this.#shownRowOf(target);
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
    this.#active = firstStop(this.#rows, this.#painter);
    this.#box.scrollTo(0);
    this.#render();
  }

  close(): void {
    this.#box.close();
  }

  #render(): void {
    const before = this.#shown;
    const after = new Map<string, ShownRow<Row>>();
    const wanted = this.#wantedRows();
    for (const { key } of wanted) {
      const kept = before.get(key);
      if (kept === undefined) continue;
      after.set(key, kept);
      before.delete(key);
    }
    for (const gone of before.values()) this.#pool.give(gone);
    this.#shown = new Map();
    const order: HTMLElement[] = [];
    for (const { key, row, index } of wanted) {
      const shown = this.#refresh(after.get(key), row, key);
      this.#place(shown, index);
      this.#shown.set(key, shown);
      order.push(shown.element.el);
    }
    setOrder(this.#box.rowsEl, order);
  }

  #unitsOf(index: number): number {
    const row = this.#rows[index];
    return row === undefined ? 0 : this.#painter.units(row);
  }

  #wantedRows(): { key: string; row: Row; index: number }[] {
    const { start, end } = this.#box.range();
    const indexes = Array.from({ length: end - start }, (_, offset) => start + offset);
    // The row of the keys stays, however far the list is scrolled: it may have the focus.
    if (this.#active < start) indexes.unshift(this.#active);
    else if (this.#active >= end) indexes.push(this.#active);
    return indexes.flatMap((index) => {
      const row = this.#rows[index];
      return row === undefined ? [] : [{ key: this.#painter.key(row), row, index }];
    });
  }

  #refresh(kept: ShownRow<Row> | undefined, row: Row, key: string): ShownRow<Row> {
    if (kept === undefined) return this.#pool.take(row, key);
    const words = this.#painter.words(row);
    if (kept.words !== words) {
      kept.element.update(row);
      kept.words = words;
    }
    return kept;
  }

  #place(shown: ShownRow<Row>, index: number): void {
    placeRow(shown, index, this.#box.startOf(index));
    const tabbable = index === this.#active;
    if (shown.tabbable !== tabbable) {
      shown.tabbable = tabbable;
      setTabbable(shown.element.el, tabbable);
    }
  }

  #moveTo(index: number): void {
    this.#active = index;
    this.#box.reveal(index);
    this.#render();
    this.#elementAt(index)?.focus({ preventScroll: true });
  }

  #elementAt(index: number): HTMLElement | undefined {
    const row = this.#rows[index];
    return row === undefined ? undefined : this.#shown.get(this.#painter.key(row))?.element.el;
  }

  /** Where the row is now; when it is gone, the place where it was, or the nearest that welcomes focus. */
  #follow(rows: readonly Row[]): number {
    const before = this.#rows[this.#active];
    if (before === undefined) return firstStop(rows, this.#painter);
    const key = this.#painter.key(before);
    const isSame = (row: Row | undefined): boolean =>
      row !== undefined && this.#painter.key(row) === key;
    if (isSame(rows[this.#active])) return this.#active;
    const found = rows.findIndex(isSame);
    return found >= 0 ? found : nearestStop(rows, this.#active, this.#painter);
  }

  #onKeyDown(event: KeyboardEvent): void {
    const shown = this.#shownRowOf(event.targetNode ?? this.#box.rowsEl);
    const row = shown && this.#rows[shown.index];
    if (shown === undefined || row === undefined || event.defaultPrevented) return;
    if (this.#painter.onKey(row, event) || this.#move(shown, event)) event.preventDefault();
  }

  #move(shown: ShownRow<Row>, event: KeyboardEvent): boolean {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const count = this.#rows.length;
    const target = targetIndex(event.key, shown.index, count, this.#box.page());
    if (target === undefined) return moveWithinRow(shown.element.el, event.key);
    this.#moveTo(target);
    return true;
  }

  #onFocusIn(event: FocusEvent): void {
    const index = event.targetNode === null ? undefined : this.#shownRowOf(event.targetNode)?.index;
    if (index === undefined || index === this.#active) return;
    this.#active = index;
    for (const shown of this.#shown.values()) this.#place(shown, shown.index);
  }

  #shownRowOf(target: Node): ShownRow<Row> | undefined {
    for (const shown of this.#shown.values()) {
      if (shown.element.el.contains(target)) return shown;
    }
    return undefined;
  }

  #focusedElement(): HTMLElement | undefined {
    const focused = this.#box.rowsEl.doc.activeElement;
    const inside = focused !== null && this.#box.rowsEl.contains(focused);
    return inside && focused.instanceOf(HTMLElement) ? focused : undefined;
  }

  #restoreFocus(focused: HTMLElement, before: HTMLElement | undefined): void {
    const rowEl = this.#elementAt(this.#active);
    const target = rowEl === before && rowEl?.contains(focused) ? focused : rowEl;
    if (target !== undefined && target !== target.doc.activeElement) {
      target.focus({ preventScroll: true });
    }
  }
}

function firstStop<Row>(rows: readonly Row[], painter: RowPainter<Row>): number {
  return nearestStop(rows, 0, painter);
}

function nearestStop<Row>(rows: readonly Row[], from: number, painter: RowPainter<Row>): number {
  const welcomes = (row: Row): boolean => painter.welcomesFocus(row);
  const below = rows.slice(from).findIndex(welcomes);
  if (below >= 0) return from + below;
  const above = rows.slice(0, from).findLastIndex(welcomes);
  return above >= 0 ? above : Math.max(Math.min(from, rows.length - 1), 0);
}

/** Puts the elements into this order, touching only those that stand elsewhere. */
function setOrder(parent: HTMLElement, elements: readonly HTMLElement[]): void {
  let next = parent.firstElementChild;
  for (const element of elements) {
    if (element === next) next = element.nextElementSibling;
    else parent.insertBefore(element, next);
  }
}
