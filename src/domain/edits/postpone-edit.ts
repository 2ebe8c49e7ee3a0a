import { withDate } from '../dated-line';
import type { Day } from '../day';
import type { FrontmatterEdit } from '../frontmatter-edit';
import { valueOf } from '../property-lookup';
import { readText } from '../record-value';
import { changeProperties } from './change-properties';
import { changePromise, type PromiseLineRef } from './change-promise';
import type { EditContext } from './edit-context';
import { refused } from './outcome';
import { writableDay } from './writable-day';

/** What can be postponed: the next step, an open promise, or the reminder to keep in touch. */
export type PostponedItem =
  { readonly item: 'step' | 'keep-in-touch' } | ({ readonly item: 'promise' } & PromiseLineRef);

/**
 * Moves the next step's due day, refused where the note has no next step; puts another date first in the
 * line of a promise; or silences keep-in-touch up to and including the day before (RECORD section 5).
 */
export function postponeEdit(what: PostponedItem, to: Day, context: EditContext): FrontmatterEdit {
  return (frontmatter) => {
    if (what.item === 'promise') {
      return writableDay(to) === undefined
        ? refused('no-such-day', 'promises', frontmatter, context)
        : changePromise(frontmatter, what, context, (line) => withDate(line, to));
    }
    if (what.item === 'keep-in-touch') {
      return changeProperties(frontmatter, { 'snooze-until': to - 1 }, context);
    }
    return readText(valueOf(frontmatter, 'next-step', context.reading)) === undefined
      ? refused('no-next-step', 'next-step', frontmatter, context)
      : changeProperties(frontmatter, { 'next-step-due': to }, context);
  };
}
