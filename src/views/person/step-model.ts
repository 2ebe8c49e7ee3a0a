import { whenAndDate } from '../when-words';
import type { Deed, PanelSection } from '../panel-section';
import type { About, SectionParts } from './section-parts';

/** The next step, or what sets one. */
export function stepSection(
  { person: { path, nextStep } }: About,
  parts: SectionParts,
): PanelSection {
  const { dialogs, words } = parts;
  const { actions: labels } = words.nextSteps;
  const face = { key: 'step', title: words.agenda.kinds.step };
  const set = (label: string): Deed => [label, () => dialogs.setNextStep(path)];
  if (nextStep === undefined) return { ...face, lines: [], deeds: [set(labels.set)] };
  const { text, why = '', due, kind } = nextStep;
  return {
    ...face,
    lines: [
      {
        text,
        meta: [whenAndDate(due, parts), kind ? words.dialogs.nextStep.kinds[kind] : '', why],
      },
    ],
    deeds: [
      [labels.complete, () => dialogs.completeNextStep(path)],
      set(words.personPanel.change),
      [labels.postpone, () => dialogs.postpone({ item: 'step', path }, due)],
    ],
  };
}
