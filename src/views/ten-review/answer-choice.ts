import type { Answer, ReviewEntry } from '../../domain/review';
import { addDepthChoice, type DepthChoice } from '../../modals/depth-choice';
import type { SaveAnswers } from './person-rows';
import type { StepParts } from './review-parts';

interface AnswerChoice extends DepthChoice {
  /** Shows what the note says, unless an answer is just being saved. */
  show(entry: ReviewEntry, label: string): void;
}

/** The three depths and none in one line. A choice is saved at once as the answer `asked`. */
export function addAnswerChoice(
  parent: HTMLElement,
  { words }: StepParts,
  none: string,
  asked: 'rating' | 'wanted',
  save: SaveAnswers,
): AnswerChoice {
  let noted: Answer = 0;
  let saving = 0;
  const choose = async (answer: Answer): Promise<void> => {
    saving += 1;
    const saved = await save({ [asked]: answer });
    saving -= 1;
    if (!saved) choice.check(noted);
  };
  const choice = addDepthChoice(
    parent,
    'rapport-choice',
    none,
    words.depth,
    (answer) => void choose(answer),
  );
  return {
    ...choice,
    show(entry, label) {
      noted = entry[asked];
      choice.legendEl.setText(label);
      if (saving === 0) choice.check(noted);
    },
  };
}
