import { DEPTHS, depthWords, readChoice } from '../../modals/rating-model';
import type { PanelField, PanelSection } from '../panel-section';
import type { About, SectionParts } from './section-parts';

/** Who it is, how deep the relationship is, how deep it is wanted, and what both of us bring. */
export function headSection({ person, history }: About, parts: SectionParts): PanelSection {
  const { path, name, depth, goal, stage = '' } = person;
  const { actions, words, index } = parts;
  const { depthView, dialogs } = words;
  const goals: PanelField = [
    words.personPanel.goal,
    String(goal ?? ''),
    (text) => actions.setGoal([path], readChoice(text)),
    [undefined, ...DEPTHS].map((each) => [
      String(each ?? ''),
      each === undefined ? dialogs.goal.none : depthWords(each, words.depth),
    ]),
  ];
  const stages: PanelField = [
    depthView.stage,
    stage,
    (text) => actions.setStage([path], text),
    ['', ...parts.reading().rules.stages].map((each) => [each, each || dialogs.notSaid]),
  ];
  const why: PanelField = [
    depthView.why,
    history.depthWhy ?? '',
    (text) => actions.explainRating(path, text),
  ];
  const clear = (): unknown => actions.rate([path], undefined);
  return {
    key: 'head',
    title: '',
    lines: [
      {
        note: [name, path],
        meta: [index.inTheTen(path) ? words.nextSteps.ten : ''],
        // While the screen is shared the dots say nothing, nor do their names.
        dots: parts.discreet() ? [undefined, undefined] : [depth, goal],
        rate: (to) => to !== depth && actions.rate([path], to),
        ...(depth && !parts.discreet() && { deeds: [[depthView.clearRating, clear, 'circle-x']] }),
      },
      { fields: [goals, stages] },
      ...(depth === undefined ? [] : [{ fields: [why] }]),
    ],
  };
}

/** What the user wants, and what they bring. */
export function hopesSection(
  { person: { path }, history: { want = '', bring = '' } }: About,
  { actions, words: { personPanel: say } }: SectionParts,
): PanelSection {
  return {
    key: 'hopes',
    title: '',
    lines: [
      { fields: [[say.want, want, (text) => actions.setWant(path, text)]] },
      { fields: [[say.bring, bring, (text) => actions.setBring(path, text)]] },
    ],
  };
}
