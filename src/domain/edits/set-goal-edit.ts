import type { FrontmatterEdit } from '../frontmatter-edit';
import type { Depth } from '../rules';
import { changeProperties } from './change-properties';
import type { EditContext } from './edit-context';

/** Sets the depth wished for; undefined clears it. */
export function setGoalEdit(
  { goal }: { readonly goal: Depth | undefined },
  context: EditContext,
): FrontmatterEdit {
  return (frontmatter) => changeProperties(frontmatter, { 'depth-goal': goal ?? null }, context);
}
