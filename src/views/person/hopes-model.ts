import type { PanelLine, PanelSection } from './panel-section';
import type { About, SectionParts } from './section-parts';

/** What the user wants, and what they bring. */
export function hopesSection(
  { person, history }: About,
  { actions, words }: SectionParts,
): PanelSection {
  const { hopes, want, bring } = words.personPanel;
  const { path } = person;
  const line = (
    label: string,
    value = '',
    save: (path: string, text: string) => unknown,
  ): PanelLine => ({ deeds: [{ label, value, run: (text) => save(path, text) }] });
  return {
    ...{ key: 'hopes', title: hopes },
    lines: [
      line(want, history.want, actions.setWant),
      line(bring, history.bring, actions.setBring),
    ],
  };
}
