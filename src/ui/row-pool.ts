import { ROW_CONTROLS } from './row-controls';
import { inUnits } from './row-offsets';
import type { RowElement, RowPainter } from './row-element';

/** An element that shows a row. */
export interface ShownRow<Row> extends RowElement<Row> {
  readonly shape: string;
  words: string;
  index: number;
  /** Where it stands, in units of height. */
  at: number;
  /** Whether Tab stops at the row and its buttons. */
  tabbable: boolean;
}

/** Elements that no row needs for now. */
export interface RowPool<Row> {
  /** An element that can show the row: one given back before, else a new one. */
  take(row: Row): ShownRow<Row>;
  give(gone: ShownRow<Row>): void;
}

export function createRowPool<Row>(painter: RowPainter<Row>, parent: HTMLElement): RowPool<Row> {
  const free = new Set<ShownRow<Row>>();
  return {
    take(row) {
      const shape = painter.shape(row);
      for (const spare of free) {
        if (spare.shape !== shape) continue;
        free.delete(spare);
        return spare;
      }
      const element = painter.create(shape, parent);
      element.el.setAttr('role', 'row');
      setTabbable(element.el, false);
      return { ...element, shape, words: '', index: -1, at: -1, tabbable: false };
    },
    give(gone) {
      gone.el.remove();
      // A dialog opened from this row may give the focus back to it: it must not be another row then.
      if (!gone.tabbable) free.add(gone);
    },
  };
}

/** Puts the element to where its row stands, and makes it a stop of Tab or not; touches only what differs. */
export function placeRow<Row>(
  shown: ShownRow<Row>,
  index: number,
  at: number,
  tabbable: boolean,
): void {
  const { el } = shown;
  if (shown.index !== index) el.setAttr('aria-rowindex', index + 1);
  if (shown.at !== at) el.setCssStyles({ insetBlockStart: inUnits(at) });
  if (shown.tabbable !== tabbable) setTabbable(el, tabbable);
  Object.assign(shown, { index, at, tabbable });
}

/** Makes the row and the controls in it stops of the Tab key, or not. */
function setTabbable(el: HTMLElement, tabbable: boolean): void {
  for (const stop of [el, ...el.findAll(ROW_CONTROLS)]) stop.tabIndex = tabbable ? 0 : -1;
}
