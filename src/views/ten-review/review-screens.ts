import { createDecideStep } from './decide-step';
import { createFinishStep } from './finish-step';
import { createListStep } from './list-step';
import type { OpenDraft } from './open-draft';
import { createRateStep } from './rate-step';
import { createReconsiderStep } from './reconsider-step';
import { showPage, type ReviewPage } from './review-page';
import type { CreateStep, StepName, StepParts } from './review-parts';
import { damagedPage, startPage, type StartEvents } from './review-start';
import type { Screen } from './screen-box';

const CREATE: Readonly<Record<StepName, CreateStep>> = {
  list: createListStep,
  rate: createRateStep,
  reconsider: createReconsiderStep,
  decide: createDecideStep,
  finish: createFinishStep,
};

/** The screen of the open draft, or the start page; `said` is what has just happened, or empty. */
export function screenOf(
  draft: OpenDraft,
  parts: StepParts,
  said: string,
  events: StartEvents,
): Screen {
  const { frame } = parts.words.tenReview;
  if (!parts.index.ready) {
    return pageScreen({ ...parts.words.nextSteps.empty.reading, buttons: [] });
  }
  const step = draft.place?.step;
  if (step === undefined) return pageScreen(startPage(parts, said, events));
  const { damaged, entries } = draft.review;
  if (damaged) return pageScreen(damagedPage(parts, draft.review, events.start));
  if (entries.length === 0 && step !== 'list') {
    const buttons = [{ label: frame.toList, run: () => parts.go('list') }];
    return pageScreen({ ...frame.nobody, buttons });
  }
  return { key: step, open: (el) => CREATE[step](el, parts) };
}

function pageScreen(page: ReviewPage): Screen {
  return { key: JSON.stringify(page), open: (el) => showPage(el, page) };
}
