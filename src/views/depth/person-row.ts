import type { Person } from '../../domain/person';
import type { Words } from '../../i18n/en';
import { createButton, showIf } from '../../ui/element';
import { createIconButton } from '../../ui/icon-button';
import { createDots } from '../depth-dots';
import type { RowFrame } from '../list-rows';
import type { PersonLook } from './person-look-model';

/** A button that does what `action` says. */
export function createAction(parent: HTMLElement, cls: string, action: string, text = '') {
  return createButton(parent, { cls, text, attr: { 'data-action': action } });
}

/**
 * Fills a row for people: three lines of words, the dots and the fold. `createDetail` makes what is seen
 * below them while the row is unfolded, and gives the function that shows it of a person.
 */
export function fillPersonRow(
  { el, text: textEl, cell }: RowFrame,
  words: Words,
  lookOf: (person: Person) => PersonLook,
  createDetail: (cell: HTMLElement) => (person: Person) => void,
): (person: Person) => void {
  el.addClass('rapport-depth-row');
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
  const showDots = createDots(cell('rapport-dots-cell rapport-private'), words);
  const face = { icon: 'chevron-down', label: words.depthView.unfold };
  const fold = createIconButton(cell('rapport-unfold-cell'), 'rapport-unfold', face);
  fold.setAttr('data-action', 'unfold');
  const detail = cell('rapport-detail');
  let showDetail: ((person: Person) => void) | undefined;
  return (person) => {
    const [texts, depth, goal, unfolded, asksWhy] = lookOf(person);
    [name, ten, contact, gap, rating].forEach((each, at) => each.setText(texts[at] ?? ''));
    showIf(why, asksWhy && !unfolded);
    showDots(depth, goal);
    fold.setAttr('aria-expanded', `${unfolded}`);
    el.toggleClass('is-unfolded', unfolded);
    el.toggleClass('is-reasoned', texts[2] === '');
    if (unfolded) {
      showDetail ??= createDetail(detail);
      showDetail(person);
    } else {
      showDetail = undefined;
      detail.empty();
    }
  };
}
