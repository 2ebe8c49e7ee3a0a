import type { HoverParent } from 'obsidian';
import { revealClippedText } from '../ui/clipped-text';
import { createFoldRow, foldByKey } from '../ui/fold-row';
import { isHead, type Head } from '../ui/heads';
import { labelBy } from '../ui/label-by';
import { closestTo, hasModifier, listen } from '../ui/listen';
import { asksToPick, createPickBox } from '../ui/pick-box';
import type { PickedRows } from '../ui/picked-rows';
import type { RowElement } from '../ui/row-painter';
import { WindowedList } from '../ui/windowed-list';
import type { ViewParts } from './view-parts';

/** Where the user acted. */
export type Place = MouseEvent | KeyboardEvent;

/** An empty row: the cell with the box to pick it, and the cell whose words name it. */
export interface RowFrame {
  readonly el: HTMLElement;
  readonly lead: HTMLElement;
  readonly text: HTMLElement;
  /** Adds a cell after them. */
  readonly cell: (cls: string) => HTMLElement;
}

/** How the rows of one list are shown, and what they understand. */
export interface RowFace<Row> {
  /** What the list is called. */
  readonly label: string;
  /** Unlike any other row's; it does not begin with a slash. */
  key(row: Row): string;
  /** Rows of one shape are equally high. */
  shape(row: Row): string;
  /** All that can be read in the row. */
  words(row: Row): string;
  /** Puts into an empty row what it needs; the function it returns shows another row there. */
  fill(frame: RowFrame): (row: Row) => void;
  /** What a key without modifiers does; `onRow` tells whether the row itself has the focus. */
  actionOfKey(row: Row, key: string, onRow: boolean): string | undefined;
  /** The action is that of a button, or of a key. */
  act(action: string, row: Row, at: Place): void;
}

/** What happens to rows whatever they are. */
export interface RowHands<Row> {
  readonly parts: ViewParts;
  readonly picked: PickedRows;
  /** Picks the row or lets it go, or picks all up to it. */
  pickRow(row: Row, extend: boolean): void;
  fold(head: Head): void;
}

/** Rows under heads that fold, with their keys and what the mouse does to them. */
export function createRows<Row extends { readonly path: string }>(
  parent: HTMLElement,
  face: RowFace<Row>,
  hands: RowHands<Row>,
  hoverParent: HoverParent,
): WindowedList<Row | Head> {
  const { picked } = hands;
  const list = new WindowedList<Row | Head>(parent, face.label, {
    key: (row) => (isHead(row) ? `/${row.section}` : face.key(row)),
    shape: (row) => (isHead(row) ? '' : face.shape(row)),
    words: (row) =>
      isHead(row)
        ? Object.values(row).join()
        : `${face.words(row)} ${picked.on()} ${picked.has(face.key(row))}`,
    create: (shape, rowsEl) =>
      shape === '' ? createFoldRow(rowsEl) : createRow(rowsEl, face, picked),
    onKey: (row, event) => (!isHead(row) && onRowKey(row, event, face, hands)) || foldByKey(event),
  });
  listenToMouse(list, face, hands, hoverParent);
  revealClippedText(list.el, '.rapport-clip');
  return list;
}

function createRow<Row extends { readonly path: string }>(
  parent: HTMLElement,
  face: RowFace<Row>,
  picked: PickedRows,
): RowElement<Row | Head> {
  const el = parent.createDiv('rapport-row');
  const cell = (cls: string): HTMLElement => el.createDiv({ cls, attr: { role: 'gridcell' } });
  const [lead, text] = [cell('rapport-lead'), cell('rapport-text')];
  labelBy(text, el);
  const showPick = createPickBox(lead, text);
  const show = face.fill({ el, lead, text, cell });
  return {
    el,
    update(row) {
      if (isHead(row)) return;
      const isPicked = picked.has(face.key(row));
      el.setAttr('data-path', row.path);
      el.toggleClass('is-picked', isPicked);
      showPick(picked.on(), isPicked);
      show(row);
    },
  };
}

/** True when the key meant something. */
function onRowKey<Row>(
  row: Row,
  event: KeyboardEvent,
  face: RowFace<Row>,
  hands: RowHands<Row>,
): boolean {
  const { key } = event;
  const onRow = closestTo(event, '*')?.getAttr('role') === 'row';
  if (onRow && key === ' ' && hands.picked.on()) {
    hands.pickRow(row, event.shiftKey);
    return true;
  }
  let action: string | undefined;
  // With the modifiers the note opens in a tab, a split or a window. On a button Enter presses it.
  if (onRow && key === 'Enter') action = 'open';
  else if (!hasModifier(event) && !event.repeat) action = face.actionOfKey(row, key, onRow);
  if (action !== undefined) face.act(action, row, event);
  return action !== undefined;
}

/** One listener for all rows, so that a row costs none. The middle button only opens. */
function listenToMouse<Row extends { readonly path: string }>(
  list: WindowedList<Row | Head>,
  face: RowFace<Row>,
  hands: RowHands<Row>,
  hoverParent: HoverParent,
): void {
  const on = (
    name: 'click' | 'auxclick' | 'mouseover',
    then: (
      row: Row | Head,
      event: MouseEvent,
      action: string | null,
      el: HTMLElement | null,
    ) => void,
  ): void =>
    listen(list.el, name, (event) => {
      const row = list.rowOf(event.targetNode);
      const el = closestTo(event, '[data-action]');
      if (row !== undefined) then(row, event, el?.getAttr('data-action') ?? null, el);
    });
  on('click', (row, event, action) => {
    if (isHead(row)) {
      if (action !== null) hands.fold(row);
    } else if (action !== null) face.act(action, row, event);
    else if (asksToPick(event, hands.picked.on())) hands.pickRow(row, event.shiftKey);
  });
  on('auxclick', (row, event, action) => {
    if (event.button === 1 && action === 'open' && !isHead(row)) face.act(action, row, event);
  });
  on('mouseover', (row, event, action, el) => {
    // The preview would show the note, and all that is in it.
    if (el === null || action !== 'open' || isHead(row) || hands.parts.discreet()) return;
    hands.parts.preview(event, el, row.path, hoverParent);
  });
}
