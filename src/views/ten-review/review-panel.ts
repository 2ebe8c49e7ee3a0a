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
  private readonly draft: OpenDraft;
  /** What lies over the draft or the start page: past reviews, a comparison. */
  private readonly asides: Screen[] = [];
  /** What the start page says has happened. */
  private said = '';
  /** What is to be done once the index is ready. */
  private wish: (() => void) | undefined;
  private starting = false;
  /** What could not be saved, each last of its kind. */
  private readonly unsaved = new Map<string, DraftChange>();
  private readonly frame: ReviewFrame;
  private readonly box: ScreenBox;
  private readonly painter: FramePainter;
  private readonly stopListening: () => void;
  private readonly stepParts: StepParts;

  constructor(
    private readonly el: HTMLElement,
    private readonly parts: ReviewParts,
  ) {
    const draft = new OpenDraft(parts);
    this.draft = draft;
    this.wish = () => draft.restore();
    const go = (step: StepName): void => this.go(step);
    const turn = (by: number): void => this.turn(by);
    this.frame = createReviewFrame(el, parts.words.tenReview.frame, { go, turn });
    this.box = new ScreenBox(this.frame.bodyEl);
    this.stepParts = {
      ...parts,
      ...{ go, turn, say: this.frame.say },
      review: () => draft.review,
      previous: () => lastDone(parts.index.reviews(), draft.place?.path),
      reached: (step) => draft.reached(step),
      change: (change) => this.change(change),
      showComparison: (before, after) => {
        draft.place = undefined;
        this.compare(before, after);
      },
    };
    this.painter = new FramePainter(el, () => this.paint());
    this.stopListening = parts.index.onChange((change) => {
      draft.follow(change);
      this.painter.request();
    });
    this.repaint();
  }

  async startOrResume(): Promise<void> {
    if (this.waits(() => void this.startOrResume())) return;
    this.asides.length = 0;
    const draft = draftToResume(this.parts.index.reviews());
    if (this.draft.place === undefined && draft === undefined) return this.start();
    if (this.draft.place === undefined && draft !== undefined) this.draft.open(draft);
    this.arrive();
  }

  showLast(): void {
    if (this.waits(() => this.showLast())) return;
    const [last, before] = this.parts.index.reviews().filter(({ done }) => done);
    this.asides.length = 0;
    if (last === undefined) this.leave('');
    else this.compare(before, last);
  }

  takeFocus(): void {
    if (!this.el.contains(this.el.doc.activeElement)) this.box.step?.focus();
  }

  close(): void {
    this.stopListening();
    this.painter.close();
    this.box.close();
    this.el.empty();
  }

  /** Keeps what is asked for until the index is ready; false when it is. */
  private waits(wish: () => void): boolean {
    const { ready } = this.parts.index;
    if (!ready) this.wish = wish;
    return !ready;
  }

  private readonly start = async (): Promise<void> => {
    if (this.starting) return;
    this.starting = true;
    const made = await this.parts.reviews.start();
    this.starting = false;
    if (made.kind === 'refused') return this.fail(made.refusal);
    const draft = this.draft.find(made.path);
    if (draft !== undefined) this.draft.open(draft);
    this.arrive();
  };

  private go(step: StepName): void {
    this.draft.go(step);
    this.arrive();
    const { stepSaid, steps } = this.parts.words.tenReview.frame;
    this.frame.say(stepSaid(STEPS.indexOf(step) + 1, steps[step]));
  }

  private turn(by: number): void {
    const page = this.box.step?.page?.(by);
    const { place } = this.draft;
    const step = STEPS[STEPS.indexOf(place?.step ?? 'list') + by];
    if (page !== undefined) {
      page.show();
      this.repaint();
    } else if (this.asides.pop() !== undefined) this.arrive();
    else if (step === undefined || this.draft.review.damaged) this.leave('');
    else this.go(step);
  }

  private leave(said: string): void {
    this.draft.place = undefined;
    this.unsaved.clear();
    this.said = said;
    this.arrive();
  }

  private compare(before: Review | undefined, after: Review): void {
    this.asides.push({
      key: `${before?.path ?? ''}\n${after.path}`,
      open: (el) => createComparison(el, before, after, this.stepParts),
    });
    this.arrive();
  }

  private async change(change: DraftChange): Promise<boolean> {
    const { place } = this.draft;
    if (place === undefined) return false;
    const what = change.kind === 'answer' ? Object.keys(change.answers).join() : change.kind;
    const key = `${what} ${change.link}`;
    const result = await this.parts.reviews.change(place.path, change);
    if (result.kind === 'refused') {
      // Nothing went wrong, and it would be refused again.
      if (result.refusal.reason !== 'ten-are-enough') this.unsaved.set(key, change);
      this.fail(result.refusal);
    } else {
      this.unsaved.delete(key);
      this.calm();
    }
    return result.kind !== 'refused';
  }

  private fail({ reason, property, detail }: Refusal, again = [...this.unsaved.values()]): void {
    const { refusals, reports, tenReview } = this.parts.words;
    const at = property === undefined ? reports.theNote : reports.quoted(property);
    const why = refusals[reason](at, detail ?? '');
    if (again.length === 0) this.frame.fail(why);
    else {
      this.frame.fail(tenReview.frame.notSaved(why), () => {
        for (const change of again) void this.change(change);
      });
    }
  }

  /** What failed is said until all of it is saved. */
  private calm(): void {
    if (this.unsaved.size === 0) this.frame.fail(undefined);
  }

  /** Shows what is to be seen now, and puts the focus into it. */
  private arrive(): void {
    this.calm();
    this.repaint();
    this.box.step?.focus();
  }

  private repaint(): void {
    this.painter.request();
    this.painter.flush();
  }

  private paint(): void {
    if (this.parts.index.ready) {
      const { wish } = this;
      this.wish = undefined;
      wish?.();
    }
    const over = this.draft.refresh();
    if (over !== undefined) this.said = this.parts.words.tenReview.frame[over];
    this.box.show(
      this.asides.at(-1) ??
        screenOf(this.draft, this.stepParts, this.said, {
          start: () => void this.start(),
          resume: () => void this.startOrResume(),
          showPast: () => this.showPast(),
        }),
    );
    this.updateFrame();
  }

  private showPast(): void {
    this.asides.push({ key: 'past', open: (el) => createPastReviews(el, this.stepParts) });
    this.arrive();
  }

  private updateFrame(): void {
    const { place } = this.draft;
    if (place === undefined || this.asides.length > 0) {
      this.frame.update([], this.asides.length > 0 ? '' : undefined);
    } else if (this.draft.review.damaged) this.frame.update([], '');
    else {
      const { steps } = this.parts.words.tenReview.frame;
      const step = STEPS[STEPS.indexOf(place.step) + 1];
      const page = this.box.step?.page?.(1);
      const next = page?.name ?? (step === undefined ? '' : steps[step]);
      this.frame.update(barSteps(this.draft.review, place), next);
    }
  }
}
