import type { Day } from '../day';
import { lineText } from '../dated-line';
import type { FrontmatterEdit } from '../frontmatter-edit';
import type { Frontmatter } from '../note';
import type { StepKind } from '../person';
import type { Property } from '../property';
import { valueOf } from '../property-lookup';
import { readText } from '../record-value';
import { isSameValue } from '../same-value';
import { changeProperties, type PropertyChanges } from './change-properties';
import type { EditContext } from './edit-context';
import { refused } from './outcome';

interface NextStepInput {
  readonly text: string;
  readonly due?: Day | undefined;
  readonly why?: string | undefined;
  readonly kind?: StepKind | undefined;
  /** The properties when the present step was shown; another one by now is refused. */
  readonly shown?: Frontmatter | undefined;
}

/** Sets the four `next-step…` properties; a step without text is refused. */
export function setNextStepEdit(step: NextStepInput, context: EditContext): FrontmatterEdit {
  const { shown } = step;
  const at = (frontmatter: Frontmatter, name: Property): unknown =>
    valueOf(frontmatter, name, context.reading);
  return (frontmatter) => {
    const changed =
      shown && STEP.find((name) => !isSameValue(at(frontmatter, name), at(shown, name)));
    if (changed === undefined) return changeProperties(frontmatter, stepChanges(step), context);
    const now = readText(at(frontmatter, changed));
    return refused('changed-meanwhile', changed, frontmatter, context, now);
  };
}

const STEP = ['next-step', 'next-step-due', 'next-step-why', 'next-step-kind'] as const;

/** The four properties: those given, while those not given are cleared. */
export function stepChanges({ text, due, why, kind }: NextStepInput): PropertyChanges {
  return {
    'next-step': lineText(text),
    'next-step-due': due ?? null,
    'next-step-why': lineText(why ?? '') || null,
    'next-step-kind': kind ?? null,
  };
}
