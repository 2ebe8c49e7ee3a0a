import { withDate } from '../dated-line';
import type { Day } from '../day';
import type { FrontmatterEdit } from '../frontmatter-edit';
import { changePromise, type PromiseLineRef } from './change-promise';
import type { EditContext } from './edit-context';
import { refused } from './outcome';
import { writableDay } from './writable-day';

interface PostponedPromise extends PromiseLineRef {
  readonly to: Day;
}

/** Puts another date first in the line of an open promise; nothing else of it changes. */
export function postponePromiseEdit(
  input: PostponedPromise,
  context: EditContext,
): FrontmatterEdit {
  const { to } = input;
  return (frontmatter) =>
    writableDay(to) === undefined
      ? refused('no-such-day', 'promises', frontmatter, context)
      : changePromise(frontmatter, input, context, (line) => withDate(line, to));
}
