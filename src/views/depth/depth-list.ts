import type { HoverParent } from 'obsidian';
import { createDayWords } from '../../i18n/day-words';
import type { Person } from '../../domain/person';
import { choiceOfKey } from '../../modals/rating-model';
import { revealClippedText } from '../../ui/clipped-text';
import { foldByKey } from '../../ui/fold-row';
import { closestTo, hasModifier } from '../../ui/listen';
import { listenToRows, pickByMouse } from '../../ui/row-mouse';
import { WindowedList } from '../../ui/windowed-list';
import type { DepthHands } from './depth-hands';
import { pathsOf, rowKey, type DepthRow } from './depth-model';
import { createGroupRow, createPersonRow } from './depth-rows';
import type { DepthStage } from './depth-stage';
import { createDetailRow } from './detail-row';
import { personDetail, type DetailLine } from './person-detail-model';
import { personLook, type PersonLook } from './person-look-model';

export function createDepthList(
  parent: HTMLElement,
  stage: DepthStage,
  { act, explain }: DepthHands,
  hoverParent: HoverParent,
): WindowedList<DepthRow> {
  const { parts, state, painter } = stage;
  const { words } = parts;
  const dayWords = createDayWords(words.days, parts.language);
  const lookOf = (person: Person): PersonLook => personLook(person, parts, dayWords, state);
  const linesOf = (person: Person): readonly DetailLine[] => personDetail(person, parts, dayWords);
  const list = new WindowedList<DepthRow>(parent, words.depthView.list, {
    key: rowKey,
    shape: (row) => ('path' in row ? 'person' : 'of' in row ? 'detail' : ''),
    units: (row) => ('path' in row ? 2 : 'of' in row ? state.units : 1),
    words(row) {
      if ('path' in row) return lookOf(row).join('\n');
      return 'of' in row ? linesOf(row.of).join('\n') : `${row.count} ${row.folded}`;
    },
    create(shape, rowsEl) {
      if (shape === 'person') return createPersonRow(rowsEl, words, lookOf);
      return shape === ''
        ? createGroupRow(rowsEl, words.depth)
        : createDetailRow(rowsEl, stage, linesOf, explain);
    },
    welcomesFocus: (row) => 'path' in row,
    onKey(row, event) {
      const action = 'group' in row ? undefined : actionOfKey(event);
      if (action === undefined) return foldByKey(event);
      act(action, row, event);
      return true;
    },
  });
  listenToRows(list, {
    press(row, action, event) {
      const { picked, people } = state;
      if ('path' in row && pickByMouse(event, picked, row.path, () => pathsOf(people))) {
        painter.now();
      } else if (action !== undefined) act(action, row, event);
    },
    preview(row, event, el) {
      // The preview would show the note, and all that is in it.
      if ('path' in row && !parts.discreet()) parts.preview(event, el, row.path, hoverParent);
    },
  });
  revealClippedText(list.el, '.rapport-clip');
  return list;
}

function actionOfKey(event: KeyboardEvent): string | undefined {
  const { key } = event;
  const onRow = closestTo(event, '*')?.getAttr('role') === 'row';
  // With the modifiers the note opens in a tab, a split or a window. On a button Enter presses it.
  if (onRow && key === 'Enter') return 'open';
  if (hasModifier(event) || event.repeat) return undefined;
  if (onRow && key === ' ') return 'pick';
  return choiceOfKey(key) === undefined ? undefined : key;
}
