import type { Day } from '../day';
import type { FrontmatterEdit } from '../frontmatter-edit';
import { addLine } from './add-line';
import type { EditContext } from './edit-context';

interface PromiseInput {
  readonly text: string;
  readonly due?: Day | undefined;
  readonly thanks?: boolean | undefined;
  readonly toMe?: boolean | undefined;
}

/** Adds a line to `promises`; a promise without text is refused. */
export function addPromiseEdit(
  { text, due, thanks, toMe }: PromiseInput,
  context: EditContext,
): FrontmatterEdit {
  const words = { thanks: thanks && 'thanks', toMe: toMe && 'to me' };
  return addLine('promises', { day: due, words, text }, context);
}
