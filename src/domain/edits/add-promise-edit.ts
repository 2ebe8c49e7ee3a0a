import { formatDatedLine, lineText } from '../dated-line';
import type { Day } from '../day';
import type { FrontmatterEdit } from '../frontmatter-edit';
import type { Mark } from '../line-mark';
import { changeProperties } from './change-properties';
import type { EditContext } from './edit-context';
import { noteList } from './note-list';
import { changed, refused } from './outcome';
import { writableDay } from './writable-day';

interface PromiseInput {
  readonly text: string;
  readonly due?: Day | undefined;
  readonly thanks?: boolean | undefined;
  readonly toMe?: boolean | undefined;
}

/** Adds a line to `promises`; a promise without text is refused. */
export function addPromiseEdit(input: PromiseInput, { reading }: EditContext): FrontmatterEdit {
  const { due } = input;
  const text = lineText(input.text);
  const marks: Mark[] = [];
  if (input.thanks === true) marks.push({ class: 'thanks', value: true });
  if (input.toMe === true) marks.push({ class: 'to-me', value: true });
  return (frontmatter) => {
    const where = { frontmatter, reading };
    if (text === '') return refused('empty-text', 'promises', where);
    if (due !== undefined && writableDay(due) === undefined) {
      return refused('no-such-day', 'promises', where);
    }
    const list = noteList(frontmatter, 'promises', reading);
    if (list.kind === 'refused') return list;
    const line = formatDatedLine(reading.lines.promises, { day: due, marks, text });
    const changes = { promises: [...list.items, line] };
    return changed(changeProperties(frontmatter, changes, reading));
  };
}
