import type { Words } from '../../i18n/en';
import { nameRegion } from '../../ui/label-by';
import { createLiveRegion } from '../../ui/live-region';
import { addButton } from './add-button';
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
   * back, none where there is neither.
   */
  update(steps: readonly BarStep[], next?: string): void;
  /** Says what failed, until called with the empty text. */
  fail(why: string): void;
}

export function createReviewFrame(
  parent: HTMLElement,
  words: Words['tenReview']['frame'],
  events: FrameEvents,
): ReviewFrame {
  const nav = parent.createEl('nav');
  nameRegion(nav, nav, words.bar);
  const updateBar = fillBar(nav.createEl('ol'), words, events);
  const alert = parent.createDiv({ cls: 'rapport-review-alert', attr: { role: 'alert' } });
  const bodyEl = parent.createDiv({ cls: 'rapport-review-body' });
  const foot = parent.createEl('footer');
  addButton(foot, words.back, () => events.turn(-1));
  const next = addButton(foot, '', () => events.turn(1), 'mod-cta rapport-clip');
  const show = (el: HTMLElement, shown: boolean): void => {
    el.toggleClass('rapport-absent', !shown);
  };
  return {
    bodyEl,
    say: createLiveRegion(parent),
    update(steps, name) {
      show(nav, steps.length > 0);
      updateBar(steps);
      show(foot, name !== undefined);
      show(next, name !== '');
      next.setText(words.next(name ?? ''));
    },
    fail: (why) => alert.setText(why),
  };
}

function fillBar(
  list: HTMLElement,
  words: Words['tenReview']['frame'],
  events: FrameEvents,
): (steps: readonly BarStep[]) => void {
  const buttons = STEPS.map((name, at) => {
    const button = addButton(list.createEl('li'), '', () => events.go(name));
    button.createEl('b', { text: String(at + 1) });
    button.createSpan({ text: words.steps[name] });
    return { button, done: button.createSpan({ cls: 'rapport-unseen' }) };
  });
  return (steps) => {
    steps.forEach((step, at) => {
      const { button, done } = buttons[at] ?? {};
      button?.toggleClass('is-done', step.done);
      button?.setAttr('aria-current', step.present ? 'step' : null);
      done?.setText(step.done ? words.done : '');
    });
  };
}
