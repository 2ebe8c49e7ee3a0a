import type { HoverParent } from 'obsidian';
import { listen } from '../../ui/listen';
import type { Panel } from '../../ui/panel-view';
import { createSectionStage } from '../section-stage';
import { planSections } from './plan-model';
import type { PlanParts, PlanState } from './plan-parts';
import { plansSections } from './plans-model';

export const PLANS_VIEW = 'rapport-plans';

export const PLANS_ICON = 'lucide-map';

export interface PlansPanel extends Panel {
  /** Shows the plan of that note; without one, the list. */
  readonly show: PlanState['show'];
  readonly begin: PlanState['begin'];
}

/** All plans, or the one that was chosen. */
export function createPlansPanel(
  el: HTMLElement,
  parts: PlanParts,
  hoverParent: HoverParent,
): PlansPanel {
  const { index } = parts;
  const questions = (): HTMLElement[] => stage.el.findAll('.rapport-part-questions textarea');
  const state: PlanState = {
    ...{ path: undefined, asking: undefined },
    show(path) {
      state.path = path;
      stage.repaint();
    },
    async begin() {
      const path = await parts.newPlan();
      if (path === undefined) return;
      state.show(path);
      state.edit();
    },
    edit: () => questions()[0]?.focus(),
  };
  const planNow = () => index.plans().find(({ path }) => path === state.path);
  const open: PlanParts['open'] = (path, how) => {
    // In the list, names lead to the plans.
    if (planNow() === undefined && how === false) state.show(path);
    else parts.open(path, how);
  };
  const stage = createSectionStage(el, { ...parts, open }, hoverParent, {
    folds: 'plans-folded',
    about: () => planNow()?.path,
    turned: () => void (state.asking = undefined),
    follow: (renamed) => void (state.path = renamed.get(state.path) ?? state.path),
    sections() {
      const plan = planNow();
      return plan === undefined
        ? plansSections(parts, state)
        : planSections({ plan, state }, parts);
    },
    empty: parts.words.personPanel.empty,
  });
  goOnByEnter(stage.el, questions);
  return { ...stage, show: state.show, begin: state.begin };
}

/** Enter saves an answer; then the next question is asked. */
function goOnByEnter(el: HTMLElement, questions: () => readonly HTMLElement[]): void {
  listen(el, 'keydown', ({ key, isComposing, targetNode }) => {
    if (key !== 'Enter' || isComposing) return;
    const fields = questions();
    const at = fields.findIndex((field) => field === targetNode);
    if (at >= 0) fields[at + 1]?.focus();
  });
}
