import { nameRegion } from './label-by';
import { listen } from './listen';
import { styleOf } from './row-controls';
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
  readonly close: () => void;
  /** As high as one unit. */
  readonly #probeEl: HTMLElement;
  #offsets = new RowOffsets([]);
  /** In pixels, as all of these. */
  #top = 0;
  #height = 0;
  #unit = 0;

  /** `moved` is called when other rows may be in sight. */
  constructor(parent: HTMLElement, label: string, moved: () => void) {
    const el = parent.createDiv('rapport-scroll');
    const probeEl = el.createDiv({ cls: 'rapport-row-probe', attr: { 'aria-hidden': 'true' } });
    const attr = { role: 'grid', 'aria-rowcount': 0 };
    this.rowsEl = el.createDiv({ cls: 'rapport-rows', attr });
    this.el = el;
    this.#probeEl = probeEl;
    nameRegion(this.rowsEl, el, label);
    listen(el, 'scroll', () => {
      if (el.scrollTop === this.#top) return;
      this.#top = el.scrollTop;
      moved();
    });
    this.close = watchSize([el, probeEl], () => {
      const [height, unit] = [this.#height, this.#unit];
      this.#measure();
      if (height !== this.#height || unit !== this.#unit) moved();
    });
  }

  setOffsets(offsets: RowOffsets): void {
    const { count, total } = this.#offsets;
    this.#offsets = offsets;
    if (count !== offsets.count) this.rowsEl.setAttr('aria-rowcount', offsets.count);
    if (total !== offsets.total) this.rowsEl.setCssStyles({ height: inUnits(offsets.total) });
  }

  /** Where the row stands, in units. */
  startOf(index: number): number {
    return this.#offsets.startOf(index);
  }

  /** The rows in sight and a few more. */
  range(margin = MARGIN): RowRange {
    if (!this.#isMeasured()) return { start: 0, end: 0 };
    // A list that became shorter is scrolled back by the browser, but only later.
    const lowest = Math.max(0, this.#offsets.total * this.#unit - this.#height);
    const top = Math.min(this.#top, lowest);
    return this.#offsets.between(top / this.#unit, (top + this.#height) / this.#unit, margin);
  }

  /** How many rows PageDown moves. */
  page(): number {
    const { start, end } = this.range(0);
    return Math.max(1, end - start - 2);
  }

  reveal(index: number): void {
    if (!this.#isMeasured()) return;
    const unit = this.#unit;
    this.scrollTo(this.#offsets.topToReveal(index, this.#top / unit, this.#height / unit) * unit);
  }

  scrollTo(top: number): void {
    if (top === this.#top) return;
    this.#top = top;
    this.el.scrollTop = top;
  }

  /** Measures where nothing was yet, or only while the list was hidden. */
  #isMeasured(): boolean {
    if (this.#unit === 0 || this.#height === 0) this.#measure();
    return this.#unit > 0;
  }

  #measure(): void {
    this.#top = this.el.scrollTop;
    this.#height = this.el.clientHeight;
    // To the fraction of a pixel: 10,000 rows add up.
    this.#unit = Number.parseFloat(styleOf(this.#probeEl).height) || 0;
  }
}
