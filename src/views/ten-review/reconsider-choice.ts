import type { Answer, ReviewEntry } from '../../domain/review';
import { addDepthRadios } from '../../modals/depth-choice';
import { readChoice } from '../../modals/rating-model';
import type { StepParts } from './review-parts';

/** A question for a depth, answered by radio buttons. */
export interface Choice {
  readonly el: HTMLElement;
  /** The line of the answers; more may be put beside them. */
  readonly lineEl: HTMLElement;
  /** Shows what the note says, unless an answer is just being saved. */
  show(entry: ReviewEntry, label: string): void;
}

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
  const el = parent.createEl('fieldset');
  const legendEl = el.createEl('legend');
  const lineEl = el.createDiv('rapport-choice rapport-private');
  let link = '';
  let noted: Answer = 0;
  let saving = 0;
  const choose = async (answer: Answer): Promise<void> => {
    saving += 1;
    const saved = await parts.change({ kind: 'answer', link, answers: { [asked]: answer } });
    saving -= 1;
    if (!saved) check(noted);
  };
  const check = addDepthRadios(
    el,
    lineEl,
    (labelEl, depth) => {
      const face = labelEl.createSpan();
      face.createEl('b', { text: String(depth ?? '\u2013') });
      face.createSpan({ text: depth ? parts.words.depth[depth].name : none });
    },
    (choice) => void choose(readChoice(choice) ?? 0),
  );
  return {
    el,
    lineEl,
    show(entry, label) {
      link = entry.link;
      noted = entry[asked];
      legendEl.setText(label);
      if (saving === 0) check(noted);
    },
  };
}
