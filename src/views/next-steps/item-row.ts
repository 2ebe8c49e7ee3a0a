import type { Words } from '../../i18n/en';
import { PRIVATE } from '../../ui/discreet';
import { createButton, createWords, showIf } from '../../ui/element';
import { createIconButton, setFace } from '../../ui/icon-button';
import type { RowFrame } from '../list-rows';
import { ACTION_ICONS, actionsOf, type ItemAction } from './item-actions';
import type { RowWords } from './item-words';
import type { ItemKind, ListItem } from './list-item';

/** The mark of each kind, an icon of Lucide; its word stands beside it for those who cannot see it. */
const KIND_ICONS: Readonly<Record<ItemKind, string>> = {
  step: 'footprints',
  promise: 'handshake',
  thanks: 'heart',
  owed: 'gift',
  'keep-in-touch': 'message-circle',
  birthday: 'cake',
  none: 'circle-dashed',
  problem: 'triangle-alert',
};

/**
 * Fills a row for items: the main action, three lines of words, and the other actions. A name that stands
 * above is there for those alone who do not see it.
 */
export function fillItemRow(
  { el, lead, text, cell }: RowFrame,
  words: Words['nextSteps']['actions'],
  wordsOf: (item: ListItem) => RowWords,
): (item: ListItem) => void {
  const showText = createText(text);
  const actionsEl = cell('rapport-actions');
  const createAction = (place: HTMLElement) => {
    const button = createIconButton(place, 'rapport-action');
    return (action: ItemAction | undefined): void => {
      showIf(button, action !== undefined);
      button.setAttr('data-action', action ?? null);
      if (action) setFace(button, { icon: ACTION_ICONS[action], label: words[action] });
    };
  };
  const showActions = [lead, actionsEl, actionsEl].map(createAction);
  createAction(actionsEl)('more');
  return (item) => {
    const { kind } = item;
    el.setAttr('data-kind', kind);
    // Nothing else can be done to a problem.
    text.setAttr('data-action', kind === 'problem' ? ('open' satisfies ItemAction) : null);
    showText(item, wordsOf(item));
    const actions = actionsOf(kind);
    for (const [at, show] of showActions.entries()) show(actions[at]);
  };
}

/** Gives the function that shows the words of an item. */
function createText(el: HTMLElement): (item: ListItem, words: RowWords) => void {
  const head = el.createDiv('rapport-head');
  const person = createButton(head, {
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
    for (const line of [what, why]) line.toggleClass(PRIVATE, text !== undefined);
    head.toggleClass('is-named', words.named);
    person.setText(words.person);
    setFace(mark, { icon: KIND_ICONS[kind], label: words.mark });
    what.setText(words.what);
    what.setAttr('data-action', words.opens ? ('open' satisfies ItemAction) : null);
    when.setText(words.when);
    when.setAttr('aria-label', words.whenAndDate === words.when ? null : words.whenAndDate);
    when.toggleClass('rapport-late', words.late);
    showIf(dot, words.when !== '' && words.why !== '');
    why.setText(words.why);
  };
}
