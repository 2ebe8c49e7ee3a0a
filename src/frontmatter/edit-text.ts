import type { FrontmatterEdit, Refusal, Remark } from '../domain/frontmatter-edit';
import type { Frontmatter } from '../domain/note';
import { findFences, lineEnding, type Fences } from './fences';
import { insertBlock } from './insert-block';
import { parseBlock } from './parse-block';
import type { ParseYaml } from './parse-yaml';
import { changesBetween } from './property-change';
import { rewriteBlock, type Written } from './rewrite-block';

export type { ParseYaml } from './parse-yaml';

export type TextEdit =
  | { readonly kind: 'written'; readonly text: string; readonly remarks: readonly Remark[] }
  | { readonly kind: 'unchanged'; readonly remarks: readonly Remark[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * Applies an edit to a note's raw text. Only the lines of the properties that differ are touched, in the
 * style in which they stand, and the result is proved: parsed again it is what the edit wanted. What
 * cannot be done so is refused with a reason, and the text stays as it is (RECORD section 5). `body` may
 * change what follows the block with it.
 */
export function editText(
  text: string,
  edit: FrontmatterEdit,
  parseYaml: ParseYaml,
  body?: (body: string) => string,
): TextEdit {
  const edited = editBlock(text, edit, parseYaml);
  if (body === undefined || edited.kind === 'refused') return edited;
  return editBody(edited.kind === 'written' ? edited.text : text, edited, body);
}

/** The body begins below the closing fence. */
function editBody(
  text: string,
  edited: Exclude<TextEdit, { kind: 'refused' }>,
  body: (body: string) => string,
): TextEdit {
  const fences = findFences(text);
  let head = text.slice(0, fences.kind === 'none' ? fences.at : text.indexOf('\n', fences.to) + 1);
  // The fence is the very last line.
  if (fences.kind === 'block' && head === '') head = text + lineEnding(text);
  const before = text.slice(head.length);
  const after = body(before);
  if (after === before) return edited;
  const isWhole = findFences(head + after).kind === fences.kind;
  if (!isWhole) return { kind: 'refused', refusal: { reason: 'not-provable' } };
  return { kind: 'written', text: head + after, remarks: edited.remarks };
}

function editBlock(text: string, edit: FrontmatterEdit, parseYaml: ParseYaml): TextEdit {
  const fences = findFences(text);
  if (fences.kind === 'refused') return { kind: 'refused', refusal: fences.refusal };
  const before = readBefore(text, fences, parseYaml);
  if (before.kind === 'broken') return { kind: 'refused', refusal: before.refusal };
  const outcome = edit(before.frontmatter);
  if (outcome.kind === 'refused') return outcome;
  const { remarks } = outcome;
  const changes = changesBetween(before.frontmatter, outcome.frontmatter);
  if (changes.length === 0) return { kind: 'unchanged', remarks };
  const written: Written =
    fences.kind === 'none'
      ? insertBlock(text, fences.at, changes, parseYaml)
      : rewriteBlock({ text, fences, frontmatter: before.frontmatter }, changes, parseYaml);
  return written.kind === 'written' ? { ...written, remarks } : written;
}

function readBefore(
  text: string,
  fences: Exclude<Fences, { kind: 'refused' }>,
  parseYaml: ParseYaml,
): ReturnType<typeof parseBlock> {
  const nothing: Frontmatter = {};
  if (fences.kind === 'none') return { kind: 'read', frontmatter: nothing };
  return parseBlock(text.slice(fences.from, fences.to), parseYaml);
}
