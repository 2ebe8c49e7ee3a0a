import { PLAN_QUESTIONS, type Plan, type PlanQuestion } from '../../domain/plan';
import type { ViewParts } from '../view-parts';

export interface PlanParts extends ViewParts {
  /** Makes the note of a new plan and gives its path; tells the user itself why it could not be made. */
  newPlan(): Promise<string | undefined>;
  /** `[[Ada]]`, as short as is unambiguous in the note at `from`. */
  linkTo(path: string, from: string): string;
}

/** What the view keeps between two paintings, and what moves it. */
export interface PlanState {
  /** The plan that is shown; undefined for the list of all. */
  path: string | undefined;
  /** While next steps are chosen: who was put in or left out by hand, by path. */
  asking: Map<string, boolean> | undefined;
  /** Shows a plan, or the list. */
  readonly show: (path?: string) => void;
  /** Makes a plan and leads to its first question. */
  readonly begin: () => Promise<void>;
  /** Leads to the first question. */
  readonly edit: () => void;
}

/** What the sections of one plan are made of. */
export interface AboutPlan {
  readonly plan: Plan;
  readonly state: PlanState;
}

/** The questions before the last that have no answer yet, in order. */
export function openQuestions(plan: Plan): readonly PlanQuestion[] {
  return PLAN_QUESTIONS.filter((question) => plan[question] === '');
}
