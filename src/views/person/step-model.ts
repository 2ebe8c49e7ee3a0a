import { whenAndDate } from '../when-words';
import type { PanelSection } from './panel-section';
import type { About, SectionParts } from './section-parts';

/** The next step, or what sets one. */
export function stepSection({ person }: About, parts: SectionParts): PanelSection {
  const { path, nextStep } = person;
  const { dialogs, words } = parts;
  const { actions: labels } = words.nextSteps;
  const title = words.agenda.kinds.step;
  const set = (label: string) => ({ label, run: () => dialogs.setNextStep(path) });
  if (nextStep === undefined) {
    return { key: 'step', title, lines: [], deeds: [set(labels.set)] };
  }
  const { text, why = '', due, kind } = nextStep;
  const whatKind = kind === undefined ? '' : words.dialogs.nextStep.kinds[kind];
  return {
    ...{ key: 'step', title, about: due },
    lines: [
      { text, meta: [whenAndDate(due, parts), whatKind] },
      ...(why === '' ? [] : [{ meta: [why] }]),
    ],
    deeds: [
      { label: labels.complete, run: () => dialogs.completeNextStep(path) },
      set(words.personPanel.change),
      { label: labels.postpone, run: () => dialogs.postpone({ item: 'step', path }, due) },
    ],
  };
}
