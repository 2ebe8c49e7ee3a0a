import { coverageOf, nextQuestion } from '../../domain/coverage';
import type { History } from '../../domain/history';
import type { Person } from '../../domain/person';
import { readHistory } from '../../domain/read-history';
import { questionFor } from '../../i18n/question-for';
import type { PanelLine, PanelSection } from '../panel-section';
import { inLine } from '../in-line';
import type { AboutPlan, PlanParts } from './plan-parts';

interface Known {
  readonly person: Person;
  readonly history: History;
}

/** The plan beside what was discovered since the last comparison, and what follows; none without people. */
export function alignmentSections(about: AboutPlan, parts: PlanParts): readonly PanelSection[] {
  const { plan, state } = about;
  const people = plan.who.flatMap(({ path = '' }): readonly Known[] => {
    const person = parts.index.person(path);
    if (person === undefined) return [];
    return [{ person, history: readHistory(person.frontmatter, parts.reading(), parts.today()) }];
  });
  if (people.length === 0) return [];
  return [
    compareSection(about, people, parts),
    state.asking === undefined
      ? verdictSection(about, parts)
      : askSection(about, people, state.asking, parts),
  ];
}

function compareSection(
  { plan }: AboutPlan,
  people: readonly Known[],
  parts: PlanParts,
): PanelSection {
  const { dayWords, words } = parts;
  const { plans: say } = words;
  const today = parts.today();
  const { day: since = -Infinity } = plan.alignment.at(-1) ?? {};
  const found = people
    .flatMap(({ person: { name }, history }) =>
      history.discoveries.map((each) => ({ ...each, name })),
    )
    // Of that very day too: what was learnt after the comparison has the same date.
    .filter(({ day }) => day >= since)
    .sort((a, b) => b.day - a.day)
    .map(({ name, facet, text, day }) => inLine(name, facet, text, dayWords.date(day, today)));
  const known = plan.alignment.length > 0 ? say.since(dayWords.date(since, today)) : say.known;
  return {
    ...{ key: 'compare', title: say.compare },
    lines: [
      {
        head: say.plan,
        text: plan.what,
        meta: [plan.where, plan.when, plan.who.map(({ name }) => name).join(', ')],
      },
      { head: known, ...(found.length > 0 ? { meta: found } : { text: say.nothing }) },
    ],
  };
}

function verdictSection({ plan, state }: AboutPlan, parts: PlanParts): PanelSection {
  const { plans: say } = parts.words;
  const align = async (verdict: 'aligned' | 'refine'): Promise<void> => {
    await parts.actions.alignPlan(plan.path, { verdict });
    if (verdict === 'refine') state.edit();
  };
  return {
    ...{ key: 'verdict', title: '' },
    lines: [],
    deeds: [
      [say.verdicts.aligned, () => align('aligned')],
      [say.verdicts.refine, () => align('refine')],
      [say.verdicts.rediscover, () => (state.asking = new Map())],
    ],
  };
}

/** An open question for each, as the next step; whose step it would replace is left out unless chosen. */
function askSection(
  { plan, state }: AboutPlan,
  people: readonly Known[],
  asking: Map<string, boolean>,
  parts: PlanParts,
): PanelSection {
  const { actions, words } = parts;
  const { plans: say } = words;
  const { now, goes } = words.tenReview.decide;
  const asked = people.map(({ person, history }) => {
    const { path, name, depth, nextStep } = person;
    const facet = nextQuestion(coverageOf(history, parts.reading()), depth) ?? '';
    const isIn = asking.get(path) ?? nextStep === undefined;
    return { path, name, nextStep, text: questionFor(facet, depth, parts), isIn };
  });
  const steps = asked
    .filter(({ isIn }) => isIn)
    .map(({ path, text }) => ({ path, text, why: plan.what }));
  const stop = (): void => void (state.asking = undefined);
  const write = (): Promise<unknown> => {
    stop();
    return actions.alignPlan(plan.path, { verdict: 'rediscover' }, steps);
  };
  return {
    ...{ key: 'verdict', title: '' },
    lines: [
      { head: say.ask },
      ...asked.map(({ path, name, nextStep, text, isIn }): PanelLine => ({
        note: [name, path],
        text,
        meta: [nextStep === undefined ? '' : now(nextStep.text, isIn ? goes : say.stays)],
        deeds: [[isIn ? say.leave : say.askThis, () => asking.set(path, !isIn)]],
      })),
    ],
    deeds: [
      [say.write(steps.length), write],
      [words.dialogs.cancel, stop],
    ],
  };
}
