import type { Day } from '../day';
import type { FrontmatterEdit } from '../frontmatter-edit';
import { changeProperties } from './change-properties';
import type { EditContext } from './edit-context';

/** Postpones keep-in-touch to a day: silent up to and including the day before (RECORD section 5). */
export function snoozeEdit({ to }: { readonly to: Day }, context: EditContext): FrontmatterEdit {
  return (frontmatter) => changeProperties(frontmatter, { 'snooze-until': to - 1 }, context);
}
