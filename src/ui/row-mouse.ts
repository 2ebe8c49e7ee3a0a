import { closestTo, listen } from './listen';
import { pickGesture } from './pick-box';
import type { PickedRows } from './picked-rows';
import type { WindowedList } from './windowed-list';

/** What the user does to rows by mouse or touch. The action is the `data-action` of the button pressed. */
export interface RowMouse<Row> {
  readonly press: (row: Row, action: string | undefined, event: MouseEvent) => void;
  /** The mouse came over the button that opens a note. */
  readonly preview: (row: Row, event: MouseEvent, button: HTMLElement) => void;
}

/** One listener for all rows, so that a row costs none. The middle button only opens. */
export function listenToRows<Row>(
  list: WindowedList<Row>,
  { press, preview }: RowMouse<Row>,
): void {
  const on = (
    name: 'click' | 'auxclick' | 'mouseover',
    then: (row: Row, event: MouseEvent, action?: string, button?: HTMLElement | null) => void,
  ): void =>
    listen(list.el, name, (event) => {
      const row = list.rowOf(event.targetNode);
      const button = closestTo(event, 'button');
      if (row !== undefined) then(row, event, button?.getAttr('data-action') ?? undefined, button);
    });
  on('click', (row, event, action) => press(row, action, event));
  on('auxclick', (row, event, action) => {
    if (event.button === 1 && action === 'open') press(row, action, event);
  });
  on('mouseover', (row, event, action, button) => {
    if (button && action === 'open') preview(row, event, button);
  });
}

/** Picks the row of that key, or all up to it, where the click asks for it; false where it does not. */
export function pickByMouse(
  event: MouseEvent,
  picked: PickedRows,
  key: string,
  order: () => readonly string[],
): boolean {
  const gesture = pickGesture(event, picked.on);
  if (gesture === 'toggle') picked.toggle(key);
  else if (gesture !== undefined) picked.extend(key, order());
  return gesture !== undefined;
}
