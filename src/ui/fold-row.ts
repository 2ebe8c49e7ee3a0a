import { setIcon } from 'obsidian';
import { createButton, createWords } from './element';
import { isHead } from './heads';
import { closestTo, hasModifier } from './listen';
import { stepAlongLine } from './row-controls';
import type { RowElement } from './row-painter';

/** A head with a button that folds the rows under it (action `fold`), and how many they are. */
export function createFoldRow(parent: HTMLElement): RowElement<object> {
  const el = parent.createDiv('rapport-section');
  const cell = el.createDiv({ attr: { role: 'gridcell', 'aria-colspan': 3 } });
  const button = createButton(cell, { cls: 'rapport-fold', attr: { 'data-action': 'fold' } });
  setIcon(button.createSpan('rapport-chevron'), 'lucide-chevron-down');
  const titleEl = createWords(button, 'rapport-section-title rapport-clip');
  const countEl = button.createSpan('rapport-count');
  return {
    el,
    update(row) {
      if (!isHead(row)) return;
      el.setAttr('data-section', row.section);
      button.setAttr('aria-expanded', `${!row.folded}`);
      titleEl.setText(row.title);
      countEl.setText(`${row.count}`);
    },
  };
}

/**
 * Presses what folds the row (`aria-expanded`) when the key asks for that: on the head of a group Enter,
 * the space bar and the arrows; on another row the arrows on what folds it, and the one that points back
 * while it is unfolded. True when the key was that.
 */
export function foldByKey(event: KeyboardEvent): boolean {
  const el = closestTo(event, '*');
  const fold = el?.closest('[role=row]')?.querySelector<HTMLElement>('[aria-expanded]');
  if (!el || !fold || hasModifier(event) || !asksToFold(el, fold, event.key)) return false;
  fold.click();
  return true;
}

function asksToFold(el: HTMLElement, fold: HTMLElement, key: string): boolean {
  const isHead = el.hasClass('rapport-section');
  if (isHead && (key === ' ' || key === 'Enter')) return true;
  const isOpen = fold.getAttr('aria-expanded') === 'true';
  const isHere = isHead || el === fold || (isOpen && el.getAttr('role') === 'row');
  return isHere && stepAlongLine(el, key) === (isOpen ? -1 : 1);
}
