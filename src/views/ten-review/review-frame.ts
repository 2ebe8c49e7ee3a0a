import type { Words } from '../../i18n/en';
import { createLiveRegion } from '../../ui/live-region';
import { nameRegion } from '../../ui/label-by';
import type { BarStep } from './review-model';
import { STEPS, type StepName } from './review-parts';

interface FrameEvents {
  go(step: StepName): void;
  turn(by: number): void;
}

/** What stands around a step: the progress bar, a place for what failed, and the buttons to go on. */
export interface ReviewFrame {
  /** Where the step goes. */
  readonly bodyEl: HTMLElement;
  readonly say: (words: string) => void;
  /**
   * The steps of the bar, none for no bar; the name of what comes next, empty where there is only a way
   * back, undefined where there is neither.
   */
  update(steps: readonly BarStep[], next: string | undefined): void;
  /** Says what failed, with a button where it can be tried again, until called with undefined. */
  fail(why: string | undefined, retry?: () => void): void;
}

export function createReviewFrame(
  parent: HTMLElement,
  words: Words['tenReview']['frame'],
  events: FrameEvents,
): ReviewFrame {
  const nav = parent.createEl('nav', { cls: 'rapport-review-bar' });
  nameRegion(nav, nav, words.bar);
  const updateBar = fillBar(nav, words, events);
  const alert = parent.createDiv({ cls: 'rapport-review-alert', attr: { role: 'alert' } });
  const bodyEl = parent.createDiv({ cls: 'rapport-review-body' });
  const foot = parent.createDiv({ cls: 'rapport-review-foot' });
  const turner = (by: 1 | -1, cls: string): HTMLElement => {
    const button = foot.createEl('button', { cls, text: words.back, attr: { type: 'button' } });
    button.addEventListener('click', () => events.turn(by));
    return button;
  };
  turner(-1, '');
  const nextEl = turner(1, 'rapport-clip mod-cta');
  return {
    bodyEl,
    say: createLiveRegion(parent),
    update(steps, next) {
      nav.toggleClass('rapport-absent', steps.length === 0);
      updateBar(steps);
      foot.toggleClass('rapport-absent', next === undefined);
      nextEl.toggleClass('rapport-absent', next === '');
      nextEl.setText(words.next(next ?? ''));
    },
    fail(why, retry) {
      alert.empty();
      if (why !== undefined) alert.createSpan({ text: why });
      if (retry === undefined) return;
      const button = alert.createEl('button', { text: words.retry, attr: { type: 'button' } });
      button.addEventListener('click', retry);
    },
  };
}

function fillBar(
  nav: HTMLElement,
  words: Words['tenReview']['frame'],
  events: FrameEvents,
): (steps: readonly BarStep[]) => void {
  const list = nav.createEl('ol');
  const buttons = STEPS.map((name, at) => {
    const button = list.createEl('li').createEl('button', { attr: { type: 'button' } });
    button.createSpan({ cls: 'rapport-review-number', text: String(at + 1) });
    button.createSpan({ cls: 'rapport-review-name', text: words.steps[name] });
    const done = button.createSpan({ cls: 'rapport-unseen' });
    button.addEventListener('click', () => events.go(name));
    return { button, done };
  });
  return (steps) => {
    buttons.forEach(({ button, done }, at) => {
      const step = steps[at];
      button.toggleClass('is-done', step?.done === true);
      button.setAttr('aria-current', step?.present === true ? 'step' : null);
      done.setText(step?.done === true ? words.done : '');
    });
  };
}
