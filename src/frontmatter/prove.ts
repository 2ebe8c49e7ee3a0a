import type { Frontmatter } from '../domain/note';
import { parseBlock } from './parse-block';
import type { ParseYaml } from './parse-yaml';
import { isSameValue } from './same-value';

/** Whether the block at [from, to) of a text reads as exactly the properties wanted, in their order. */
export function isProved(
  text: string,
  block: { readonly from: number; readonly to: number },
  wanted: Frontmatter,
  parseYaml: ParseYaml,
): boolean {
  const parsed = parseBlock(text.slice(block.from, block.to), parseYaml);
  return parsed.kind === 'read' && isSameValue(parsed.frontmatter, wanted);
}
