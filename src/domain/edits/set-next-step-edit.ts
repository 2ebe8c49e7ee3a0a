import type { Day } from '../day';
import { lineText } from '../dated-line';
import type { FrontmatterEdit } from '../frontmatter-edit';
import type { StepKind } from '../person';
import { changeProperties } from './change-properties';
import type { EditContext } from './edit-context';
import { changed, refused } from './outcome';
import { writableDay } from './writable-day';

interface NextStepInput {
  readonly text: string;
  readonly due?: Day | undefined;
  readonly why?: string | undefined;
  readonly kind?: StepKind | undefined;
}

/** Sets the four `next-step…` properties: those given, while those not given are cleared. */
export function setNextStepEdit(
  { text, due, why, kind }: NextStepInput,
  { reading }: EditContext,
): FrontmatterEdit {
  const changes = {
    'next-step': lineText(text),
    'next-step-due': due === undefined ? null : writableDay(due),
    'next-step-why': lineText(why ?? '') || null,
    'next-step-kind': kind ?? null,
  };
  return (frontmatter) => {
    const where = { frontmatter, reading };
    if (changes['next-step'] === '') return refused('empty-text', 'next-step', where);
    if (changes['next-step-due'] === undefined) {
      return refused('no-such-day', 'next-step-due', where);
    }
    return changed(changeProperties(frontmatter, changes, reading));
  };
}
