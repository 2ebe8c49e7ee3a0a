import type { Words } from '../../i18n/en';
import { createIconButton, setFace } from '../../ui/icon-button';
import { labelBy } from '../../ui/label-by';
import { createPickBox } from '../../ui/pick-box';
import type { PickedRows } from '../../ui/picked-rows';
import type { RowElement } from '../../ui/row-element';
import { actionsOf, type ItemAction } from './item-actions';
import { ACTION_ICONS, KIND_ICONS } from './item-marks';
import type { ItemWords } from './item-words';
import type { ItemKind, ListItem } from './list-item';
import { rowKey, type NextStepsRow } from './next-steps-model';

type ActionWords = Words['nextSteps']['actions'];

/** An element for items: the main action, three lines of words, and the other actions. */
export function createItemRow(
  parent: HTMLElement,
  words: ActionWords,
  wordsOf: (item: ListItem) => ItemWords,
  picks: PickedRows,
): RowElement<NextStepsRow> {
  const el = parent.createDiv({ cls: 'rapport-row' });
  const leadEl = cell(el, 'rapport-lead');
  const text = createText(cell(el, 'rapport-text'));
  labelBy(text.el, el);
  const box = createPickBox(leadEl, text.el);
  const lead = createActionButton(leadEl);
  const actionsEl = cell(el, 'rapport-actions');
  const [second, third] = [createActionButton(actionsEl), createActionButton(actionsEl)];
  setAction(createActionButton(actionsEl), 'more', words);
  let kind: ItemKind | undefined;
  return {
    el,
    update(row) {
      if (row.kind === 'section') return;
      el.setAttrs({ 'data-path': row.path, 'data-kind': row.kind, 'data-key': rowKey(row) });
      text.update(row, wordsOf(row));
      const picked = picks.has(rowKey(row));
      box(picks.on, picked);
      el.toggleClass('is-picked', picked);
      if (kind === row.kind) return;
      kind = row.kind;
      const [main, ...others] = actionsOf(kind);
      setAction(lead, main, words);
      const shown = others.filter((action) => action !== 'open');
      setAction(second, shown[0], words);
      setAction(third, shown[1], words);
    },
  };
}

function cell(row: HTMLElement, cls: string): HTMLElement {
  return row.createDiv({ cls, attr: { role: 'gridcell' } });
}

function createActionButton(parent: HTMLElement): HTMLElement {
  return createIconButton(parent, 'rapport-action');
}

function setAction(button: HTMLElement, action: ItemAction | undefined, words: ActionWords): void {
  button.toggleClass('rapport-absent', action === undefined);
  if (action === undefined) {
    button.removeAttribute('data-action');
    return;
  }
  button.setAttr('data-action', action);
  setFace(button, { icon: ACTION_ICONS[action], label: words[action] });
}

function createText(el: HTMLElement) {
  const person = el.createDiv({ cls: 'rapport-head' }).createEl('button', {
    cls: 'rapport-action rapport-person rapport-clip',
    attr: { type: 'button', 'data-action': 'open' satisfies ItemAction, dir: 'auto' },
  });
  const whatLine = el.createDiv({ cls: 'rapport-line' });
  const mark = whatLine.createSpan({ cls: 'rapport-mark', attr: { role: 'img' } });
  const what = whatLine.createSpan({ cls: 'rapport-what rapport-clip', attr: { dir: 'auto' } });
  const metaLine = el.createDiv({ cls: 'rapport-line rapport-meta' });
  const when = metaLine.createSpan({ cls: 'rapport-when', attr: { dir: 'auto' } });
  const dot = metaLine.createSpan({ text: '·', attr: { 'aria-hidden': 'true' } });
  const why = metaLine.createSpan({ cls: 'rapport-why rapport-clip', attr: { dir: 'auto' } });
  return {
    el,
    update({ kind, text }: ListItem, words: ItemWords): void {
      // Other kinds say nothing of the relationship but that there is one.
      for (const line of [what, why]) line.toggleClass('rapport-private', text !== undefined);
      person.setText(words.person);
      setFace(mark, { icon: KIND_ICONS[kind], label: words.mark });
      what.setText(words.what);
      when.setText(words.when);
      when.setAttr('aria-label', words.whenAndDate === words.when ? null : words.whenAndDate);
      when.toggleClass('rapport-late', words.late);
      dot.toggleClass('rapport-absent', words.when === '' || words.why === '');
      why.setText(words.why);
    },
  };
}
