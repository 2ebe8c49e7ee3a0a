import { ROW_CONTROLS } from './row-controls';
import { inUnits } from './row-offsets';
import type { RowElement, RowPainter } from './row-element';

/** An element that shows a row now. */
export interface ShownRow<Row> {
  readonly element: RowElement<Row>;
  readonly shape: string;
  readonly key: string;
  words: string;
  index: number;
  /** Where it stands, in units of height. */
  at: number;
  /** Whether Tab stops at the row and its buttons. */
  tabbable: boolean;
}

/** Elements that no row needs for now, by shape. */
export class RowPool<Row> {
  readonly #free = new Map<string, RowElement<Row>[]>();

  readonly #painter: RowPainter<Row>;
  readonly #parent: HTMLElement;

  constructor(painter: RowPainter<Row>, parent: HTMLElement) {
    this.#painter = painter;
    this.#parent = parent;
  }

  /** An element that shows the row: one given back before, else a new one. */
  take(row: Row, key: string): ShownRow<Row> {
    const shape = this.#painter.shape(row);
    const element = this.#free.get(shape)?.pop() ?? this.#create(shape);
    element.update(row);
    return {
      element,
      shape,
      key,
      words: this.#painter.words(row),
      index: -1,
      at: -1,
      tabbable: false,
    };
  }

  give({ shape, element, tabbable }: ShownRow<Row>): void {
    element.el.remove();
    // A dialog opened from this row may give the focus back to it: it must not be another row then.
    if (tabbable) return;
    const free = this.#free.get(shape);
    if (free === undefined) this.#free.set(shape, [element]);
    else free.push(element);
  }

  #create(shape: string): RowElement<Row> {
    const element = this.#painter.create(shape, this.#parent);
    element.el.setAttr('role', 'row');
    setTabbable(element.el, false);
    return element;
  }
}

/** Puts the element to where its row stands, touching only what differs. */
export function placeRow<Row>(shown: ShownRow<Row>, index: number, at: number): void {
  const { el } = shown.element;
  if (shown.index !== index) {
    shown.index = index;
    el.setAttr('aria-rowindex', index + 1);
  }
  if (shown.at !== at) {
    shown.at = at;
    el.setCssStyles({ insetBlockStart: inUnits(at) });
  }
}

/** Makes the row and the controls in it stops of the Tab key, or not. */
export function setTabbable(el: HTMLElement, tabbable: boolean): void {
  const tabIndex = tabbable ? 0 : -1;
  el.tabIndex = tabIndex;
  for (const control of Array.from(el.querySelectorAll<HTMLElement>(ROW_CONTROLS))) {
    control.tabIndex = tabIndex;
  }
}
