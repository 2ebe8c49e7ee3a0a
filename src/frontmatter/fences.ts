import type { Refusal } from '../domain/frontmatter-edit';

export type Fences =
  /** The note has no block; `at` is where one would begin: the start, after a BOM. */
  | { readonly kind: 'none'; readonly at: number }
  /** The block lies in [from, to), whole lines; the closing fence begins at `to`. */
  | { readonly kind: 'block'; readonly from: number; readonly to: number }
  /** Something is meant to be a block and is none; it lies in [from, to). */
  | {
      readonly kind: 'refused';
      readonly from: number;
      readonly to: number;
      readonly refusal: Refusal;
    };

const FENCE = /^--- *$/;
const SHOWN = 80;

/**
 * Finds a note's block by Obsidian's rule: the first line is `---`, a later one closes it, both may
 * end in spaces and in LF or CRLF, and a BOM may come first. A first line such as `---js` and a block
 * without an end are refused (RECORD section 5, rule 3). A first line of four dashes or more is a
 * Markdown rule: such a note has no block.
 */
export function findFences(text: string): Fences {
  const at = text.startsWith('\uFEFF') ? 1 : 0;
  if (!text.startsWith('---', at) || text.startsWith('----', at)) return { kind: 'none', at };
  const first = lineAt(text, at);
  const from = first.next;
  const to = closingFence(text, from);
  if (!FENCE.test(first.content)) {
    const detail = first.content.slice(0, SHOWN);
    const refusal: Refusal = { reason: 'unreadable-block', detail };
    return { kind: 'refused', from, to: to ?? text.length, refusal };
  }
  if (to === undefined) {
    return { kind: 'refused', from, to: text.length, refusal: { reason: 'unclosed-block' } };
  }
  return { kind: 'block', from, to };
}

/** The line ending that a note uses: that of its first line, LF where it has no second line. */
export function lineEnding(text: string): '\n' | '\r\n' {
  const newline = text.indexOf('\n');
  return newline > 0 && text.charAt(newline - 1) === '\r' ? '\r\n' : '\n';
}

function closingFence(text: string, from: number): number | undefined {
  let at = from;
  while (at < text.length) {
    if (text.startsWith('---', at) && FENCE.test(lineAt(text, at).content)) return at;
    const newline = text.indexOf('\n', at);
    if (newline === -1) return undefined;
    at = newline + 1;
  }
  return undefined;
}

function lineAt(text: string, start: number): { content: string; next: number } {
  const newline = text.indexOf('\n', start);
  if (newline === -1) return { content: text.slice(start), next: text.length };
  const end = newline > start && text.charAt(newline - 1) === '\r' ? newline - 1 : newline;
  return { content: text.slice(start, end), next: newline + 1 };
}
