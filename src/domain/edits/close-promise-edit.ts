import { withMark } from '../dated-line';
import type { Day } from '../day';
import type { FrontmatterEdit } from '../frontmatter-edit';
import { changeProperties } from './change-properties';
import type { EditContext } from './edit-context';
import { openPromiseLine, type PromiseLineRef } from './open-promise-line';
import { changed, refused } from './outcome';
import { wrongPastDay } from './writable-day';

interface ClosingInput extends PromiseLineRef {
  readonly how: 'kept' | 'dropped';
  /** Today unless given; not in the future. */
  readonly day?: Day | undefined;
}

/** Puts `kept DATE` or `dropped DATE` into the line of an open promise; nothing else of it changes. */
export function closePromiseEdit(input: ClosingInput, context: EditContext): FrontmatterEdit {
  const { reading, today } = context;
  const { how, day = today } = input;
  const wrong = wrongPastDay(day, today);
  return (frontmatter) => {
    const where = { frontmatter, reading };
    if (wrong !== undefined) return refused(wrong, 'promises', where);
    const promise = openPromiseLine(frontmatter, input, reading);
    if (promise.kind === 'refused') return promise;
    const mark = { class: 'closed', value: { how, day } } as const;
    const line = withMark(reading.lines.promises, promise.line, mark);
    const changes = { promises: promise.replaced(line) };
    return changed(changeProperties(frontmatter, changes, reading));
  };
}
