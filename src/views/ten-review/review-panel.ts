import { whenReady } from '../../index/when-ready';
import { holdsFocus } from '../../ui/focus-in';
import { createFramePainter } from '../../ui/frame-painter';
import { createLiveRegion } from '../../ui/live-region';
import type { Panel } from '../../ui/panel-view';
import { createComparison } from './comparison';
import { createOpenDraft, type OpenDraft } from './open-draft';
import { createPastReviews } from './past-reviews';
import { focusStart } from './review-elements';
import { draftToResume, lastDone } from './review-model';
import type { PanelParts, ReviewParts } from './review-parts';
import { createStage, type ReviewStage } from './review-stage';

export const TEN_REVIEW_VIEW = 'rapport-ten-review';

export const TEN_REVIEW_ICON = 'lucide-users';

/** The ten review: a start page, the steps of a draft, what changed since the last, past reviews. */
export interface ReviewPanel extends Panel {
  /** Goes right into the review: the draft there is, else a new one. */
  startOrResume(): void;
  /** Shows what the last finished review changed. */
  showLast(): void;
}

export function createReviewPanel(el: HTMLElement, given: ReviewParts): ReviewPanel {
  const { index } = given;
  const draft = createOpenDraft(given);
  const parts = createPanelParts(el, given, draft, () => stage);
  const stage = createStage(el, draft, parts);
  const painter = createFramePainter(el, stage.paint);
  const stopListening = index.onChange(({ renamed }) => {
    draft.follow(renamed);
    painter.request();
  });
  const soon = (run: () => void): void => (index.ready ? run() : void whenReady(index).then(run));
  stage.paint();
  soon(() => {
    draft.open();
    stage.paint();
  });
  return {
    startOrResume: () => soon(parts.resume),
    showLast: () =>
      soon(() => {
        const [last, before] = index.reviews().filter(({ done }) => done);
        if (last === undefined) stage.leave();
        else parts.compare(before, last);
      }),
    takeFocus() {
      if (!holdsFocus(el)) focusStart(el);
    },
    close() {
      stopListening();
      painter.close();
      stage.close();
      el.empty();
    },
  };
}

/** What the steps and pages are handed; the stage is there once one of them is shown. */
function createPanelParts(
  el: HTMLElement,
  given: ReviewParts,
  draft: OpenDraft,
  stage: () => ReviewStage,
): PanelParts {
  const { index, reviews } = given;
  const { tenReview: texts } = given.words;
  const parts: PanelParts = {
    ...given,
    texts,
    removed: new Map(),
    say: createLiveRegion(el),
    review: draft.review,
    reached: (step) => (draft.place()?.furthest ?? 0) >= step,
    previous: () => lastDone(index.reviews(), draft.review().path),
    async change(change, said) {
      const saved = stage().tell(await reviews.change(draft.place()?.path ?? '', change));
      if (saved && said !== undefined) parts.say(said);
      return saved;
    },
    go(step) {
      if (stage().holds(step)) return;
      draft.go(step);
      stage().arrive();
      const { stepSaid, steps } = texts.frame;
      parts.say(stepSaid(step + 1, steps[step] ?? ''));
    },
    turn: (by) => stage().turn(by),
    ...startingParts(given, draft, stage),
    showPast: () => stage().arrive({ key: 'past', open: (at) => createPastReviews(at, parts) }),
    compare: (before, after) =>
      stage().arrive({
        key: `${before?.path} ${after.path}`,
        open: (at) => createComparison(at, before, after, parts),
      }),
  };
  return parts;
}

function startingParts(
  { index, reviews }: ReviewParts,
  draft: OpenDraft,
  stage: () => ReviewStage,
): Pick<PanelParts, 'start' | 'resume'> {
  const open = (path?: string): void => {
    if (path !== undefined) draft.open(path);
    stage().arrive();
  };
  const start = (): void =>
    void reviews.start().then((made) => {
      if (stage().tell(made) && made.kind === 'made') open(made.path);
    });
  return {
    start,
    resume() {
      const found = draftToResume(index.reviews());
      if (draft.place() !== undefined && !draft.review().done) open();
      else if (found === undefined) start();
      else open(found.path);
    },
  };
}
