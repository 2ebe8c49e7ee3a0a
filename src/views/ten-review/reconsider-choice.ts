import type { Answer, ReviewEntry } from '../../domain/review';
import { choiceOfKey } from '../../modals/rating-model';
import type { StepParts } from './review-parts';

/** A question for a depth, answered by radio buttons. */
export interface Choice {
  readonly el: HTMLElement;
  /** The line of the answers; more may be put beside them. */
  readonly lineEl: HTMLElement;
  /** Shows what the note says, unless an answer is just being saved. */
  show(entry: ReviewEntry, label: string): void;
}

const ANSWERS: readonly Answer[] = [1, 2, 3, 0];

let made = 0;

/**
 * The three depths and none in one line; keys 1 to 3 choose while the focus is there, 0 and Delete choose
 * none. A choice is saved at once as the answer `asked`.
 */
export function createChoice(
  parent: HTMLElement,
  parts: StepParts,
  none: string,
  asked: 'rating' | 'wanted',
): Choice {
  made += 1;
  const el = parent.createEl('fieldset');
  const legendEl = el.createEl('legend');
  const lineEl = el.createDiv({ cls: 'rapport-choice rapport-private' });
  let noted: ReviewEntry | undefined;
  let saving = 0;
  const choose = async (answer: Answer): Promise<void> => {
    saving += 1;
    const link = noted?.link ?? '';
    const saved = await parts.change({ kind: 'answer', link, answers: { [asked]: answer } });
    saving -= 1;
    if (!saved) check(noted?.[asked]);
  };
  const inputs = ANSWERS.map((answer) => {
    const words = answer === 0 ? none : parts.words.depth[answer].name;
    const input = createOption(lineEl, String(answer || '\u2013'), words);
    input.addEventListener('change', () => void choose(answer));
    return input;
  });
  const check = (answer: Answer = 0): HTMLElement | undefined => {
    const input = inputs[ANSWERS.indexOf(answer)];
    if (input !== undefined) input.checked = true;
    return input;
  };
  el.addEventListener('keydown', (event) => {
    const key = choiceOfKey(event.key);
    const answer = ANSWERS.find((each) => each === Number(key ?? NaN));
    if (answer === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    check(answer)?.focus();
    void choose(answer);
  });
  return {
    el,
    lineEl,
    show(entry, label) {
      noted = entry;
      legendEl.setText(label);
      if (saving === 0) check(entry[asked]);
    },
  };
}

function createOption(parent: HTMLElement, sign: string, words: string): HTMLInputElement {
  const el = parent.createEl('label');
  const input = el.createEl('input', { attr: { type: 'radio', name: `rapport-choice-${made}` } });
  const face = el.createSpan();
  face.createEl('b', { text: sign });
  face.createSpan({ text: words });
  return input;
}
