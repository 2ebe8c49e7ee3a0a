import { isMap, type Frontmatter } from '../domain/note';
import { refused, refusedBy, type Refused } from '../domain/refused';
import type { ParseYaml } from './parse-yaml';
import { scanEntries } from './scan-entries';

export type ParsedBlock = { readonly kind: 'read'; readonly frontmatter: Frontmatter } | Refused;

/** Brackets in brackets, so deep that a parser may bring the whole app down over them. */
const TOO_DEEP = /(?:[[{]\s*){500}/;

/**
 * Parses the lines between the fences with the app's own YAML reader and nothing else: a note never
 * chooses another engine. Line numbers in messages are the note's.
 */
export function parseBlock(block: string, parseYaml: ParseYaml): ParsedBlock {
  if (TOO_DEEP.test(block)) {
    return refused('unreadable-block', { detail: 'Nested too deep' });
  }
  try {
    // The empty line stands for the opening fence.
    const frontmatter = parseYaml(`\n${block}`) ?? {};
    if (isMap(frontmatter)) return { kind: 'read', frontmatter };
    return refused('not-properties');
  } catch (error) {
    return refusalOf(refusedBy(error, 'unreadable-block'), block, parseYaml);
  }
}

const DUPLICATE = /^.*\b(?:keys must be unique|duplicated? (?:mapping )?key)\b/i;

function refusalOf(unreadable: Refused, block: string, parseYaml: ParseYaml): Refused {
  const { detail = '' } = unreadable.refusal;
  if (!DUPLICATE.test(detail)) return unreadable;
  // The first top-level name that stands there again; none when the duplicates are further inside.
  const names = scanEntries(block, 0, parseYaml).entries.map(({ name }) => name);
  const property = names.find((name, at) => name !== undefined && names.indexOf(name) < at);
  return refused('duplicate-keys', { detail, ...(property !== undefined && { property }) });
}
