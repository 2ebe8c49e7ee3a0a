import { nameRegion } from './label-by';
import { inUnits, RowOffsets, type RowRange } from './row-offsets';
import { watchSize } from './watch-size';

/** Rows beyond the edges that exist as well, so that a fast flick shows no gap. */
const MARGIN = 4;

/**
 * The element that scrolls, as high inside as all rows together. How high a unit is, is CSS's affair
 * (`--rapport-row-unit`); this measures only what is in sight.
 */
export class ScrollBox {
  readonly el: HTMLElement;
  readonly rowsEl: HTMLElement;
  /** As high as one unit. */
  readonly #probeEl: HTMLElement;
  readonly #stopWatching: () => void;
  #offsets = new RowOffsets(0, () => 0);
  /** In pixels. */
  #viewport = { top: 0, height: 0, unit: 0 };

  readonly #onMove: () => void;

  constructor(parent: HTMLElement, label: string, onMove: () => void) {
    this.#onMove = onMove;
    this.el = parent.createDiv({ cls: 'rapport-scroll' });
    this.#probeEl = this.el.createDiv({
      cls: 'rapport-row-probe',
      attr: { 'aria-hidden': 'true' },
    });
    this.rowsEl = this.el.createDiv({
      cls: 'rapport-rows',
      attr: { role: 'grid', 'aria-rowcount': 0 },
    });
    nameRegion(this.rowsEl, this.el, label);
    this.el.addEventListener('scroll', () => this.#onScroll(), { passive: true });
    this.#stopWatching = watchSize([this.el, this.#probeEl], () => this.#onResize());
  }

  setOffsets(offsets: RowOffsets): void {
    const { count, total } = this.#offsets;
    this.#offsets = offsets;
    if (count !== offsets.count) this.rowsEl.setAttr('aria-rowcount', offsets.count);
    if (total === offsets.total) return;
    this.rowsEl.setCssStyles({ height: inUnits(offsets.total) });
  }

  /** Where the row stands, in units. */
  startOf(index: number): number {
    return this.#offsets.startOf(index);
  }

  /** The rows in sight and a few more. */
  range(margin = MARGIN): RowRange {
    this.#measureOnceShown();
    const { height, unit } = this.#viewport;
    if (unit === 0) return { start: 0, end: 0 };
    // A list that became shorter is scrolled back by the browser, but only later.
    const lowest = Math.max(0, this.#offsets.total * unit - height);
    const top = Math.min(this.#viewport.top, lowest);
    return this.#offsets.between(top / unit, (top + height) / unit, margin);
  }

  /** How many rows PageDown moves. */
  page(): number {
    const { start, end } = this.range(0);
    return Math.max(1, end - start - 2);
  }

  reveal(index: number): void {
    this.#measureOnceShown();
    const { top, height, unit } = this.#viewport;
    if (unit === 0) return;
    this.scrollTo(this.#offsets.topToReveal(index, top / unit, height / unit) * unit);
  }

  scrollTo(top: number): void {
    if (top === this.#viewport.top) return;
    this.#viewport.top = top;
    this.el.scrollTop = top;
  }

  close(): void {
    this.#stopWatching();
  }

  #onScroll(): void {
    if (this.el.scrollTop === this.#viewport.top) return;
    this.#viewport.top = this.el.scrollTop;
    this.#onMove();
  }

  #onResize(): void {
    const { height, unit } = this.#viewport;
    this.#measure();
    if (height !== this.#viewport.height || unit !== this.#viewport.unit) this.#onMove();
  }

  /** Nothing was measured yet, or only while the list was hidden. */
  #measureOnceShown(): void {
    if (this.#viewport.unit === 0 || this.#viewport.height === 0) this.#measure();
  }

  #measure(): void {
    const style = this.#probeEl.ownerDocument.defaultView?.getComputedStyle(this.#probeEl);
    this.#viewport = {
      top: this.el.scrollTop,
      height: this.el.clientHeight,
      // To the fraction of a pixel: 10,000 rows add up.
      unit: Number.parseFloat(style?.height ?? '') || 0,
    };
  }
}
