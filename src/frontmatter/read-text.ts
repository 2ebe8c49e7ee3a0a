import type { Refusal } from '../domain/frontmatter-edit';
import type { Frontmatter } from '../domain/note';
import { findFences } from './fences';
import { parseBlock } from './parse-block';
import type { ParseYaml } from './parse-yaml';

export type { ParseYaml } from './parse-yaml';

export type TextReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'read'; readonly frontmatter: Frontmatter }
  /** `block` is the text between the fences, or all after the first line when nothing closes it. */
  | { readonly kind: 'broken'; readonly block: string; readonly refusal: Refusal };

/**
 * Reads the properties of a note's raw text, which is never trusted: nothing in it is run, and what is
 * no YAML map between two `---` lines is broken, with the reason.
 */
export function readText(text: string, parseYaml: ParseYaml): TextReading {
  const fences = findFences(text);
  if (fences === undefined) return { kind: 'none' };
  const block = text.slice(fences.from, fences.to);
  const parsed = fences.refusal ?? parseBlock(block, parseYaml);
  return parsed.kind === 'read' ? parsed : { ...parsed, kind: 'broken', block };
}
