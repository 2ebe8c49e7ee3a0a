import type { Person } from '../../domain/person';
import type { Words } from '../../i18n/en';
import { DEPTHS } from '../../modals/rating-model';
import { createButton, showIf } from '../../ui/element';
import { createFoldRow } from '../../ui/fold-row';
import { createIconButton } from '../../ui/icon-button';
import { labelBy } from '../../ui/label-by';
import { createPickBox } from '../../ui/pick-box';
import type { RowElement } from '../../ui/row-element';
import { groupName, type DepthRow } from './depth-model';
import type { PersonLook } from './person-look-model';

export function createGroupRow(parent: HTMLElement, words: Words['depth']): RowElement<DepthRow> {
  const { el, show } = createFoldRow(parent);
  return {
    el,
    update(row) {
      if ('group' in row) show(groupName(row.group, words), row.count, row.folded);
    },
  };
}

/** The row of a person, where it is drawn. */
export function rowOf(parent: HTMLElement, path: string): HTMLElement | null {
  return parent.querySelector(`[data-path="${CSS.escape(path)}"]`);
}

/** A button that does what `action` says. */
export function createAction(parent: HTMLElement, cls: string, action: string, text = '') {
  return createButton(parent, { cls, text, attr: { 'data-action': action } });
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
  const name = createAction(head, 'rapport-person rapport-clip', 'open');
  name.dir = 'auto';
  const ten = head.createSpan('rapport-badge rapport-private');
  const rating = textEl.createSpan('rapport-unseen');
  const contact = line('rapport-meta rapport-private').createSpan('rapport-clip');
  const wish = line('rapport-meta rapport-private');
  const gap = wish.createSpan('rapport-clip');
  const why = createAction(wish, 'rapport-add-why', 'why', words.depthView.addWhy);
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
      const [texts, depth, goal, unfolded, picking, picked, asksWhy] = lookOf(row);
      el.setAttr('data-path', row.path);
      [name, ten, contact, gap, rating].forEach((each, at) => each.setText(texts[at] ?? ''));
      showIf(lead, picking);
      showIf(why, asksWhy && !unfolded);
      showPick(picking, picked);
      showDots(depth, goal);
      fold.setAttr('aria-expanded', `${unfolded}`);
    },
  };
}

/** The three depths; the present one is checked, the wanted one has a ring. */
function createDots(
  cell: HTMLElement,
  { dialogs, depth: depths, depthView }: Words,
): (depth: number | undefined, goal: number | undefined) => void {
  const group = cell.createDiv({
    cls: 'rapport-dots',
    attr: { role: 'radiogroup', 'aria-label': dialogs.rate.depth },
  });
  const dots = DEPTHS.map((value) => {
    const { name } = depths[value];
    const dot = createAction(group, 'rapport-dot', `${value}`);
    return (depth = 0, goal = 0): void =>
      dot.setAttrs({
        role: 'radio',
        'aria-checked': `${value === depth}`,
        'aria-label': value === goal ? `${name} (${depthView.wanted})` : name,
        'data-dot': `${value <= depth ? 'filled' : ''} ${value === goal ? 'wanted' : ''}`,
      });
  });
  return (depth, goal) => {
    for (const show of dots) show(depth, goal);
  };
}
