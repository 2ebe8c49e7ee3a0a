import { Keymap, type HoverParent } from 'obsidian';
import { readChoice } from '../../modals/rating-model';
import { createButton, createWords } from '../../ui/element';
import { closestTo, listen } from '../../ui/listen';
import { createDots, drawDots } from '../depth-dots';
import type { ViewParts } from '../view-parts';
import { drawDeed, type Act } from './draw-deed';
import type { Fold } from './folds';
import type { PanelLine } from './panel-section';

/** What lines are drawn with. */
export interface Hands {
  readonly parts: ViewParts;
  readonly hoverParent: HoverParent;
  readonly fold: Fold;
  readonly act: Act;
}

/** Draws a line: words, mark, and what can be done there. */
export function drawLine(parent: HTMLElement, line: PanelLine, hands: Hands): void {
  const { kind = '', deeds = [] } = line;
  const el = parent.createDiv({ cls: `rapport-entry ${kind}`, attr: { role: 'listitem' } });
  drawWords(el.createDiv('rapport-entry-text'), line, hands);
  drawMark(el, line, hands);
  for (const deed of deeds) drawDeed(el, deed, hands.act);
}

function drawWords(
  el: HTMLElement,
  { head, text, path, meta = [], more }: PanelLine,
  hands: Hands,
): void {
  const say = (cls: string, words = ''): void => {
    if (words !== '') createWords(el, `rapport-private ${cls}`, words);
  };
  say('rapport-entry-head', head);
  if (path === undefined) say('', text);
  else drawName(el, text ?? '', path, hands);
  for (const each of meta) say('rapport-entry-meta', each);
  if (more === undefined) return;
  const [key, title, lines] = more;
  const details = el.createEl('details');
  details.createEl('summary', { text: title });
  for (const each of lines) createWords(details, 'rapport-private', each);
  hands.fold(details, key, true);
}

/** What is seen beside the words: dots, a bar to either side, or the height of a quality. */
function drawMark(
  el: HTMLElement,
  { dots, rate, bar, quality }: PanelLine,
  { parts: { words }, act }: Hands,
): void {
  if (dots !== undefined) {
    const cell = el.createDiv('rapport-private');
    if (rate === undefined) drawDots(cell, ...dots, words.depth);
    else {
      createDots(cell, words)(...dots);
      listen(cell, 'click', (event) => {
        const depth = readChoice(closestTo(event, '[data-action]')?.getAttr('data-action') ?? '');
        if (depth !== undefined) act({ run: () => rate(depth) });
      });
    }
  }
  if (bar !== undefined) {
    const rail = el.createDiv('rapport-rail rapport-private').createDiv();
    rail.setCssStyles({
      width: `${Math.abs(bar) * 50}%`,
      [bar < 0 ? 'insetInlineEnd' : 'insetInlineStart']: '50%',
    });
  }
  if (quality !== undefined) {
    const mark = el.createDiv({
      cls: 'rapport-quality rapport-private',
      attr: { 'data-quality': quality },
    });
    mark.createSpan({
      cls: 'rapport-unseen',
      text: words.dialogs.interaction.qualities[quality],
    });
  }
}

/** A name that opens the note, as names do in the lists. */
function drawName(
  parent: HTMLElement,
  text: string,
  path: string,
  { parts, hoverParent }: Hands,
): void {
  const open = (event: MouseEvent): void => parts.open(path, Keymap.isModEvent(event));
  const name = createButton(parent, { cls: 'rapport-person', text, attr: { dir: 'auto' } }, open);
  listen(name, 'auxclick', (event) => {
    if (event.button === 1) open(event);
  });
  listen(name, 'mouseover', (event) => parts.preview(event, name, path, hoverParent));
}
