import type { HoverParent } from 'obsidian';
import type { DraftChange } from '../../domain/edits/draft-edit';
import type { Refusal } from '../../domain/frontmatter-edit';
import type { Review } from '../../domain/review';
import { FramePainter } from '../../ui/frame-painter';
import type { Panel } from '../../ui/panel-view';
import { createComparison } from './comparison';
import { OpenDraft } from './open-draft';
import { createPastReviews } from './past-reviews';
import { createReviewFrame, type ReviewFrame } from './review-frame';
import { barSteps, draftToResume, lastDone } from './review-model';
import { STEPS, type ReviewParts, type StepName, type StepParts } from './review-parts';
import { screenOf } from './review-screens';
import { ScreenBox, type Screen } from './screen-box';

export const TEN_REVIEW_VIEW = 'rapport-ten-review';

export const TEN_REVIEW_ICON = 'lucide-users';

/** The ten review: a start page, the steps of a draft, what changed since the last, past reviews. */
export interface ReviewPanel extends Panel {
  /** Goes right into the review: the draft there is, else a new one. */
  startOrResume(): Promise<void>;
  /** Shows what the last finished review changed. */
  showLast(): void;
}

export function createReviewPanel(
  el: HTMLElement,
  parts: ReviewParts,
  _hoverParent: HoverParent,
): ReviewPanel {
  return new TenReviewPanel(el, parts);
}

