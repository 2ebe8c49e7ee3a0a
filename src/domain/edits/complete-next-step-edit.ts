import { lineText } from '../dated-line';
import type { FrontmatterEdit } from '../frontmatter-edit';
import { markOf } from '../line-grammar';
import { valueOf } from '../property-lookup';
import { readText } from '../record-value';
import { addContact, type InteractionInput } from './add-contact';
import type { EditContext } from './edit-context';
import { refused } from './outcome';

interface StepOutcomeInput extends Omit<InteractionInput, 'day'> {
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
  const isKind = markOf(reading.lines.interactions, STEP)?.[1].kind !== undefined;
  const { kind = isKind ? STEP : undefined, shown, text = '' } = outcome;
  return (frontmatter) => {
    const step = readText(valueOf(frontmatter, 'next-step', reading));
    if (step === undefined) return refused('no-next-step', 'next-step', frontmatter, context);
    if ((shown ?? step) !== step) {
      return refused('changed-meanwhile', 'next-step', frontmatter, context, step);
    }
    const said = { ...outcome, day: today, kind, text: lineText(text) || step };
    return addContact(said, context, NO_STEP)(frontmatter);
  };
}

const NO_STEP = {
  'next-step': null,
  'next-step-due': null,
  'next-step-why': null,
  'next-step-kind': null,
};
