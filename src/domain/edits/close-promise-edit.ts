import { withMark } from '../dated-line';
import { formatDay, type Day } from '../day';
import type { FrontmatterEdit } from '../frontmatter-edit';
import type { EditContext } from './edit-context';
import { changePromise, type PromiseLineRef } from './change-promise';
import { refused } from './outcome';
import { wrongPastDay } from './writable-day';

interface ClosingInput extends PromiseLineRef {
  readonly how: 'kept' | 'dropped';
  /** Today unless given; not in the future. */
  readonly day?: Day | undefined;
}

/** Puts `kept DATE` or `dropped DATE` into the line of an open promise; nothing else of it changes. */
export function closePromiseEdit(input: ClosingInput, context: EditContext): FrontmatterEdit {
  const { how, day = context.today } = input;
  const wrong = wrongPastDay(day, context.today);
  const grammar = context.reading.lines.promises;
  return (frontmatter) =>
    wrong === undefined
      ? changePromise(frontmatter, input, context, (line) =>
          withMark(grammar, line, `${how} ${formatDay(day)}`),
        )
      : refused(wrong, 'promises', frontmatter, context);
}
