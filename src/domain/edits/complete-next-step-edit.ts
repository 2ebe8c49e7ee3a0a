import { lineText } from '../dated-line';
import type { FrontmatterEdit } from '../frontmatter-edit';
import type { Quality } from '../history';
import { markOf } from '../line-grammar';
import { addContact } from './add-contact';
import type { EditContext } from './edit-context';
import { nextStepText } from './next-step-text';
import { refused } from './outcome';

interface StepOutcomeInput {
  readonly kind?: string | undefined;
  readonly quality?: Quality | undefined;
  readonly text?: string | undefined;
  readonly noContact?: boolean | undefined;
  /** The step as it was shown; another one by now is refused. */
  readonly shown?: string | undefined;
}

/** Unless the user says another; left out where the settings do not list it. */
const STEP = 'step';

/**
 * Turns the next step into a line on `interactions` dated today, moves `last-contact` to today if it was
 * a contact, and clears the four `next-step…` properties. Refused where there is no next step.
 */
export function completeNextStepEdit(
  outcome: StepOutcomeInput,
  context: EditContext,
): FrontmatterEdit {
  const { reading, today } = context;
  const usual = markOf(reading.lines.interactions, STEP)?.class === 'kind' ? STEP : undefined;
  const { kind = usual, shown, text } = outcome;
  return (frontmatter) => {
    const where = { frontmatter, reading };
    const step = nextStepText(frontmatter, reading);
    if (step === undefined) return refused('no-next-step', 'next-step', where);
    if ((shown ?? step) !== step) return refused('changed-meanwhile', 'next-step', where);
    const said = { ...outcome, day: today, kind, text: lineText(text ?? '') || step };
    return addContact(said, context, NO_STEP)(frontmatter);
  };
}

const NO_STEP = {
  'next-step': null,
  'next-step-due': null,
  'next-step-why': null,
  'next-step-kind': null,
};
