import type { Refusal } from '../domain/frontmatter-edit';
import type { Frontmatter } from '../domain/note';
import type { ParseYaml } from './parse-yaml';
import { scanEntries } from './scan-entries';

export type ParsedBlock =
  | { readonly kind: 'read'; readonly frontmatter: Frontmatter }
  | { readonly kind: 'broken'; readonly refusal: Refusal };

const NOTHING = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*$/;

/**
 * Parses the lines between the fences with the app's own YAML reader and nothing else: a note never
 * chooses another engine. Line numbers in messages are the note's.
 */
export function parseBlock(block: string, parseYaml: ParseYaml): ParsedBlock {
  // A block of odd spaces (U+00A0) is text, not an empty one.
  if (NOTHING.test(block)) return { kind: 'read', frontmatter: {} };
  let value: unknown;
  try {
    // The empty line stands for the opening fence.
    value = parseYaml(`\n${block}`) ?? {};
  } catch (error) {
    return { kind: 'broken', refusal: refusalOf(error, block) };
  }
  if (isFrontmatter(value)) return { kind: 'read', frontmatter: value };
  return { kind: 'broken', refusal: { reason: 'not-properties' } };
}

function isFrontmatter(value: unknown): value is Frontmatter {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refusalOf(error: unknown, block: string): Refusal {
  const detail = error instanceof Error ? error.message : String(error);
  if (!isDuplicate(error, detail)) return { reason: 'unreadable-block', detail };
  const property = duplicateName(block);
  const refusal: Refusal = { reason: 'duplicate-keys', detail };
  return property === undefined ? refusal : { ...refusal, property };
}

/** The first top-level name that stands there again; undefined when the duplicates are further inside. */
function duplicateName(block: string): string | undefined {
  const asWritten: ParseYaml = (quoted) => quoted.slice(1, -1);
  const { entries } = scanEntries(block, 0, block.length, asWritten);
  const names = entries.map(({ name }) => name);
  return names.find((name, index) => name !== undefined && names.indexOf(name) < index);
}

function isDuplicate(error: unknown, message: string): boolean {
  if (typeof error === 'object' && error !== null && 'code' in error) {
    if (error.code === 'DUPLICATE_KEY') return true;
  }
  return /\bkeys must be unique\b|\bduplicated? (?:mapping )?key\b/i.test(
    message.split('\n', 1)[0] ?? '',
  );
}
