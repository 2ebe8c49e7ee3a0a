import type { HoverParent } from 'obsidian';
import type { IndexChange } from '../index/index-port';
import { createEmptyMessage, type EmptyWords } from '../ui/empty-message';
import { holdsFocus } from '../ui/focus-in';
import { createFramePainter } from '../ui/frame-painter';
import type { Panel } from '../ui/panel-view';
import { createFolds } from './folds';
import type { PanelSection } from './panel-section';
import { fieldsIn } from './section-element';
import { createSectionList } from './section-list';
import type { ViewParts } from './view-parts';

/** What makes one view of sections differ from the other. */
export interface SectionFace {
  /** Under this name the device remembers what is folded. */
  readonly folds: string;
  /** The note that is shown; undefined for none. */
  about(): string | undefined;
  /** Another note is shown from now on. */
  turned(): void;
  /** Notes have other paths from now on: old ones to new ones. */
  follow?(renamed: ReadonlyMap<string | undefined, string>): void;
  sections(): readonly PanelSection[];
  /** What is said where there are none. */
  readonly empty: EmptyWords;
}

export interface SectionStage extends Panel {
  /** Holds the sections. */
  readonly el: HTMLElement;
  /** Shows what is in the notes now. */
  repaint(): void;
}

/** A view that is sections of words about one note or about all; with another note it begins at its top. */
export function createSectionStage(
  viewEl: HTMLElement,
  parts: ViewParts,
  hoverParent: HoverParent,
  face: SectionFace,
): SectionStage {
  const { index, words } = parts;
  const el = viewEl.createDiv('rapport-parts');
  const showEmpty = createEmptyMessage(viewEl);
  let about: string | undefined;
  const request = (): void => painter.request();
  const repaint = (): void => painter.now();
  const fold = createFolds(parts.memory, face.folds);
  const show = createSectionList(el, { parts, hoverParent, fold, repaint });

  const painter = createFramePainter(viewEl, () => {
    const hadFocus = holdsFocus(el);
    if (face.about() !== about) {
      leaveField(el);
      about = face.about();
      face.turned();
      viewEl.scrollTop = 0;
    }
    const sections = face.sections();
    const nobody = index.ready ? face.empty : words.nextSteps.empty.notRead;
    showEmpty(sections.length > 0 ? undefined : nobody);
    show(sections);
    if (hadFocus && !holdsFocus(el)) focusFirst(el);
  });
  const changed = ({ renamed }: IndexChange): void => {
    face.follow?.(renamed);
    request();
  };
  const stops = [index.onChange(changed), parts.onActive(request)];
  repaint();
  return {
    el,
    repaint,
    takeFocus() {
      if (!holdsFocus(el)) focusFirst(el);
    },
    close() {
      leaveField(el);
      for (const stop of stops) stop();
      painter.close();
      viewEl.empty();
    },
  };
}

/** What is being written belongs to the note that was shown: it is saved there, and no longer kept here. */
function leaveField(el: HTMLElement): void {
  el.querySelector<HTMLElement>('textarea:focus')?.blur();
  for (const field of fieldsIn(el)) field.defaultValue = field.value;
}

function focusFirst(el: HTMLElement): void {
  el.querySelector<HTMLElement>('button, summary')?.focus();
}
