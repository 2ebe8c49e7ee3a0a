import { DEPTHS, depthWords, readChoice } from '../../modals/rating-model';
import type { Deed, PanelSection } from './panel-section';
import type { About, SectionParts } from './section-parts';

/** Who it is, how deep the relationship is, and how deep it is wanted. */
export function headSection({ person, history }: About, parts: SectionParts): PanelSection {
  const { path, name, depth, goal, stage = '' } = person;
  const { actions, words, index } = parts;
  const { depthView, dialogs } = words;
  const goals: Deed = {
    label: words.personPanel.goal,
    value: String(goal ?? ''),
    options: [
      ['', dialogs.goal.none],
      ...DEPTHS.map((each) => [`${each}`, depthWords(each, words.depth)] as const),
    ],
    run: (text) => actions.setGoal([path], readChoice(text)),
  };
  const stages: Deed = {
    label: depthView.stage,
    value: stage,
    options: ['', ...parts.reading().rules.stages].map((each) => [each, each || dialogs.notSaid]),
    run: (text) => actions.setStage([path], text),
  };
  const why: Deed = {
    label: depthView.why,
    value: history.depthWhy ?? '',
    run: (text) => actions.explainRating(path, text),
  };
  return {
    key: 'head',
    title: '',
    lines: [
      {
        ...{ text: name, path, meta: [index.inTheTen(path) ? words.nextSteps.ten : ''] },
        // While the screen is shared the dots say nothing, nor do their names.
        dots: parts.discreet() ? [undefined, undefined] : [depth, goal],
        rate: (to) => actions.rate([path], to),
      },
      { deeds: [goals, stages] },
      ...(depth === undefined ? [] : [{ deeds: [why] }]),
    ],
  };
}
