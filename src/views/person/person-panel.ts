import type { HoverParent } from 'obsidian';
import type { Panel } from '../../ui/panel-view';
import type { PanelSection } from '../panel-section';
import { createSectionStage } from '../section-stage';
import type { ViewParts } from '../view-parts';
import { mentionedSections } from './mentioned-model';
import { personSections } from './person-model';
import type { SectionParts } from './section-parts';

export const PERSON_VIEW = 'rapport-person';

export const PERSON_ICON = 'lucide-contact-round';

/** The person whose note is active, else the people that the active note mentions. */
export function createPersonPanel(
  el: HTMLElement,
  parts: ViewParts,
  hoverParent: HoverParent,
): Panel {
  let [whole, asked] = [false, 0];
  const showAll = (): void => void (whole = true);
  const askAnother = (): void => void (asked += 1);
  return createSectionStage(el, parts, hoverParent, {
    folds: 'person-folded',
    about: () => parts.activePath(),
    turned: () => void ([whole, asked] = [false, 0]),
    sections: () => sectionsOf(parts.activePath(), { ...parts, whole, showAll, asked, askAnother }),
    empty: parts.words.personPanel.empty,
  });
}

function sectionsOf(path: string | undefined, parts: SectionParts): readonly PanelSection[] {
  const { index } = parts;
  if (path === undefined) return [];
  const person = index.person(path);
  if (person !== undefined) return personSections(person, parts);
  const people = parts.mentionedIn(path).flatMap((each) => index.person(each) ?? []);
  return mentionedSections(people, parts);
}
