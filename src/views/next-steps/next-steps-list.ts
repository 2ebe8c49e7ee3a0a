import type { Words } from '../../i18n/en';
import { revealClippedText } from '../../ui/clipped-text';
import { pickGesture } from '../../ui/pick-box';
import type { RowPainter } from '../../ui/row-element';
import { WindowedList } from '../../ui/windowed-list';
import { isItemAction } from './item-actions';
import { createItemRow } from './item-row';
import type { ItemWords } from './item-words';
import type { ListItem } from './list-item';
import { rowKey, type NextStepsRow } from './next-steps-model';
import { onRowKey, type RowEvents } from './row-events';
import { createSectionRow } from './section-row';

/** The rows of the view as elements. `wordsOf` gives the words of an item as of today. */
export function createNextStepsList(
  parent: HTMLElement,
  words: Words['nextSteps'],
  wordsOf: (item: ListItem) => ItemWords,
  events: RowEvents,
): WindowedList<NextStepsRow> {
  const { picks } = events;
  const painter: RowPainter<NextStepsRow> = {
    key: rowKey,
    shape: (row) => (row.kind === 'section' ? 'section' : 'item'),
    units: (row) => (row.kind === 'section' ? 1 : 2),
    words: (row) =>
      row.kind === 'section'
        ? `${row.title} ${row.count} ${row.collapsed}`
        : `${Object.values(wordsOf(row)).join('\n')} ${picks.on} ${picks.has(rowKey(row))}`,
    create: (shape, rowsEl) =>
      shape === 'section'
        ? createSectionRow(rowsEl)
        : createItemRow(rowsEl, words.actions, wordsOf, picks),
    welcomesFocus: (row) => row.kind !== 'section',
    onKey: (row, event) => onRowKey(row, event, events),
  };
  const list = new WindowedList(parent, words.list, painter);
  listenToMouse(list, events);
  revealClippedText(list.el, '.rapport-clip');
  return list;
}

/** One listener for all rows, so that a row costs none. */
function listenToMouse(list: WindowedList<NextStepsRow>, events: RowEvents): void {
  const rowOf = ({ targetNode }: MouseEvent): NextStepsRow | undefined =>
    targetNode === null ? undefined : list.rowOf(targetNode);
  const onClick = (event: MouseEvent): void => {
    const row = rowOf(event);
    if (row === undefined) return;
    if (row.kind === 'section') {
      if (closestButton(event) !== null) events.fold(row.section, !row.collapsed);
      return;
    }
    const action = closestButton(event)?.getAttr('data-action') ?? undefined;
    const gesture = pickGesture(event, events.picks.on);
    if (isItemAction(action)) events.act(action, row, event);
    else if (gesture !== undefined) events.pick(row, gesture);
  };
  list.el.addEventListener('click', onClick);
  list.el.addEventListener('auxclick', (event) => {
    const opens = closestButton(event)?.getAttr('data-action') === 'open';
    if (event.button === 1 && opens) onClick(event);
  });
  list.el.addEventListener('contextmenu', (event) => {
    const row = rowOf(event);
    if (row === undefined || row.kind === 'section') return;
    event.preventDefault();
    events.act('more', row, event);
  });
  list.el.addEventListener('mouseover', (event) => {
    const button = closestButton(event);
    const row = button === null ? undefined : list.rowOf(button);
    if (button?.getAttr('data-action') !== 'open' || !row || row.kind === 'section') return;
    events.preview(row, event, button);
  });
}

function closestButton(event: MouseEvent): HTMLElement | null {
  const target = event.targetNode;
  return target?.instanceOf(Element) ? target.closest('button') : null;
}
