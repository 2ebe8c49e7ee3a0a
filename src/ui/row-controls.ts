/** What can be focused inside a row. */
export const ROW_CONTROLS = 'button, input[type=checkbox]';

/**
 * Moves the focus from the row to its buttons and on, with the arrow keys that point along the line.
 * True when the key was one of them and there was somewhere to go.
 */
export function moveWithinRow(row: HTMLElement, key: string): boolean {
  const step = stepAlongLine(row, key);
  if (step === 0) return false;
  const stops = [
    row,
    ...Array.from(row.querySelectorAll<HTMLElement>(ROW_CONTROLS)).filter(isUsable),
  ];
  const focused = row.doc.activeElement;
  const next = stops[stops.findIndex((stop) => stop === focused) + step];
  if (next === undefined) return false;
  next.focus({ preventScroll: true });
  return true;
}

/** 1 for the arrow that points on in the direction of reading, -1 for the other, 0 for all other keys. */
export function stepAlongLine(el: HTMLElement, key: string): -1 | 0 | 1 {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return 0;
  const rightToLeft = el.ownerDocument.defaultView?.getComputedStyle(el).direction === 'rtl';
  return (key === 'ArrowRight') === rightToLeft ? -1 : 1;
}

/** Buttons that a style takes away (too narrow a view) are no stops. */
function isUsable(button: HTMLElement): boolean {
  return button.ownerDocument.defaultView?.getComputedStyle(button).display !== 'none';
}
