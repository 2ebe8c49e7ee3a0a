import type { FrontmatterEdit } from '../frontmatter-edit';
import type { SignalId } from '../signal';
import { addLine } from './add-line';
import type { EditContext } from './edit-context';

/** Sets a signal aside until a later line causes it again: a line on `set-aside`, dated today. */
export function setAsideEdit(id: SignalId, context: EditContext): FrontmatterEdit {
  const line = { day: context.today, words: { signal: id }, text: undefined };
  return addLine('set-aside', line, context);
}
