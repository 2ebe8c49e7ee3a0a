import type { FrontmatterEdit } from '../frontmatter-edit';
import type { Depth } from '../rules';
import { changeProperties } from './change-properties';
import type { EditContext } from './edit-context';
import { changed } from './outcome';

/** Sets the depth wished for; undefined clears it. */
export function setGoalEdit(
  { goal }: { readonly goal: Depth | undefined },
  { reading }: EditContext,
): FrontmatterEdit {
  return (frontmatter) =>
    changed(changeProperties(frontmatter, { 'depth-goal': goal ?? null }, reading));
}
