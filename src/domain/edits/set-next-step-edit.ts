import type { Day } from '../day';
import { lineText } from '../dated-line';
import type { FrontmatterEdit } from '../frontmatter-edit';
import type { StepKind } from '../person';
import { changeProperties, type PropertyChanges } from './change-properties';
import type { EditContext } from './edit-context';

interface NextStepInput {
  readonly text: string;
  readonly due?: Day | undefined;
  readonly why?: string | undefined;
  readonly kind?: StepKind | undefined;
}

/** Sets the four `next-step…` properties; a step without text is refused. */
export function setNextStepEdit(step: NextStepInput, context: EditContext): FrontmatterEdit {
  return (frontmatter) => changeProperties(frontmatter, stepChanges(step), context);
}

/** The four properties: those given, while those not given are cleared. */
export function stepChanges({ text, due, why, kind }: NextStepInput): PropertyChanges {
  return {
    'next-step': lineText(text),
    'next-step-due': due ?? null,
    'next-step-why': lineText(why ?? '') || null,
    'next-step-kind': kind ?? null,
  };
}
