import { setIcon } from 'obsidian';
import type { Person } from '../../domain/person';
import type { Words } from '../../i18n/en';
import { DEPTHS } from '../../modals/rating-model';
import { createIconButton } from '../../ui/icon-button';
import { labelBy } from '../../ui/label-by';
import { createPickBox } from '../../ui/pick-box';
import type { RowElement } from '../../ui/row-element';
import type { DepthGroup, DepthRow } from './depth-model';
import type { PersonLook } from './person-look-model';

/** `3 Significant`, `Not rated`. */
export function groupName(group: DepthGroup, words: Words['depth']): string {
  return group === 0 ? words.none : `${group} ${words[group].name}`;
}

/** An element for the head of a group: a button that folds it, with the count. */
export function createGroupRow(parent: HTMLElement, words: Words['depth']): RowElement<DepthRow> {
  const el = parent.createDiv('rapport-section');
  const cell = el.createDiv({ attr: { role: 'gridcell' } });
  const button = createButton(cell, 'rapport-fold', 'fold');
  setIcon(button.createSpan('rapport-chevron'), 'lucide-chevron-down');
  const title = button.createSpan();
  const count = button.createSpan('rapport-count');
  return {
    el,
    update(row) {
      if (!('group' in row)) return;
      button.setAttr('aria-expanded', `${!row.folded}`);
      title.setText(groupName(row.group, words));
      count.setText(`${row.count}`);
    },
  };
}

/** A real button that does what `action` says. */
export function createButton(parent: HTMLElement, cls: string, action: string, text = '') {
  return parent.createEl('button', { cls, text, attr: { type: 'button', 'data-action': action } });
}

/** An element for people: the box to pick, three lines of words, the dots and the fold. */
export function createPersonRow(
  parent: HTMLElement,
  words: Words,
  lookOf: (person: Person) => PersonLook,
): RowElement<DepthRow> {
  const el = parent.createDiv('rapport-row rapport-depth-row');
  const cell = (cls: string): HTMLElement => el.createDiv({ cls, attr: { role: 'gridcell' } });
  const lead = cell('rapport-lead');
  const textEl = cell('rapport-text');
  const line = (cls: string): HTMLElement => textEl.createDiv(`rapport-line ${cls}`);
  const head = line('');
  const name = createButton(head, 'rapport-person rapport-clip', 'open');
  name.dir = 'auto';
  const ten = head.createSpan('rapport-badge rapport-private');
  const rating = textEl.createSpan('rapport-unseen');
  const contact = line('rapport-meta rapport-private').createSpan('rapport-clip');
  const wish = line('rapport-meta rapport-private');
  const gap = wish.createSpan('rapport-clip');
  const why = createButton(wish, 'rapport-add-why', 'why', words.depthView.addWhy);
  labelBy(textEl, el);
  const showPick = createPickBox(lead, name);
  const showDots = createDots(cell('rapport-dots-cell rapport-private'), words);
  const face = { icon: 'lucide-chevron-down', label: words.depthView.unfold };
  const fold = createIconButton(cell('rapport-unfold-cell'), 'rapport-unfold', face);
  fold.setAttr('data-action', 'unfold');
  return {
    el,
    update(row) {
      if (!('path' in row)) return;
      const look = lookOf(row);
      const [nameText, tenText, contactText, gapText, ratingText] = look;
      const [, , , , , depth, goal, unfolded, picking, picked, asksWhy] = look;
      el.setAttr('data-path', row.path);
      name.setText(nameText);
      ten.setText(tenText);
      contact.setText(contactText);
      gap.setText(gapText);
      rating.setText(ratingText);
      lead.toggleClass('rapport-absent', !picking);
      why.toggleClass('rapport-absent', !asksWhy);
      showPick(picking, picked);
      showDots(depth, goal);
      fold.setAttr('aria-expanded', `${unfolded}`);
    },
  };
}

/** The three depths; the present one is checked, the wanted one has a ring. */
function createDots(cell: HTMLElement, words: Words): (depth: number, goal: number) => void {
  const group = cell.createDiv({
    cls: 'rapport-dots',
    attr: { role: 'radiogroup', 'aria-label': words.dialogs.rate.depth },
  });
  const dots = DEPTHS.map((value) => createButton(group, 'rapport-dot', `${value}`));
  return (depth, goal) => {
    for (const value of DEPTHS) {
      const wanted = value === goal;
      const { name } = words.depth[value];
      dots[value - 1]?.setAttrs({
        role: 'radio',
        'aria-checked': `${value === depth}`,
        'aria-label': wanted ? `${name} (${words.depthView.wanted})` : name,
        'data-dot': `${value <= depth ? 'filled' : ''} ${wanted ? 'wanted' : ''}`,
      });
    }
  };
}
