import type { HoverParent } from 'obsidian';
import { createEmptyMessage } from '../../ui/empty-message';
import { holdsFocus } from '../../ui/focus-in';
import { createFramePainter } from '../../ui/frame-painter';
import type { Panel } from '../../ui/panel-view';
import type { ViewParts } from '../view-parts';
import { createFolds } from '../folds';
import { mentionedSections } from './mentioned-model';
import type { PanelSection } from '../panel-section';
import { personSections } from './person-model';
import { createSectionList } from '../section-list';
import type { SectionParts } from './section-parts';

export const PERSON_VIEW = 'rapport-person';

export const PERSON_ICON = 'lucide-contact-round';

/** The person whose note is active, else the people that the active note mentions. */
export function createPersonPanel(
  el: HTMLElement,
  parts: ViewParts,
  hoverParent: HoverParent,
): Panel {
  const { index, memory, words } = parts;
  const bodyEl = el.createDiv('rapport-parts');
  const showEmpty = createEmptyMessage(el);
  let path: string | undefined;
  let [whole, asked] = [false, 0];
  const showAll = (): void => void (whole = true);
  const askAnother = (): void => void (asked += 1);
  const request = (): void => painter.request();
  const repaint = (): void => painter.now();
  const show = createSectionList(bodyEl, {
    parts,
    hoverParent,
    fold: createFolds(memory, 'person-folded'),
    repaint,
  });

  const painter = createFramePainter(el, () => {
    const active = parts.activePath();
    const hadFocus = holdsFocus(bodyEl);
    if (active !== path) {
      leaveField(bodyEl);
      path = active;
      [whole, asked] = [false, 0];
      el.scrollTop = 0;
    }
    const sections = sectionsOf(path, { ...parts, whole, showAll, asked, askAnother });
    const nobody = index.ready ? words.personPanel.empty : words.nextSteps.empty.notRead;
    showEmpty(sections.length > 0 ? undefined : nobody);
    show(sections);
    if (hadFocus && !holdsFocus(bodyEl)) focusFirst(bodyEl);
  });
  const stops = [index.onChange(request), parts.onActive(request)];
  repaint();
  return {
    takeFocus() {
      if (!holdsFocus(bodyEl)) focusFirst(bodyEl);
    },
    close() {
      leaveField(bodyEl);
      for (const stop of stops) stop();
      painter.close();
      el.empty();
    },
  };
}

function sectionsOf(path: string | undefined, parts: SectionParts): readonly PanelSection[] {
  const { index } = parts;
  if (path === undefined) return [];
  const person = index.person(path);
  if (person !== undefined) return personSections(person, parts);
  const people = parts.mentionedIn(path).flatMap((each) => index.person(each) ?? []);
  return mentionedSections(people, parts);
}

/** What is being written belongs to the note that was shown: it is saved there. */
function leaveField(el: HTMLElement): void {
  el.querySelector<HTMLElement>('textarea:focus')?.blur();
}

function focusFirst(el: HTMLElement): void {
  el.querySelector<HTMLElement>('button, summary')?.focus();
}
