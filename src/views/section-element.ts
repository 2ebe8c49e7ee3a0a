import { PRIVATE } from '../ui/discreet';
import { createWords, focusHere } from '../ui/element';
import { placeOfFocus } from '../ui/focus-in';
import { drawDeed, type Act } from './draw-deed';
import { drawLine, type Hands } from './draw-line';
import type { PanelSection } from './panel-section';

/** A section on the page. */
export interface SectionElement {
  readonly el: HTMLElement;
  /** Draws it where it reads otherwise, and not while it holds an unsaved text; the focus keeps its place. */
  update(section: PanelSection): void;
}

/** `repaint` shows what is in the notes now. */
export type SectionHands = Omit<Hands, 'act'> & { readonly repaint: () => void };

export function createSection(
  parent: HTMLElement,
  { key, title, folded }: PanelSection,
  hands: SectionHands,
): SectionElement {
  const el = parent.createEl(
    title === '' ? 'section' : 'details',
    `rapport-part rapport-part-${key}`,
  );
  if (title !== '') hands.fold(el, key, folded ?? false);
  let drawn = '';
  const stops = (): HTMLElement[] => el.findAll('summary, button, select, textarea');
  const focusAt = (place: number): void => {
    const stop = place < 0 ? undefined : (stops()[place] ?? stops().pop());
    if (stop !== undefined) focusHere(stop);
  };
  const act: Act = (run) => {
    const place = placeOfFocus(stops());
    void Promise.resolve(run()).then(() => {
      // A choice that was refused is shown again as it stands in the note.
      drawn = '';
      hands.repaint();
      if (el.doc.activeElement === el.doc.body) focusAt(place);
    });
  };
  return {
    el,
    update(section) {
      const words = JSON.stringify(section);
      if (words === drawn || fieldsIn(el).some(isUnsaved)) return;
      // A button that goes while it is pressed would not be clicked.
      if (el.querySelector('button:active') !== null) {
        const { win } = el;
        win.addEventListener('pointerup', () => win.setTimeout(hands.repaint), { once: true });
        return;
      }
      const place = placeOfFocus(stops());
      drawSection(el, section, { ...hands, act });
      drawn = words;
      focusAt(place);
    },
  };
}

/** Its fields for texts. */
export function fieldsIn(el: HTMLElement): readonly HTMLTextAreaElement[] {
  return Array.from(el.querySelectorAll('textarea'));
}

/** Somebody writes in it, or what they wrote was refused. */
function isUnsaved({ value, defaultValue }: HTMLTextAreaElement): boolean {
  return value !== defaultValue;
}

function drawSection(
  el: HTMLElement,
  { title, brief = '', lines, deeds = [] }: PanelSection,
  hands: Hands,
): void {
  el.empty();
  if (title !== '') {
    const head = el.createEl('summary');
    createWords(head, '', title);
    head.createEl('small', { cls: PRIVATE, text: brief });
  }
  const list = el.createEl('ul');
  for (const line of lines) drawLine(list, line, hands);
  const bar = el.createDiv('rapport-deeds');
  for (const deed of deeds) drawDeed(bar, deed, hands.act);
}
