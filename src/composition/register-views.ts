import type { HoverParent, Plugin, WorkspaceLeaf } from 'obsidian';
import { PanelView, type Panel } from '../ui/panel-view';
import { createDepthPanel, DEPTH_ICON, DEPTH_VIEW } from '../views/depth/depth-panel';
import {
  createNextStepsPanel,
  NEXT_STEPS_ICON,
  NEXT_STEPS_VIEW,
} from '../views/next-steps/next-steps-panel';
import { createPersonPanel, PERSON_ICON, PERSON_VIEW } from '../views/person/person-panel';
import {
  createReviewPanel,
  TEN_REVIEW_ICON,
  TEN_REVIEW_VIEW,
} from '../views/ten-review/review-panel';
import type { ReviewParts } from '../views/ten-review/review-parts';
import { createPlansPanel, PLANS_ICON, PLANS_VIEW } from '../views/plans/plans-panel';
import type { PlanParts } from '../views/plans/plan-parts';
import type { OpenViews } from '../commands/command-parts';
import { openInSidebar, openInTab } from './open-view';

/** Registers the views and gives what opens them. */
export function registerViews(
  plugin: Pick<Plugin, 'app' | 'registerView'>,
  parts: ReviewParts & PlanParts,
): OpenViews {
  const { app } = plugin;
  const { words } = parts;
  /** Gives what finds the panel of a view that is open. */
  const register = <P extends Panel>(
    type: string,
    icon: string,
    title: string,
    create: (el: HTMLElement, given: typeof parts, hoverParent: HoverParent) => P,
  ) => {
    const panels = new WeakMap<WorkspaceLeaf, P>();
    plugin.registerView(type, (leaf) => {
      const open = (el: HTMLElement, hoverParent: HoverParent): P => {
        const panel = create(el, parts, hoverParent);
        panels.set(leaf, panel);
        return panel;
      };
      return new PanelView(leaf, { type, icon, title, cls: `${type}-panel`, open });
    });
    return async (leaf: Promise<WorkspaceLeaf>) => panels.get(await leaf);
  };
  register(NEXT_STEPS_VIEW, NEXT_STEPS_ICON, words.nextSteps.title, createNextStepsPanel);
  register(DEPTH_VIEW, DEPTH_ICON, words.depthView.title, createDepthPanel);
  register(PERSON_VIEW, PERSON_ICON, words.personPanel.title, createPersonPanel);
  const { title } = words.tenReview.frame;
  const reviewIn = register(TEN_REVIEW_VIEW, TEN_REVIEW_ICON, title, createReviewPanel);
  const plansIn = register(PLANS_VIEW, PLANS_ICON, words.plans.title, createPlansPanel);

  const side = (type: string) => async () => void (await openInSidebar(app, type));
  const review = () => reviewIn(openInTab(app, TEN_REVIEW_VIEW));
  const plans = () => plansIn(openInSidebar(app, PLANS_VIEW));
  return {
    agenda: side(NEXT_STEPS_VIEW),
    depth: side(DEPTH_VIEW),
    person: side(PERSON_VIEW),
    startReview: async () => (await review())?.startOrResume(),
    lastReview: async () => (await review())?.showLast(),
    plans: async (path) => (await plans())?.show(path),
    newPlan: async () => (await plans())?.begin(),
  };
}
