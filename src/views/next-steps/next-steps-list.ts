import type { HoverParent } from 'obsidian';
import { createDayWords } from '../../i18n/day-words';
import { revealClippedText } from '../../ui/clipped-text';
import { createFoldRow } from '../../ui/fold-row';
import { listen } from '../../ui/listen';
import type { RowElement } from '../../ui/row-element';
import { listenToRows, pickByMouse } from '../../ui/row-mouse';
import { WindowedList } from '../../ui/windowed-list';
import type { ItemHands } from './item-hands';
import { createItemRow } from './item-row';
import { itemWords, type ItemWords } from './item-words';
import type { ListItem } from './list-item';
import { isSection, rowKey, type NextStepsRow } from './next-steps-model';
import type { NextStepsStage } from './next-steps-stage';
import { onRowKey } from './row-events';

/** The rows of the view as elements, and what the user does to them. */
export function createNextStepsList(
  parent: HTMLElement,
  stage: NextStepsStage,
  hands: ItemHands,
  hoverParent: HoverParent,
): WindowedList<NextStepsRow> {
  const { parts, state, painter } = stage;
  const { index, language } = parts;
  const { agenda, days, nextSteps: words } = parts.words;
  const { picked } = state;
  const dayWords = createDayWords(days, language);
  const person = (path: string) => index.person(path);
  const wordsOf = (item: ListItem): ItemWords =>
    itemWords(item, { words: agenda, dayWords, today: parts.today(), person });
  const order = (): readonly string[] => state.items.map(rowKey);
  const pick = (item: ListItem, extend: boolean): void => {
    if (extend) picked.extend(rowKey(item), order());
    else picked.toggle(rowKey(item));
    painter.now();
  };
  const list = new WindowedList<NextStepsRow>(parent, words.list, {
    key: rowKey,
    shape: (row) => (isSection(row) ? '' : 'item'),
    units: (row) => (isSection(row) ? 1 : 2),
    words: (row) =>
      isSection(row)
        ? `${row.title} ${row.count} ${row.collapsed}`
        : `${Object.values(wordsOf(row)).join('\n')} ${picked.on} ${picked.has(rowKey(row))}`,
    create: (shape, rowsEl) =>
      shape === ''
        ? createSectionRow(rowsEl)
        : createItemRow(rowsEl, words.actions, wordsOf, picked),
    welcomesFocus: (row) => !isSection(row),
    onKey: (row, event) => onRowKey(row, event, hands.act, picked.on ? pick : undefined),
  });
  listenToMouse(list, stage, hands.act, order, hoverParent);
  revealClippedText(list.el, '.rapport-clip');
  return list;
}

function listenToMouse(
  list: WindowedList<NextStepsRow>,
  { parts, state, painter }: NextStepsStage,
  act: ItemHands['act'],
  order: () => readonly string[],
  hoverParent: HoverParent,
): void {
  listenToRows(list, {
    press(row, action, event) {
      if (isSection(row)) {
        if (action === undefined) return;
        state.fold(row.section, !row.collapsed);
        painter.now();
      } else if (action !== undefined) act(action, row, event);
      else if (pickByMouse(event, state.picked, rowKey(row), order)) painter.now();
    },
    preview(row, event, el) {
      if (!isSection(row)) parts.preview(event, el, row.path, hoverParent);
    },
  });
  listen(list.el, 'contextmenu', (event) => {
    const row = list.rowOf(event.targetNode);
    if (row === undefined || isSection(row)) return;
    event.preventDefault();
    act('more', row, event);
  });
}

function createSectionRow(parent: HTMLElement): RowElement<NextStepsRow> {
  const { el, show } = createFoldRow(parent);
  return {
    el,
    update(row) {
      if (!isSection(row)) return;
      el.setAttrs({ 'data-section': row.section, 'data-key': rowKey(row) });
      show(row.title, row.count, row.collapsed);
    },
  };
}
