import type { Note } from './note';
import { findProperty, foldCase } from './property-lookup';
import type { Reading } from './reading';
import { readItems, readText } from './record-value';

/**
 * Whether the note is about a person (RECORD section 1). `wasOne` says whether it was read as one before:
 * a note whose block can no longer be read stays one then.
 */
export function isPersonNote(note: Note, reading: Reading, wasOne: boolean): boolean {
  if (inExcludedFolder(note.path, reading)) return false;
  if (hasPersonProperty(note, reading)) return true;
  if (liesIn(note.path, reading.personFolders) || hasPersonTag(note.tags, reading)) return true;
  if (note.brokenBlock === undefined) return false;
  const block = note.brokenBlock;
  const tags = TAGS.flatMap((name) => wordsIn(block, name)).join(',');
  return (
    wasOne ||
    hasPersonTag(tags.split(/[\s,]+/), reading) ||
    reading.personProperties.some(({ property, value }) => saysWord(block, property, value))
  );
}

/** Whether the note lies in one of the excluded folders or below. */
export function inExcludedFolder(path: string, reading: Reading): boolean {
  return liesIn(path, reading.excludedFolders);
}

/** Whether `type` is this word, alone or in a list, or a line says so in a block that cannot be read. */
export function isOfType(note: Note, word: string): boolean {
  return typeTest(note)(word);
}

/** The same for several words, with `type` looked up a single time. */
export function typeTest({ frontmatter, brokenBlock }: Note): (word: string) => boolean {
  if (brokenBlock !== undefined) return (word) => saysWord(brokenBlock, TYPE, word);
  const found = frontmatter && findProperty(frontmatter, TYPES);
  return found === undefined ? () => false : (word) => holdsWord(found.value, word);
}

const TYPE = 'type';
const TYPES = [TYPE];
const TAGS = ['tags', 'tag'];

/** Whether the property holds the word, alone or in a list; `word` is in lower case. */
export function holdsWord(value: unknown, word: string): boolean {
  if (typeof value === 'string') return foldCase(value.trim()) === word;
  return (readItems(value) ?? []).some((item) => foldCase(readText(item) ?? '') === word);
}

function hasPersonProperty({ frontmatter }: Note, reading: Reading): boolean {
  if (frontmatter === undefined) return false;
  for (const { property, value } of reading.personProperties) {
    const found = findProperty(frontmatter, [property]);
    if (found !== undefined && holdsWord(found.value, value)) return true;
  }
  return false;
}

function hasPersonTag(tags: readonly string[], reading: Reading): boolean {
  for (const tag of tags) if (reading.isPersonTag(tag)) return true;
  return false;
}

function liesIn(path: string, folders: readonly string[]): boolean {
  for (const folder of folders) if (path.startsWith(folder)) return true;
  return false;
}

/** Whether a block that cannot be read says that the property holds the word. */
export function saysWord(block: string, property: string, word: string): boolean {
  return wordsIn(block, property).includes(word);
}

/** What such a block says in lines with the name of the property, and in the items of a list below. */
function wordsIn(block: string, property: string): readonly string[] {
  const wanted = foldCase(property);
  let isIts = false;
  return block.split(/[\r\n]/).flatMap((line) => {
    const [, item, name, value] = /^[ \t]*-[ \t](.*)|^([^:]*):(.*)/s.exec(line) ?? [];
    if (name !== undefined) isIts = foldCase(unquoted(name)) === wanted;
    return isIts ? wordsOf(value ?? item ?? '') : [];
  });
}

/** The words of `person`, `"person" # yes` or `[person, friend]`, in lower case. */
function wordsOf(value: string): readonly string[] {
  const bare = value.replace(/\s#.*/s, '').trim();
  const [, list] = /^\[(.*?)\]?$/.exec(bare) ?? [];
  return (list?.split(',') ?? [bare]).map((item) => foldCase(unquoted(item)));
}

function unquoted(text: string): string {
  return text
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
    .trim();
}
