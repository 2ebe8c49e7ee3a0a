import { createWords, focusHere } from '../../ui/element';
import { drawDeed } from './draw-deed';
import { drawLine, type Hands } from './draw-line';
import type { Deed, PanelSection } from './panel-section';

/** A section on the page. */
export interface SectionElement {
  readonly el: HTMLElement;
  /** Draws it where it reads otherwise, and not while somebody writes in it; the focus keeps its place. */
  update(section: PanelSection): void;
}

/** `repaint` shows what is in the notes now. */
export type SectionHands = Omit<Hands, 'act'> & { readonly repaint: () => void };

const STOPS = 'summary, button, select, textarea';

export function createSection(
  parent: HTMLElement,
  { key, title, folded = false }: PanelSection,
  hands: SectionHands,
): SectionElement {
  const folds = title !== '';
  const el = parent.createEl(folds ? 'details' : 'section', `rapport-part rapport-part-${key}`);
  if (folds) hands.fold(el, key, folded);
  let drawn = '';
  const stops = (): HTMLElement[] => el.findAll(STOPS);
  const focusAt = (at: number): void => {
    const stop = stops()[Math.min(at, stops().length - 1)];
    if (at >= 0 && stop !== undefined) focusHere(stop);
  };
  const placeOfFocus = (): number => stops().findIndex((stop) => stop.isActiveElement());
  const act = ({ run }: Pick<Deed, 'run'>, text = ''): void => {
    const at = placeOfFocus();
    void Promise.resolve(run(text)).then(() => {
      // What was refused is shown again as it stands in the note.
      drawn = '';
      hands.repaint();
      if (el.doc.activeElement === el.doc.body) focusAt(at);
    });
  };
  const draw = ({ title: head, brief = '', lines, deeds = [] }: PanelSection): void => {
    el.empty();
    if (folds) {
      const summary = el.createEl('summary');
      summary.createSpan({ text: head });
      createWords(summary, 'rapport-brief rapport-private', brief);
    }
    const list = el.createDiv({ attr: { role: 'list' } });
    for (const line of lines) drawLine(list, line, { ...hands, act });
    if (deeds.length === 0) return;
    const bar = el.createDiv('rapport-deeds');
    for (const deed of deeds) drawDeed(bar, deed, act);
  };
  return {
    el,
    update(section) {
      const words = JSON.stringify(section);
      if (words === drawn || isWriting(el)) return;
      const at = placeOfFocus();
      draw(section);
      drawn = words;
      focusAt(at);
    },
  };
}

/** Whether a text stands in a field there that is not saved yet. */
function isWriting(el: HTMLElement): boolean {
  const field = el.doc.activeElement;
  return (
    field?.instanceOf(HTMLTextAreaElement) === true &&
    el.contains(field) &&
    field.value !== field.defaultValue
  );
}
