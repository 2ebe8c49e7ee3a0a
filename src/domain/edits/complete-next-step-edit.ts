import { lineText } from '../dated-line';
import type { FrontmatterEdit } from '../frontmatter-edit';
import type { Quality } from '../history';
import { changeProperties } from './change-properties';
import { contactChange, NO_CONTACT_CHANGE } from './contact-change';
import type { EditContext } from './edit-context';
import { interactionLine, kindMark } from './interaction-line';
import { nextStepText } from './next-step-text';
import { noteList } from './note-list';
import { changed, refused } from './outcome';

interface StepOutcomeInput {
  readonly kind?: string | undefined;
  readonly quality?: Quality | undefined;
  readonly text?: string | undefined;
  readonly noContact?: boolean | undefined;
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
  const kind = outcome.kind ?? (kindMark(STEP, reading) === undefined ? undefined : STEP);
  const said = lineText(outcome.text ?? '');
  return (frontmatter) => {
    const where = { frontmatter, reading };
    const step = nextStepText(frontmatter, reading);
    if (step === undefined) return refused('no-next-step', 'next-step', where);
    const line = interactionLine({ ...outcome, day: today, kind, text: said || step }, reading);
    if (line.kind === 'unknown') return refused('unknown-value', 'interactions', where, line.value);
    const list = noteList(frontmatter, 'interactions', reading);
    if (list.kind === 'refused') return list;
    const contact =
      outcome.noContact === true ? NO_CONTACT_CHANGE : contactChange(frontmatter, today, context);
    const changes = {
      'last-contact': contact.value,
      ...NO_STEP,
      interactions: [...list.items, line.line],
    };
    return changed(changeProperties(frontmatter, changes, reading), contact.remarks);
  };
}

const NO_STEP = {
  'next-step': null,
  'next-step-due': null,
  'next-step-why': null,
  'next-step-kind': null,
};
