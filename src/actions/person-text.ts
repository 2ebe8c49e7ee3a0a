import { markPersonEdit } from '../domain/edits/mark-person-edit';
import type { Refusal } from '../domain/frontmatter-edit';
import { isPersonNote } from '../domain/person-note';
import { findProperty } from '../domain/property-lookup';
import type { Reading } from '../domain/reading';
import { readItems, readText as textOf } from '../domain/record-value';
import { editText, type ParseYaml } from '../frontmatter/edit-text';
import { readText } from '../frontmatter/read-text';

/**
 * The text, for a new note at `path`, such that the note counts as a person note by the present rules:
 * as it is where it does already, else with what the first rule needs put in and all else as it was.
 */
export function personText(
  text: string,
  path: string,
  reading: Reading,
  parseYaml: ParseYaml,
): string | Refusal {
  const read = readText(text, parseYaml);
  const frontmatter = read.kind === 'read' ? read.frontmatter : {};
  const tags = readItems(findProperty(frontmatter, ['tags', 'tag'])?.value) ?? [];
  const note = {
    path,
    name: '',
    frontmatter,
    brokenBlock: read.kind === 'broken' ? read.block : undefined,
    tags: [...tags.flatMap((tag) => textOf(tag)?.split(/[\s,]+/) ?? []), ...tagsIn(text)],
    day: undefined,
    contacts: [],
  };
  if (isPersonNote(note, reading, false)) return text;
  const edit = editText(text, markPersonEdit(reading.rules), parseYaml);
  if (edit.kind === 'refused') return edit.refusal;
  return edit.kind === 'written' ? edit.text : text;
}

function tagsIn(text: string): readonly string[] {
  return [...text.matchAll(/(?:^|\s)#([^\s#]+)/g)].flatMap(([, tag]) => tag ?? []);
}
