import type { Day } from '../day';
import type { FrontmatterEdit } from '../frontmatter-edit';
import { changeProperties } from './change-properties';
import type { EditContext } from './edit-context';
import { nextStepText } from './next-step-text';
import { changed, refused } from './outcome';
import { writableDay } from './writable-day';

/** Moves the next step's due day; refused where the note has no next step. */
export function postponeStepEdit(
  { to }: { readonly to: Day },
  { reading }: EditContext,
): FrontmatterEdit {
  const due = writableDay(to);
  return (frontmatter) => {
    const where = { frontmatter, reading };
    if (nextStepText(frontmatter, reading) === undefined) {
      return refused('no-next-step', 'next-step', where);
    }
    if (due === undefined) return refused('no-such-day', 'next-step-due', where);
    return changed(changeProperties(frontmatter, { 'next-step-due': due }, reading));
  };
}
