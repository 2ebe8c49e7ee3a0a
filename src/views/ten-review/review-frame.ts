import type { EditResult } from '../../actions/note-editor';
import type { MakeResult } from '../../actions/note-maker';
import { refusalWords } from '../../modals/report-model';
import { addText, showIf } from '../../ui/element';
import { nameRegion } from '../../ui/label-by';
import { keepFilled } from './keep-filled';
import { addAlert, addButton } from './review-elements';
import type { BarStep } from './review-model';
import type { StepParts } from './review-parts';

/** What stands around a screen: the progress bar, a place for what failed, and the buttons to go on. */
export interface ReviewFrame {
  /** Where the screen goes. */
  readonly bodyEl: HTMLElement;
  /** The steps of the bar, none for no bar; the page that comes next, if any; whether one can go back. */
  readonly update: (bar: readonly BarStep[], page: string | undefined, canGoBack: boolean) => void;
  /** Says why something was not saved, until called with what was, or with nothing; false for what was not. */
  readonly tell: (result?: EditResult | MakeResult) => boolean;
}

export function createReviewFrame(parent: HTMLElement, parts: StepParts): ReviewFrame {
  const { bar: barWords, steps, done: doneWords, back, next, notSaved } = parts.texts.frame;
  const nav = parent.createEl('nav');
  nameRegion(nav, nav, barWords);
  const list = nav.createEl('ol');
  const fillBar = keepFilled<BarStep>(list, ({ done, present }, at) => {
    const button = addButton(list.createEl('li'), '', () => parts.go(at), done ? 'is-done' : '');
    button.setAttr('aria-current', present ? 'step' : null);
    addText(button, 'b', `${at + 1}`);
    addText(button, 'span', steps[at] ?? '');
    addText(button, 'span', done ? doneWords : '', 'rapport-unseen');
  });
  const alert = addAlert(parent);
  const bodyEl = parent.createDiv('rapport-review-body');
  const foot = parent.createEl('footer', { attr: { role: 'group' } });
  addButton(foot, back, () => parts.turn(-1));
  const nextEl = addButton(foot, '', () => parts.turn(1), 'mod-cta rapport-clip');
  return {
    bodyEl,
    update(bar, page, canGoBack) {
      const at = bar.findIndex(({ present }) => present);
      const name = page ?? (at < 0 ? '' : (steps[at + 1] ?? ''));
      fillBar(bar);
      showIf(nav, at >= 0);
      showIf(foot, canGoBack);
      showIf(nextEl, name !== '');
      nextEl.setText(next(name));
    },
    tell(result) {
      const refusal = result?.kind === 'refused' ? result.refusal : undefined;
      const why = refusal === undefined ? '' : refusalWords(refusal, parts.words);
      // Nothing went wrong where ten are enough.
      alert.setText(refusal && refusal.reason !== 'ten-are-enough' ? notSaved(why) : why);
      return refusal === undefined;
    },
  };
}
