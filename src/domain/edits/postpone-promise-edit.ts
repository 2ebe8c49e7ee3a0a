import { withDate } from '../dated-line';
import type { Day } from '../day';
import type { FrontmatterEdit } from '../frontmatter-edit';
import { changeProperties } from './change-properties';
import type { EditContext } from './edit-context';
import { openPromiseLine, type PromiseLineRef } from './open-promise-line';
import { changed, refused } from './outcome';
import { writableDay } from './writable-day';

interface PostponedPromise extends PromiseLineRef {
  readonly to: Day;
}

/** Puts another date first in the line of an open promise; nothing else of it changes. */
export function postponePromiseEdit(
  input: PostponedPromise,
  { reading }: EditContext,
): FrontmatterEdit {
  const { to } = input;
  return (frontmatter) => {
    if (writableDay(to) === undefined) {
      return refused('no-such-day', 'promises', { frontmatter, reading });
    }
    const promise = openPromiseLine(frontmatter, input, reading);
    if (promise.kind === 'refused') return promise;
    const changes = { promises: promise.replaced(withDate(promise.line, to)) };
    return changed(changeProperties(frontmatter, changes, reading));
  };
}
