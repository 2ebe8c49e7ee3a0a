import { Keymap, type HoverParent } from 'obsidian';
import { PRIVATE } from '../ui/discreet';
import { addText, createButton } from '../ui/element';
import { listen } from '../ui/listen';
import { createDots } from './depth-dots';
import type { ViewParts } from './view-parts';
import { drawDeed, drawField, type Act } from './draw-deed';
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
  const { note, gap, fields, deeds = [] } = line;
  const el = parent.createEl('li', gap && 'rapport-gap');
  for (const field of fields ?? [])
    drawField(el, field, hands.act, hands.parts.words.dialogs.notSaved);
  if (fields !== undefined) return;
  const text = el.createDiv();
  if (note !== undefined) drawName(text, ...note, hands);
  drawWords(text.createDiv(PRIVATE), line, hands);
  const place = drawMark(el, line, hands) ?? el;
  for (const deed of deeds) drawDeed(place, deed, hands.act);
}

function drawWords(
  el: HTMLElement,
  { head = '', text = '', meta = [], behind }: PanelLine,
  { fold, parts: { words } }: Hands,
): void {
  const say = (tag: 'b' | 'div' | 'small', said: string, into = el): void => {
    if (said !== '') into.createEl(tag, { text: said, attr: { dir: 'auto' } });
  };
  say('b', head);
  say('div', text);
  for (const each of meta) say('small', each);
  if (behind === undefined) return;
  const details = el.createEl('details');
  addText(details, 'summary', words.personPanel.behind);
  for (const each of behind[1]) say('small', each, details);
  fold(details, behind[0], true);
}

/**
 * What is seen beside the words: dots, a bar to either side, or the height of a quality. Gives the place of the
 * dots, so that what changes them stays beside them on the narrowest line.
 */
function drawMark(
  el: HTMLElement,
  { dots, rate, bar, quality }: PanelLine,
  { parts: { words }, act }: Hands,
): HTMLElement | undefined {
  const cell = dots && el.createDiv(PRIVATE);
  if (cell) createDots(cell, words, rate ? (depth) => act(() => rate(depth)) : null)(...dots);
  if (bar !== undefined) {
    el.createDiv('rapport-rail rapport-private').setCssProps({ '--bar': `${bar}` });
  }
  if (quality !== undefined) {
    const text = words.dialogs.interaction.qualities[quality];
    const attr = { 'data-quality': quality };
    el.createDiv({ cls: 'rapport-quality rapport-private', text, attr });
  }
  return cell;
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
