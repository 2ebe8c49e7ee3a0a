import { setOrder } from '../ui/set-order';
import type { PanelSection } from './panel-section';
import { createSection, type SectionElement, type SectionHands } from './section-element';

/** Shows sections one below the other; each keeps its element as long as there is one of its key. */
export function createSectionList(
  parent: HTMLElement,
  hands: SectionHands,
): (sections: readonly PanelSection[]) => void {
  const shown = new Map<string, SectionElement>();
  return (sections) => {
    const keys = new Set(sections.map(({ key }) => key));
    for (const [key, { el }] of shown) {
      if (!keys.has(key) && shown.delete(key)) el.remove();
    }
    for (const section of sections) {
      const { key } = section;
      const element = shown.get(key) ?? createSection(parent, section, hands);
      shown.set(key, element);
      element.update(section);
    }
    setOrder(
      parent,
      sections.flatMap(({ key }) => shown.get(key) ?? []),
    );
  };
}
