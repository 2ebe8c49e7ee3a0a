import { addText } from '../../ui/element';
import { fillSetUp } from './fill-set-up';
import { setUpState, type SetUpState } from './set-up-model';
import type { SetUpParts } from './set-up-parts';

/**
 * The first run: shows how the vault seems to keep people, and lets the user agree to it, or begin with a
 * first note. It changes nothing by itself, and is taken away by who has made it.
 */
export function createSetUpPane(el: HTMLElement, parts: SetUpParts): { close(): void } {
  // A real form gives Enter, and the Go key of phones, their meaning.
  const pane = el.createEl('form', { cls: 'rapport-set-up' });
  addText(pane, 'div', parts.words.setUp.reading, 'rapport-empty-hint');
  let closed = false;
  let shown: SetUpState | undefined;

  const look = async (): Promise<void> => {
    // Where there is something to choose, nothing moves any more.
    if (!parts.index.ready || (shown !== undefined && shown !== 'empty')) return;
    const survey = await parts.takeSurvey();
    const state = setUpState(survey);
    if (closed || state === shown) return;
    shown = state;
    pane.empty();
    fillSetUp(pane, state, survey, parts);
    // A field would open the keyboard of a phone.
    if (!isFocusLost(el)) return;
    pane.querySelector<HTMLElement>('[type=checkbox], button')?.focus({ preventScroll: true });
  };

  const stop = parts.index.onChange(() => void look());
  void look();
  return {
    close() {
      closed = true;
      stop();
      pane.remove();
    },
  };
}

/** Whether what has the focus is hidden now: beside the pane, or the button that led here from another view. */
function isFocusLost({ doc, parentElement }: HTMLElement): boolean {
  const { activeElement, body } = doc;
  const isIn = parentElement?.contains(activeElement) === true;
  return isIn || activeElement === body || activeElement?.closest('.rapport-empty') != null;
}
