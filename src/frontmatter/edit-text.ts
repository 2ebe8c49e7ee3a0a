import type { FrontmatterEdit, Remark } from '../domain/frontmatter-edit';
import { refused, type Refused } from '../domain/refused';
import { endingBefore, findFences } from './fences';
import { parseBlock } from './parse-block';
import type { ParseYaml } from './parse-yaml';
import { changesBetween } from './property-change';
import { rewriteBlock } from './rewrite-block';

export type { ParseYaml } from './parse-yaml';

export type TextEdit =
  | { readonly kind: 'written'; readonly text: string; readonly remarks: readonly Remark[] }
  | { readonly kind: 'unchanged'; readonly remarks: readonly Remark[] }
  | Refused;

/**
 * A change to what follows a note's block: from the text before to the text wanted. `lineBreak` is that of
 * the body, or of the note where the body has none.
 */
export type BodyEdit = (body: string, lineBreak: string) => string;

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
  body: BodyEdit = (same) => same,
): TextEdit {
  const edited = editBlock(text, edit, parseYaml);
  if (edited.kind === 'refused') return edited;
  const now = edited.kind === 'written' ? edited.text : text;
  const whole = editBody(now, body);
  if (whole === now) return edited;
  return whole === undefined
    ? refused('not-provable')
    : { kind: 'written', text: whole, remarks: edited.remarks };
}

/** Undefined where the body would begin with what reads as a block. */
function editBody(text: string, body: BodyEdit): string | undefined {
  const fences = findFences(text);
  let head = fences === undefined ? bomOf(text) : text.slice(0, fences.body);
  // The fence is the very last line.
  if (fences !== undefined && !head.endsWith('\n')) head += firstEnding(text);
  const before = text.slice(head.length);
  const after = body(before, firstEnding(before.includes('\n') ? before : text));
  if (after === before) return text;
  const isBlock = fences === undefined && findFences(head + after) !== undefined;
  return isBlock ? undefined : head + after;
}

function editBlock(text: string, edit: FrontmatterEdit, parseYaml: ParseYaml): TextEdit {
  const fences = findFences(text);
  if (fences === undefined) {
    // A note without a block gets one at its very start, in its own line ending.
    const [bom, fence] = [bomOf(text), `---${firstEnding(text)}`];
    return editBlock(bom + fence + fence + text.slice(bom.length), edit, parseYaml);
  }
  const { from, to, refusal } = fences;
  if (refusal !== undefined) return refusal;
  const before = parseBlock(text.slice(from, to), parseYaml);
  if (before.kind === 'refused') return before;
  const outcome = edit(before.frontmatter);
  if (outcome.kind === 'refused') return outcome;
  const { remarks } = outcome;
  const changes = changesBetween(before.frontmatter, outcome.frontmatter);
  if (changes.length === 0) return { kind: 'unchanged', remarks };
  const written = rewriteBlock({ ...before, text, from, to }, changes, parseYaml);
  return written.kind === 'written' ? { ...written, remarks } : written;
}

function bomOf(text: string): string {
  return text.startsWith('\uFEFF') ? '\uFEFF' : '';
}

function firstEnding(text: string): string {
  return endingBefore(text, text.indexOf('\n') + 1);
}
