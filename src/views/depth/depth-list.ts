import type { Person } from '../../domain/person';
import type { Words } from '../../i18n/en';
import { choiceOfKey } from '../../modals/rating-model';
import { revealClippedText } from '../../ui/clipped-text';
import { stepAlongLine } from '../../ui/row-controls';
import { WindowedList } from '../../ui/windowed-list';
import { rowKey, type DepthRow } from './depth-model';
import { createGroupRow, createPersonRow } from './depth-rows';
import { createDetailRow, type DetailEvents } from './detail-row';
import type { DetailLine } from './person-detail-model';
import type { PersonLook } from './person-look-model';

/** What the list asks for, and what the user does to its rows. */
export interface DepthListEvents extends DetailEvents {
  readonly lookOf: (person: Person) => PersonLook;
  readonly linesOf: (person: Person) => readonly DetailLine[];
  /** How high what is seen of that person is, in units. */
  readonly unitsOf: (path: string) => number;
  /** The action is that of a button, `pick` or a digit for a rating. */
  readonly act: (action: string, row: DepthRow, at: MouseEvent | KeyboardEvent) => void;
  /** Whether the click picks rows; then nothing else is done. */
  readonly picks: (person: Person, event: MouseEvent) => boolean;
  readonly preview: (person: Person, event: MouseEvent, el: HTMLElement) => void;
}

export function createDepthList(
  parent: HTMLElement,
  words: Words,
  events: DepthListEvents,
): WindowedList<DepthRow> {
  const { act, lookOf, linesOf } = events;
  const list = new WindowedList<DepthRow>(parent, words.depthView.list, {
    key: rowKey,
    shape: (row) => ('path' in row ? 'person' : 'of' in row ? 'detail' : ''),
    units: (row) => ('path' in row ? 2 : 'of' in row ? events.unitsOf(row.of.path) : 1),
    words(row) {
      if ('path' in row) return lookOf(row).join('\n');
      return 'of' in row ? linesOf(row.of).join('\n') : `${row.count} ${row.folded}`;
    },
    create(shape, rowsEl) {
      if (shape === 'person') return createPersonRow(rowsEl, words, lookOf);
      return shape === ''
        ? createGroupRow(rowsEl, words.depth)
        : createDetailRow(rowsEl, words, linesOf, events);
    },
    welcomesFocus: (row) => 'path' in row,
    onKey: (row, event) => onRowKey(row, event, act),
  });
  const { el } = list;
  el.addEventListener('click', (event) => {
    const { row, action } = pressed(list, event);
    if (row === undefined || ('path' in row && events.picks(row, event))) return;
    if (action !== undefined) act(action, row, event);
  });
  el.addEventListener('auxclick', (event) => {
    const { row, action } = pressed(list, event);
    if (row !== undefined && action === 'open' && event.button === 1) act(action, row, event);
  });
  el.addEventListener('mouseover', (event) => {
    const { row, action, button } = pressed(list, event);
    if (button && action === 'open' && row && 'path' in row) events.preview(row, event, button);
  });
  revealClippedText(list.el, '.rapport-clip');
  return list;
}

/** The row and the button that the mouse is on: one listener for all rows, so that a row costs none. */
function pressed(list: WindowedList<DepthRow>, { targetNode: target }: MouseEvent) {
  const row = target === null ? undefined : list.rowOf(target);
  const button = target?.instanceOf(Element) ? target.closest('button') : null;
  return { row, button, action: button?.getAttr('data-action') ?? undefined };
}

/** The keys on a row; true when the key meant something there. */
function onRowKey(row: DepthRow, event: KeyboardEvent, act: DepthListEvents['act']): boolean {
  const el = event.targetNode;
  if (!el?.instanceOf(HTMLElement)) return false;
  const action = actionOfKey(event, isRow(el));
  const isGroup = 'group' in row;
  if (action === undefined || isGroup) {
    return pressFold(el, isGroup, action === undefined ? event.key : undefined);
  }
  act(action, row, event);
  return true;
}

function actionOfKey(event: KeyboardEvent, onRow: boolean): string | undefined {
  const { key } = event;
  // With the modifiers the note opens in a tab, a split or a window. On a button Enter presses it.
  if (onRow && key === 'Enter') return 'open';
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return undefined;
  if (onRow && key === ' ') return 'pick';
  return choiceOfKey(key) === undefined ? undefined : key;
}

/** Presses what folds the row, unless it is an arrow key that leads elsewhere; true when it did. */
function pressFold(el: HTMLElement, isGroup: boolean, arrow: string | undefined): boolean {
  const fold = el.closest('[role=row]')?.querySelector<HTMLElement>('[aria-expanded]');
  if (!fold) return false;
  const open = fold.getAttr('aria-expanded') === 'true';
  const here = el === fold || isGroup || (open && isRow(el));
  const turns = arrow === undefined || (here && stepAlongLine(el, arrow) === (open ? -1 : 1));
  if (turns) fold.click();
  return turns;
}

function isRow(el: HTMLElement): boolean {
  return el.getAttr('role') === 'row';
}
