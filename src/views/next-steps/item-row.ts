import type { Words } from '../../i18n/en';
import { createButton, createWords, showIf } from '../../ui/element';
import { createIconButton, setFace } from '../../ui/icon-button';
import { labelBy } from '../../ui/label-by';
import { createPickBox } from '../../ui/pick-box';
import type { PickedRows } from '../../ui/picked-rows';
import type { RowElement } from '../../ui/row-element';
import { ACTION_ICONS, actionsOf, type ItemAction } from './item-actions';
import { KIND_ICONS } from './item-marks';
import type { ItemWords } from './item-words';
import type { ListItem } from './list-item';
import { isSection, rowKey, type NextStepsRow } from './next-steps-model';

/** An element for items: the main action, three lines of words, and the other actions. */
export function createItemRow(
  parent: HTMLElement,
  words: Words['nextSteps']['actions'],
  wordsOf: (item: ListItem) => ItemWords,
  picks: PickedRows,
): RowElement<NextStepsRow> {
  const el = parent.createDiv('rapport-row');
  const cell = (cls: string): HTMLElement => el.createDiv({ cls, attr: { role: 'gridcell' } });
  const leadEl = cell('rapport-lead');
  const textEl = cell('rapport-text');
  const showText = createText(textEl);
  labelBy(textEl, el);
  const showPick = createPickBox(leadEl, textEl);
  const actionsEl = cell('rapport-actions');
  const createAction = (place: HTMLElement) => {
    const button = createIconButton(place, 'rapport-action');
    return (action: ItemAction | undefined): void => {
      showIf(button, action !== undefined);
      button.setAttr('data-action', action ?? null);
      if (action) setFace(button, { icon: `lucide-${ACTION_ICONS[action]}`, label: words[action] });
    };
  };
  const showActions = [leadEl, actionsEl, actionsEl].map(createAction);
  createAction(actionsEl)('more');
  return {
    el,
    update(row) {
      if (isSection(row)) return;
      const key = rowKey(row);
      el.setAttrs({ 'data-path': row.path, 'data-kind': row.kind, 'data-key': key });
      showText(row, wordsOf(row));
      const picked = picks.has(key);
      showPick(picks.on, picked);
      el.toggleClass('is-picked', picked);
      const actions = actionsOf(row.kind);
      for (const [at, show] of showActions.entries()) show(actions[at]);
    },
  };
}

/** Gives the function that shows the words of an item. */
function createText(el: HTMLElement): (item: ListItem, words: ItemWords) => void {
  const person = createButton(el.createDiv('rapport-head'), {
    cls: 'rapport-action rapport-person rapport-clip',
    attr: { 'data-action': 'open' satisfies ItemAction, dir: 'auto' },
  });
  const whatLine = el.createDiv('rapport-line');
  const mark = whatLine.createSpan({ cls: 'rapport-mark', attr: { role: 'img' } });
  const what = createWords(whatLine, 'rapport-what rapport-clip');
  const metaLine = el.createDiv('rapport-line rapport-meta');
  const when = createWords(metaLine, 'rapport-when');
  const dot = metaLine.createSpan({ text: '·', attr: { 'aria-hidden': 'true' } });
  const why = createWords(metaLine, 'rapport-why rapport-clip');
  return ({ kind, text }, words) => {
    // Other kinds say nothing of the relationship but that there is one.
    for (const line of [what, why]) line.toggleClass('rapport-private', text !== undefined);
    person.setText(words.person);
    setFace(mark, { icon: `lucide-${KIND_ICONS[kind]}`, label: words.mark });
    what.setText(words.what);
    when.setText(words.when);
    when.setAttr('aria-label', words.whenAndDate === words.when ? null : words.whenAndDate);
    when.toggleClass('rapport-late', words.late);
    showIf(dot, words.when !== '' && words.why !== '');
    why.setText(words.why);
  };
}
