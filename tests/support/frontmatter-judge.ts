import { isDeepStrictEqual } from 'node:util';
import type { RefusalReason } from '../../src/domain/frontmatter-edit';
import type { Frontmatter } from '../../src/domain/note';
import { editText } from '../../src/frontmatter/edit-text';
import { blockOf, textOf, type MadeNote, type Piece } from './frontmatter-notes';
import { applyRandomEdits, type RandomEdit } from './frontmatter-random-edits';
import { secondOpinion } from './frontmatter-second-judge';
import { parseYaml } from './frontmatter-yaml';

export type Verdict =
  | { readonly kind: 'unchanged' }
  /** `alone`: the second reader could not read the block before either, so it said nothing. */
  | { readonly kind: 'right'; readonly alone: boolean }
  | { readonly kind: 'refused'; readonly reason: RefusalReason }
  | {
      readonly kind: 'wrong';
      readonly why: string;
      /** Whether bytes outside the properties meant have changed, and how many at least. */
      readonly outside: boolean;
      readonly bytesOutside: number;
      readonly after: string;
    };

/** Edits a note and judges the result by how the note was made, not by how the writer reads it. */
export function judge(note: MadeNote, edits: readonly RandomEdit[]): Verdict {
  const before = textOf(note);
  let wanted: Frontmatter = {};
  let names: ReadonlySet<string> = new Set();
  const result = editText(
    before,
    (frontmatter) => {
      ({ wanted, names } = applyRandomEdits(frontmatter, edits));
      return { kind: 'changed', frontmatter: wanted, remarks: [] };
    },
    parseYaml,
  );
  if (result.kind === 'refused') return { kind: 'refused', reason: result.refusal.reason };
  if (result.kind === 'unchanged') return { kind: 'unchanged' };
  const after = result.text;
  const wrong = (why: string, bytesOutside = 0): Verdict => ({
    kind: 'wrong',
    why,
    outside: bytesOutside > 0,
    bytesOutside,
    after,
  });
  const touched = matchPieces(note, names, after);
  if (touched === undefined)
    return wrong('bytes outside the properties differ', bytesLost(note, names, after));
  const block = after.slice(note.head.length, after.length - note.tail.length);
  const parsed: unknown = parseYaml(block) ?? {};
  const made = withoutNewEmpties(
    wanted,
    note.pieces.map(({ name }) => name),
  );
  const expected = withCleared(made, parsed);
  if (!isDeepStrictEqual(parsed, expected)) return wrong('it reads differently');
  if (!isDeepStrictEqual(Object.keys(parsed as object), Object.keys(expected))) {
    return wrong('the order of the properties differs');
  }
  const added = addedBy(edits);
  const lost = touched.find((found) => !keepsParts(found, wanted, added));
  if (lost !== undefined) return wrong(`a comment or item of ${lost.piece.name ?? ''} is lost`);
  const second = secondOpinion(blockOf(note), block, expected, names);
  return typeof second === 'object'
    ? wrong(second.objects)
    : { kind: 'right', alone: second === 'silent' };
}

/** No key is made only to be empty. */
export function withoutNewEmpties(wanted: Frontmatter, names: readonly unknown[]): Frontmatter {
  const had = new Set(names);
  const isEmpty = (value: unknown): boolean =>
    value === null || value === '' || (Array.isArray(value) && value.length === 0);
  const entries = Object.entries(wanted).filter(
    ([name, value]) => had.has(name) || !isEmpty(value),
  );
  return Object.fromEntries(entries);
}

/** A list that is emptied may be cleared. */
export function withCleared(wanted: Frontmatter, parsed: unknown): Frontmatter {
  const read = new Map(Object.entries(parsed as object));
  const entries = Object.entries(wanted).map(([name, value]): [string, unknown] => {
    const isCleared = Array.isArray(value) && value.length === 0 && read.get(name) === null;
    return [name, isCleared ? null : value];
  });
  return Object.fromEntries(entries);
}

/** The bytes of all that should have stayed and is not found; at least one. */
function bytesLost(
  { head, pieces, tail }: MadeNote,
  names: ReadonlySet<string>,
  after: string,
): number {
  const kept = pieces.filter(({ name }) => name === undefined || !names.has(name));
  const texts = [head, ...kept.map(({ text }) => text), tail];
  const lost = texts.filter((text) => !after.includes(text)).join('');
  return Math.max(1, Buffer.byteLength(lost));
}

const NEW_PROPERTIES = /^(?:|(?:new|new list|"yes"|"k: #"):[^]*\n)$/;

interface Touched {
  readonly piece: Piece;
  readonly text: string;
}

/**
 * Finds every piece but those named in `after`, byte for byte and in order, with whole lines in the places
 * of the named ones, and new lines at the end of the block only. Undefined when that cannot be.
 */
function matchPieces(
  { head, pieces, tail }: MadeNote,
  names: ReadonlySet<string>,
  after: string,
): Touched[] | undefined {
  if (!after.startsWith(head) || !after.endsWith(tail)) return undefined;
  const block = after.slice(head.length, after.length - tail.length);
  const match = (index: number, at: number): Touched[] | undefined => {
    const piece = pieces[index];
    // What is left over is new properties: whole lines, the first one a new key.
    if (piece === undefined) return NEW_PROPERTIES.test(block.slice(at)) ? [] : undefined;
    if (piece.name === undefined || !names.has(piece.name)) {
      return block.startsWith(piece.text, at)
        ? match(index + 1, at + piece.text.length)
        : undefined;
    }
    const key = piece.text.slice(0, piece.text.indexOf(':') + 1);
    if (!block.startsWith(key, at)) return undefined;
    for (let end = block.indexOf('\n', at) + 1; end > 0; end = block.indexOf('\n', end) + 1) {
      const rest = match(index + 1, end);
      if (rest !== undefined) return [{ piece, text: block.slice(at, end) }, ...rest];
    }
    return undefined;
  };
  return match(0, 0);
}

/** Whether the comment on the line, the comments between items and the items not meant are all still there. */
function keepsParts(
  { piece, text }: Touched,
  wanted: Frontmatter,
  added: ReadonlySet<unknown>,
): boolean {
  const { name, comment, parts } = piece;
  if (comment !== '' && !text.includes(comment)) return false;
  const comments = parts.filter(({ kind }) => kind === 'comment');
  if (!comments.every((part) => text.includes(part.text))) return false;
  const value = new Map(Object.entries(wanted)).get(name ?? '');
  if (!Array.isArray(value)) return true;
  const items = parts.filter(({ kind }) => kind === 'item').map((part) => part.text);
  const values = items.map((item) => firstItem(item));
  // Which one of several items that read the same has gone, or come, cannot be told.
  if (values.some((item) => added.has(item))) return true;
  return items.every((item, index) => {
    const isMeant = (other: unknown): boolean => isDeepStrictEqual(other, values[index]);
    const isOne = values.filter(isMeant).length === 1;
    return text.includes(item) || !isOne || !(value as unknown[]).some(isMeant);
  });
}

function firstItem(item: string): unknown {
  const read = parseYaml(`list:\n${item}`) as { list: unknown[] };
  return read.list[0];
}

/** The texts that the edits put into lists. */
function addedBy(edits: readonly RandomEdit[]): ReadonlySet<unknown> {
  return new Set(
    edits.flatMap((edit) => {
      if (edit.kind === 'list') return edit.steps.map(({ value }) => value);
      return Array.isArray(edit.value) ? (edit.value as unknown[]) : [edit.value];
    }),
  );
}
