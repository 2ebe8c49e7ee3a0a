/** What can be seen of a list, in pixels from its first row's top edge. */
export interface Viewport {
  readonly top: number;
  readonly height: number;
  readonly rowHeight: number;
}

/** Rows from `start`, up to but without `end`. */
export interface RowRange {
  readonly start: number;
  readonly end: number;
}

/** Which of `count` rows can be seen, and `margin` more on either side. */
export function visibleRange(viewport: Viewport, count: number, margin: number): RowRange {
  const { top, height, rowHeight } = viewport;
  if (rowHeight <= 0) return { start: 0, end: 0 };
  const first = Math.floor(top / rowHeight);
  const last = Math.ceil((top + height) / rowHeight);
  const end = clamp(last + margin, 0, count);
  return { start: clamp(first - margin, 0, end), end };
}

/** The scroll position, as near as can be to the present one, at which the row is seen whole. */
export function topToReveal({ top, height, rowHeight }: Viewport, index: number): number {
  const start = index * rowHeight;
  const end = start + rowHeight;
  if (start < top || rowHeight > height) return start;
  return end > top + height ? end - height : top;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
