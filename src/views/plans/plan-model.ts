import { matchPeople } from '../../domain/match-people';
import { PLAN_QUESTIONS } from '../../domain/plan';
import type { PanelLine, PanelSection } from '../panel-section';
import { whenAndDate } from '../when-words';
import { alignmentSections } from './alignment-model';
import { openQuestions, type AboutPlan, type PlanParts } from './plan-parts';

/** One plan: its questions in their order, who it is for, and how it stands beside what was discovered. */
export function planSections(about: AboutPlan, parts: PlanParts): readonly PanelSection[] {
  const { path } = about.plan;
  return [
    headSection(about, parts),
    questionsSection(about, parts),
    whoSection(about, parts),
    ...alignmentSections(about, parts),
  ].map((section) => ({ ...section, about: path }));
}

function headSection({ plan, state }: AboutPlan, { actions, words }: PlanParts): PanelSection {
  const { plans: say } = words;
  const { path, name, status } = plan;
  const next = status === 'closed' ? 'active' : 'closed';
  return {
    ...{ key: 'head', title: '', lines: [{ note: [name, path] }] },
    deeds: [
      [say.all, () => state.show()],
      [say.become[next], () => actions.changePlan(path, ['status', next])],
    ],
  };
}

function questionsSection({ plan }: AboutPlan, { actions, words }: PlanParts): PanelSection {
  const lines = PLAN_QUESTIONS.map((question): PanelLine => {
    const save = (text: string) => actions.changePlan(plan.path, [question, text]);
    return { fields: [[words.plans.questions[question], plan[question], save]] };
  });
  return { key: 'questions', title: '', lines };
}

/** So many are proposed. */
const PROPOSED = 5;

function whoSection({ plan }: AboutPlan, parts: PlanParts): PanelSection {
  const { actions, dialogs, index, words } = parts;
  const { plans: say } = words;
  const lines = plan.who.map(({ link, name, path = '' }): PanelLine => {
    const person = index.person(path);
    const step = person?.nextStep;
    const gone = () => actions.changePlan(plan.path, ['remove', link]);
    return {
      ...(person === undefined ? { text: name } : { note: [name, path] }),
      meta: [step?.text ?? words.agenda.kinds.none, whenAndDate(step?.due, parts)],
      deeds: [[words.dialogs.interaction.remove(name), gone, 'x']],
    };
  });
  const face = { key: 'who', title: say.questions.who };
  const open = openQuestions(plan).map((question) => say.questions[question]);
  if (open.length > 0) {
    return { ...face, lines: [...lines, { text: say.last(open) }] };
  }
  const isNew = (path: string): boolean => !plan.who.some((listed) => listed.path === path);
  const add = (path: string) =>
    actions.changePlan(plan.path, ['add', parts.linkTo(path, plan.path)]);
  const proposed = matchPeople(plan.what, index.people(), parts.reading())
    .filter(({ person }) => isNew(person.path))
    .slice(0, PROPOSED)
    .map(({ person: { path, name }, words: shared }): PanelLine => ({
      note: [name, path],
      meta: [say.shares(shared)],
      deeds: [[say.add(name), () => add(path), 'plus']],
    }));
  const choose = async (): Promise<unknown> => {
    const path = await dialogs.pickPerson(words.commands.picks['set-goal'], ({ path: each }) =>
      isNew(each),
    );
    return path === undefined ? path : add(path);
  };
  return {
    ...face,
    lines: [...lines, ...proposed],
    deeds: [[words.dialogs.interaction.addPerson, choose]],
  };
}
