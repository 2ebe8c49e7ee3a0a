import type { HoverParent, Plugin } from 'obsidian';
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
  type ReviewPanel,
} from '../views/ten-review/review-panel';
import type { ReviewParts } from '../views/ten-review/review-parts';
import type { OpenViews } from '../commands/command-parts';
import { openInSidebar, openInTab } from './open-view';

/** Registers the views and gives what opens them. */
export function registerViews(
  plugin: Pick<Plugin, 'app' | 'registerView'>,
  parts: ReviewParts,
): OpenViews {
  const { app } = plugin;
  const { words } = parts;
  const register = (
    type: string,
    icon: string,
    title: string,
    create: (el: HTMLElement, parts: ReviewParts, hoverParent: HoverParent) => Panel,
  ): void => {
    const open = (el: HTMLElement, hoverParent: HoverParent): Panel =>
      create(el, parts, hoverParent);
    const face = { type, icon, title, cls: `${type}-panel`, open };
    plugin.registerView(type, (leaf) => new PanelView(leaf, face));
  };
  register(NEXT_STEPS_VIEW, NEXT_STEPS_ICON, words.nextSteps.title, createNextStepsPanel);
  register(DEPTH_VIEW, DEPTH_ICON, words.depthView.title, createDepthPanel);
  register(PERSON_VIEW, PERSON_ICON, words.personPanel.title, createPersonPanel);
  register(TEN_REVIEW_VIEW, TEN_REVIEW_ICON, words.tenReview.frame.title, createReviewPanel);

  const review = () => openInTab(app, TEN_REVIEW_VIEW, isReviewPanel);
  return {
    agenda: () => openInSidebar(app, NEXT_STEPS_VIEW),
    depth: () => openInSidebar(app, DEPTH_VIEW),
    person: () => openInSidebar(app, PERSON_VIEW),
    startReview: async () => (await review())?.startOrResume(),
    lastReview: async () => (await review())?.showLast(),
  };
}

const isReviewPanel = (panel: unknown): panel is ReviewPanel =>
  typeof panel === 'object' && panel !== null && 'startOrResume' in panel;