class TenReviewPanel implements ReviewPanel {
  readonly #el: HTMLElement;
  readonly #parts: StepParts;
  readonly #draft: OpenDraft;
  readonly #frame: ReviewFrame;
  readonly #box: ScreenBox;
  readonly #painter: FramePainter;
  readonly #stopListening: () => void;
  /** What lies over the draft or the start page: past reviews, a comparison. */
  #aside: Screen | undefined;
  /** What the start page says has happened. */
  #said = '';
  /** What is to be done once the index is ready. */
  #wish: (() => void) | undefined;
  #starting = false;
  readonly #events = {
    start: () => void this.#start(),
    resume: () => void this.startOrResume(),
    showPast: () => this.#arrive({ key: 'past', open: (el) => createPastReviews(el, this.#parts) }),
  };

  constructor(el: HTMLElement, parts: ReviewParts) {
    this.#el = el;
    const draft = new OpenDraft(parts);
    this.#draft = draft;
    this.#wish = () => draft.restore();
    const go = (step: StepName): void => this.#go(step);
    const turn = (by: number): void => this.#turn(by);
    this.#frame = createReviewFrame(el, parts.words.tenReview.frame, { go, turn });
    this.#box = new ScreenBox(this.#frame.bodyEl);
    this.#parts = {
      ...parts,
      ...{ go, turn, say: this.#frame.say },
      review: () => draft.review,
      previous: () => lastDone(parts.index.reviews(), draft.place?.path),
      reached: (step) => draft.reached(step),
      change: (change) => this.#change(change),
      showComparison: (before, after) => {
        draft.leave();
        this.#compare(before, after, draft.undone(after.path));
      },
    };
    this.#painter = new FramePainter(el, () => this.#paint());
    this.#stopListening = parts.index.onChange(({ renamed }) => {
      draft.follow(renamed);
      this.#painter.request();
    });
    this.#repaint();
  }

  async startOrResume(): Promise<void> {
    if (this.#waits(() => void this.startOrResume())) return;
    const draft = draftToResume(this.#parts.index.reviews());
    if (this.#draft.place === undefined) {
      if (draft === undefined) return this.#start();
      this.#draft.open(draft);
    }
    this.#arrive();
  }

  showLast(): void {
    if (this.#waits(() => this.showLast())) return;
    const [last, before] = this.#parts.index.reviews().filter(({ done }) => done);
    if (last !== undefined) this.#compare(before, last);
    else this.#leave();
  }

  takeFocus(): void {
    if (!this.#el.contains(this.#el.doc.activeElement)) this.#box.step?.focus();
  }

  close(): void {
    this.#stopListening();
    this.#painter.close();
    this.#box.step?.close();
    this.#el.empty();
  }

  /** Keeps what is asked for until the index is ready; false when it is. */
  #waits(wish: () => void): boolean {
    const { ready } = this.#parts.index;
    if (!ready) this.#wish = wish;
    return !ready;
  }

  async #start(): Promise<void> {
    if (this.#starting) return;
    this.#starting = true;
    const made = await this.#parts.reviews.start();
    this.#starting = false;
    if (made.kind === 'refused') return this.#fail(made.refusal);
    const draft = this.#draft.find(made.path);
    if (draft !== undefined) this.#draft.open(draft);
    this.#arrive();
  }

  #go(step: StepName): void {
    this.#draft.go(step);
    this.#arrive();
    const { stepSaid, steps } = this.#parts.words.tenReview.frame;
    this.#frame.say(stepSaid(STEPS.indexOf(step) + 1, steps[step]));
  }

  #turn(by: number): void {
    const page = this.#box.step?.page?.(by);
    const { place } = this.#draft;
    if (page !== undefined) {
      page.show();
      return this.#repaint();
    }
    if (this.#aside !== undefined) return this.#arrive();
    const step = place && STEPS[STEPS.indexOf(place.step) + by];
    if (step === undefined || this.#draft.review.damaged) this.#leave();
    else this.#go(step);
  }

  #leave(): void {
    this.#draft.leave();
    this.#said = '';
    this.#arrive();
  }

  #compare(before: Review | undefined, after: Review, over?: () => boolean): void {
    const key = `${before?.path ?? ''}\n${after.path}`;
    const open = (el: HTMLElement) => createComparison(el, before, after, this.#parts);
    this.#arrive({ key, open, ...(over && { over }) });
  }

  async #change(change: DraftChange): Promise<boolean> {
    const { place } = this.#draft;
    if (place === undefined) return false;
    const result = await this.#parts.reviews.change(place.path, change);
    if (result.kind === 'refused') this.#fail(result.refusal);
    else this.#frame.fail('');
    return result.kind !== 'refused';
  }

  #fail({ reason, property, detail }: Refusal): void {
    const { refusals, reports, tenReview } = this.#parts.words;
    const at = property === undefined ? reports.theNote : reports.quoted(property);
    const why = refusals[reason](at, detail ?? '');
    // Nothing went wrong there.
    const kindly = reason === 'ten-are-enough';
    this.#frame.fail(kindly ? why : tenReview.frame.notSaved(why));
  }

  /** Shows what is to be seen now, and puts the focus into it. */
  #arrive(aside?: Screen): void {
    this.#aside = aside;
    this.#frame.fail('');
    this.#repaint();
    this.#box.step?.focus();
  }

  #repaint(): void {
    this.#painter.request();
    this.#painter.flush();
  }

  #paint(): void {
    const parts = this.#parts;
    if (parts.index.ready) {
      const wish = this.#wish;
      this.#wish = undefined;
      wish?.();
    }
    if (this.#aside?.over?.() === true) this.#aside = undefined;
    const over = this.#draft.refresh();
    if (over !== undefined) this.#said = parts.words.tenReview.frame[over];
    this.#box.show(this.#aside ?? screenOf(this.#draft, parts, this.#said, this.#events));
    this.#paintFrame();
  }

  #paintFrame(): void {
    const { place } = this.#draft;
    const { steps } = this.#parts.words.tenReview.frame;
    if (this.#aside !== undefined) this.#frame.update([], '');
    else if (place === undefined) this.#frame.update([]);
    else if (this.#draft.review.damaged) this.#frame.update([], '');
    else {
      const following = STEPS[STEPS.indexOf(place.step) + 1];
      const next = this.#box.step?.page?.(1)?.name ?? (following && steps[following]);
      this.#frame.update(barSteps(this.#draft.review, place), next ?? '');
    }
  }
}
