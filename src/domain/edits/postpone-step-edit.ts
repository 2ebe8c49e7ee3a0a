import type { Day } from '../day';
import type { FrontmatterEdit } from '../frontmatter-edit';
import { valueOf } from '../property-lookup';
import { readText } from '../record-value';
import { changeProperties } from './change-properties';
import type { EditContext } from './edit-context';
import { refused } from './outcome';

/** Moves the next step's due day; refused where the note has no next step. */
export function postponeStepEdit(
  { to }: { readonly to: Day },
  context: EditContext,
): FrontmatterEdit {
  return (frontmatter) =>
    readText(valueOf(frontmatter, 'next-step', context.reading)) === undefined
      ? refused('no-next-step', 'next-step', frontmatter, context)
      : changeProperties(frontmatter, { 'next-step-due': to }, context);
}
