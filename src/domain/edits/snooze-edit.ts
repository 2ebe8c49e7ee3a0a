import type { Day } from '../day';
import type { FrontmatterEdit } from '../frontmatter-edit';
import { changeProperties } from './change-properties';
import type { EditContext } from './edit-context';
import { changed, refused } from './outcome';
import { writableDay } from './writable-day';

/** Postpones keep-in-touch to a day: silent up to and including the day before (RECORD section 5). */
export function snoozeEdit(
  { to }: { readonly to: Day },
  { reading }: EditContext,
): FrontmatterEdit {
  const until = writableDay(to - 1);
  return (frontmatter) => {
    if (until === undefined) {
      return refused('no-such-day', 'snooze-until', { frontmatter, reading });
    }
    return changed(changeProperties(frontmatter, { 'snooze-until': until }, reading));
  };
}
