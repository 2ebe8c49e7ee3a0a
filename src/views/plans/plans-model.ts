import type { Alignment, Plan } from '../../domain/plan';
import type { PanelLine, PanelSection } from '../panel-section';
import { whenAndDate } from '../when-words';
import { inLine } from '../in-line';
import { openQuestions, type PlanParts, type PlanState } from './plan-parts';

/** All plans: those under way, and the closed ones folded away; each with how far it has come. */
export function plansSections(parts: PlanParts, state: PlanState): readonly PanelSection[] {
  const { plans: say } = parts.words;
  const lines = (closed: boolean): readonly PanelLine[] =>
    parts.index
      .plans()
      .filter(({ status }) => (status === 'closed') === closed)
      .map((plan) => planLine(plan, parts));
  const [active, closed] = [lines(false), lines(true)];
  const face = { key: 'closed', title: say.closed, folded: true } as const;
  return [
    {
      ...{ key: 'plans', title: '' },
      lines: active.length > 0 ? active : [{ text: say.none }],
      deeds: [[say.make, state.begin]],
    },
    ...(closed.length > 0 ? [{ ...face, brief: String(closed.length), lines: closed }] : []),
  ];
}

function planLine(plan: Plan, parts: PlanParts): PanelLine {
  const { plans: say } = parts.words;
  const open = [...openQuestions(plan), ...(plan.who.length > 0 ? [] : ['who' as const])];
  const [next] = open;
  const last = plan.alignment.at(-1);
  return {
    note: [plan.name, plan.path],
    text: plan.what,
    meta: [
      next === undefined ? '' : say.progress(4 - open.length, say.questions[next]),
      ...plan.who.map(({ name, path = '' }) => {
        const step = parts.index.person(path)?.nextStep;
        return inLine(
          name,
          step?.text ?? parts.words.agenda.kinds.none,
          whenAndDate(step?.due, parts),
        );
      }),
      last === undefined ? '' : alignmentWords(last, parts),
    ],
  };
}

/** "Thu 19 Nov · Aligned · It fits". */
export function alignmentWords({ day, verdict, text }: Alignment, parts: PlanParts): string {
  const { verdicts } = parts.words.plans;
  return inLine(parts.dayWords.date(day, parts.today()), verdicts[verdict], text);
}
