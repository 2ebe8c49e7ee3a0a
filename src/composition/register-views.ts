import type { Plugin } from 'obsidian';
import { PanelView, type Panel } from '../ui/panel-view';
import { createDepthPanel, DEPTH_ICON, DEPTH_VIEW } from '../views/depth/depth-panel';
import {
  NEXT_STEPS_ICON,
  NEXT_STEPS_VIEW,
  NextStepsPanel,
} from '../views/next-steps/next-steps-panel';
import {
  createReviewPanel,
  TEN_REVIEW_ICON,
  TEN_REVIEW_VIEW,
  type ReviewPanel,
} from '../views/ten-review/review-panel';
import type { ReviewParts } from '../views/ten-review/review-parts';
import { openInSidebar, openInTab } from './open-view';

/** Shows the views; each resolves when the view is there. */
export interface OpenViews {
  nextSteps(): Promise<void>;
  depth(): Promise<void>;
  startReview(): Promise<void>;
  lastReview(): Promise<void>;
}

/** Registers the views and gives what opens them; `parts` are asked for when a view is opened. */
export function registerViews(
  plugin: Pick<Plugin, 'app' | 'registerView'>,
  parts: ReviewParts,
): OpenViews {
  const { app } = plugin;
  const { words } = parts;
  const register = <P extends Panel>(
    type: string,
    icon: string,
    title: string,
    open: (
      el: HTMLElement,
      parts: ReviewParts,
      hoverParent: Parameters<typeof createDepthPanel>[2],
    ) => P,
  ): void => {
    const face = { type, icon, title, cls: `${type}-panel` };
    plugin.registerView(
      type,
      (leaf) =>
        new PanelView<P>(leaf, {
          ...face,
          open: (el, hoverParent) => open(el, parts, hoverParent),
        }),
    );
  };
  register(
    NEXT_STEPS_VIEW,
    NEXT_STEPS_ICON,
    words.nextSteps.title,
    (el, given, hoverParent) => new NextStepsPanel(el, given, hoverParent),
  );
  register(DEPTH_VIEW, DEPTH_ICON, words.depthView.title, createDepthPanel);
  register(TEN_REVIEW_VIEW, TEN_REVIEW_ICON, words.tenReview.frame.title, createReviewPanel);

  const review = () => openInTab(app, TEN_REVIEW_VIEW, isReviewPanel);
  return {
    nextSteps: () => openInSidebar(app, NEXT_STEPS_VIEW),
    depth: () => openInSidebar(app, DEPTH_VIEW),
    startReview: async () => (await review())?.startOrResume(),
    lastReview: async () => (await review())?.showLast(),
  };
}

const isReviewPanel = (panel: unknown): panel is ReviewPanel =>
  typeof panel === 'object' && panel !== null && 'startOrResume' in panel;
