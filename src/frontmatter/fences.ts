import { refused, type Refused } from '../domain/refused';

/** What stands between two `---` lines at the start of a note. */
export interface Fences {
  /** The block lies in [from, to), whole lines; the closing fence begins at `to`. */
  readonly from: number;
  readonly to: number;
  /** Where the line after the closing fence begins. */
  readonly body: number;
  /** Why it is no block, though it is meant to be one. */
  readonly refusal: Refused | undefined;
}

const OPENING = /^\uFEFF?(---(?!-)[^\n]*?)(?:\r?\n|$)/;
const CLOSING = /\n--- *(?:\r?\n|$)/g;
const SHOWN = 80;

/**
 * Finds a note's block by Obsidian's rule: the first line is `---`, a later one closes it, both may
 * end in spaces and in LF or CRLF, and a BOM may come first. A first line such as `---js` and a block
 * without an end are refused (RECORD section 5, rule 3). A first line of four dashes or more is a
 * Markdown rule: such a note has no block, and undefined is given.
 */
export function findFences(text: string): Fences | undefined {
  const [opening, first] = OPENING.exec(text) ?? [];
  if (opening === undefined || first === undefined) return undefined;
  const from = opening.length;
  CLOSING.lastIndex = from - 1;
  const closing = CLOSING.exec(text);
  const to = closing === null ? text.length : closing.index + 1;
  const body = closing === null ? to : closing.index + closing[0].length;
  const isFence = /^--- *$/.test(first);
  const refusal = !isFence
    ? refused('unreadable-block', { detail: first.slice(0, SHOWN) })
    : closing === null
      ? refused('unclosed-block')
      : undefined;
  return { from, to, body, refusal };
}

/** The ending of the line before the one that starts at `at`; LF where there is none. */
export function endingBefore(text: string, at: number): string {
  return text.charAt(at - 2) === '\r' ? '\r\n' : '\n';
}
