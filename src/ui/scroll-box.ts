import { topToReveal, visibleRange, type RowRange } from './visible-range';
import { watchSize } from './watch-size';

/** Rows beyond the edges that exist as well, so that a fast flick shows no gap. */
const MARGIN = 4;

/**
 * The element that scrolls, as high inside as all rows together. Where a row stands is CSS's affair
 * (`--rapport-row-index` times `--rapport-row-height`); this measures only what is in sight.
 */
export class ScrollBox {
  readonly el: HTMLElement;
  readonly rowsEl: HTMLElement;
  private readonly probeEl: HTMLElement;
  private readonly stopWatching: () => void;
  private viewport = { top: 0, height: 0, rowHeight: 0 };

  constructor(
    parent: HTMLElement,
    label: string,
    private readonly onMove: () => void,
  ) {
    this.el = parent.createDiv({ cls: 'rapport-scroll' });
    this.probeEl = this.el.createDiv({ cls: 'rapport-row-probe', attr: { 'aria-hidden': 'true' } });
    this.rowsEl = this.el.createDiv({
      cls: 'rapport-rows',
      attr: { role: 'grid', 'aria-label': label },
    });
    this.el.addEventListener('scroll', () => this.onScroll(), { passive: true });
    this.stopWatching = watchSize([this.el, this.probeEl], () => this.onResize());
  }

  setCount(count: number): void {
    const value = String(count);
    if (this.rowsEl.getAttr('aria-rowcount') === value) return;
    this.rowsEl.setAttr('aria-rowcount', value);
    this.rowsEl.setCssProps({ '--rapport-row-count': value });
  }

  place(rowEl: HTMLElement, index: number): void {
    rowEl.setAttr('aria-rowindex', index + 1);
    rowEl.setCssProps({ '--rapport-row-index': String(index) });
  }

  /** The rows in sight and a few more; it measures when nothing was measured yet. */
  range(count: number): RowRange {
    if (this.viewport.rowHeight === 0) this.measure();
    const { height, rowHeight } = this.viewport;
    const lowest = Math.max(0, count * rowHeight - height);
    // A list that became shorter is scrolled back by the browser, but only later.
    const top = Math.min(this.viewport.top, lowest);
    return visibleRange({ top, height, rowHeight }, count, MARGIN);
  }

  /** How many rows PageDown moves. */
  page(): number {
    const { height, rowHeight } = this.viewport;
    return Math.max(1, Math.floor(height / Math.max(rowHeight, 1)) - 1);
  }

  reveal(index: number): void {
    this.scrollTo(topToReveal(this.viewport, index));
  }

  scrollTo(top: number): void {
    if (top === this.viewport.top) return;
    this.viewport.top = top;
    this.el.scrollTop = top;
  }

  close(): void {
    this.stopWatching();
  }

  private onScroll(): void {
    if (this.el.scrollTop === this.viewport.top) return;
    this.viewport.top = this.el.scrollTop;
    this.onMove();
  }

  private onResize(): void {
    const { height, rowHeight } = this.viewport;
    this.measure();
    if (height !== this.viewport.height || rowHeight !== this.viewport.rowHeight) this.onMove();
  }

  private measure(): void {
    this.viewport = {
      top: this.el.scrollTop,
      height: this.el.clientHeight,
      rowHeight: this.probeEl.offsetHeight,
    };
  }
}
