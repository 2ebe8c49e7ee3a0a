import { focusHere } from './element';
import { placeOfFocus } from './focus-in';

/** What can be focused inside a row. */
const ROW_CONTROLS = 'button, input[type=checkbox]';

/**
 * Moves the focus from the row to its buttons and on, with the arrow keys that point along the line.
 * True when the key was one of them and there was somewhere to go.
 */
export function moveWithinRow(row: HTMLElement, key: string): boolean {
  const step = stepAlongLine(row, key);
  if (step === 0) return false;
  // Buttons that a style takes away (too narrow a view) are no stops.
  const usable = row.findAll(ROW_CONTROLS).filter((el) => styleOf(el).display !== 'none');
  const stops = [row, ...usable];
  const next = stops[placeOfFocus(stops) + step];
  if (next !== undefined) focusHere(next);
  return next !== undefined;
}

/** 1 for the arrow that points on in the direction of reading, -1 for the other, 0 for all other keys. */
export function stepAlongLine(el: HTMLElement, key: string): -1 | 0 | 1 {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return 0;
  return (key === 'ArrowRight') === (styleOf(el).direction === 'rtl') ? -1 : 1;
}

/** As the element is drawn, in whichever window it is. */
function styleOf(el: HTMLElement): CSSStyleDeclaration {
  return el.win.getComputedStyle(el);
}

/** Makes the row and the controls in it stops of the Tab key (0), or not (-1). */
export function setStops(row: HTMLElement, tabIndex: number): void {
  for (const stop of [row, ...row.findAll(ROW_CONTROLS)]) stop.tabIndex = tabIndex;
}
