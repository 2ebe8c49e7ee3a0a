import { setIcon } from 'obsidian';
import type { RowElement } from '../../ui/row-element';
import { rowKey, type NextStepsRow } from './next-steps-model';

/** An element for the head of a section: a button that folds it, with the count. */
export function createSectionRow(parent: HTMLElement): RowElement<NextStepsRow> {
  const el = parent.createDiv({ cls: 'rapport-section' });
  const cell = el.createDiv({ attr: { role: 'gridcell', 'aria-colspan': 3 } });
  const button = cell.createEl('button', { cls: 'rapport-fold', attr: { type: 'button' } });
  setIcon(button.createSpan({ cls: 'rapport-chevron' }), 'lucide-chevron-down');
  const title = button.createSpan({
    cls: 'rapport-section-title rapport-clip',
    attr: { dir: 'auto' },
  });
  const count = button.createSpan({ cls: 'rapport-count' });
  return {
    el,
    update(row) {
      if (row.kind !== 'section') return;
      el.setAttrs({ 'data-section': row.section, 'data-key': rowKey(row) });
      button.setAttr('aria-expanded', String(!row.collapsed));
      title.setText(row.title);
      count.setText(String(row.count));
    },
  };
}
