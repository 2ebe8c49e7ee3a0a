import type { Answer, ReviewEntry } from '../../domain/review';
import { addDepthChoice, type DepthChoice } from '../../modals/depth-choice';
import type { StepParts } from './review-parts';

export interface Choice extends DepthChoice {
  /** Shows what the note says, unless an answer is just being saved. */
  show(entry: ReviewEntry, label: string): void;
}

/** The three depths and none in one line. A choice is saved at once as the answer `asked`. */
export function createChoice(
  parent: HTMLElement,
  parts: StepParts,
  none: string,
  asked: 'rating' | 'wanted',
): Choice {
  let link = '';
  let noted: Answer = 0;
  let saving = 0;
  const choose = async (answer: Answer): Promise<void> => {
    saving += 1;
    const saved = await parts.change({ kind: 'answer', link, answers: { [asked]: answer } });
    saving -= 1;
    if (!saved) choice.check(noted);
  };
  const choice = addDepthChoice(
    parent,
    'rapport-choice',
    none,
    parts.words.depth,
    (answer) => void choose(answer),
  );
  return {
    ...choice,
    show(entry, label) {
      link = entry.link;
      noted = entry[asked];
      choice.legendEl.setText(label);
      if (saving === 0) choice.check(noted);
    },
  };
}
