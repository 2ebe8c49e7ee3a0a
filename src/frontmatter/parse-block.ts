import matter from 'gray-matter';
import type { Refusal } from '../domain/frontmatter-edit';
import type { Frontmatter } from '../domain/note';
import type { ParseYaml } from './parse-yaml';
import { scanEntries } from './scan-entries';

export type ParsedBlock =
  | { readonly kind: 'read'; readonly frontmatter: Frontmatter }
  | { readonly kind: 'broken'; readonly refusal: Refusal };

const NOTHING = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*$/;

const refuse = {
  parse: (): never => {
    throw new Error('Only YAML is read.');
  },
};

/**
 * Parses the lines between the fences through gray-matter, whose only engine is the given one: a note
 * never chooses another (gray-matter's own would run its code). Line numbers in messages are the note's.
 */
export function parseBlock(block: string, parseYaml: ParseYaml): ParsedBlock {
  // gray-matter would take blocks of odd spaces (U+00A0) for empty; only these are.
  if (NOTHING.test(block)) return { kind: 'read', frontmatter: {} };
  let value: unknown;
  const yaml = {
    parse: (text: string): object => {
      value = parseYaml(text) ?? {};
      return {};
    },
  };
  try {
    if (hasLongGap(block)) yaml.parse(`\n${block}`);
    else readMatter(block, yaml);
  } catch (error) {
    return { kind: 'broken', refusal: refusalOf(error, block) };
  }
  if (isFrontmatter(value)) return { kind: 'read', frontmatter: value };
  return { kind: 'broken', refusal: { reason: 'not-properties' } };
}

function readMatter(block: string, yaml: { readonly parse: (text: string) => object }): void {
  const close = closeFor(block);
  matter(`---\n${block}\n${close}\n`, {
    language: 'yaml',
    delimiters: ['---', close],
    engines: { yaml, javascript: refuse, js: refuse, coffee: refuse, cson: refuse, json: refuse },
    // Without it gray-matter looks into the properties for `excerpt_separator`.
    excerpt: () => '',
  });
}

const LONG_GAP = 1000;

/** Over a long gap gray-matter's search for comments takes quadratic time: seconds for 20,000 blank lines. */
function hasLongGap(block: string): boolean {
  let gap = 0;
  for (let at = 0; at < block.length && gap < LONG_GAP; at++) {
    gap = block.charCodeAt(at) <= 0x20 ? gap + 1 : 0;
  }
  return gap >= LONG_GAP;
}

/** gray-matter ends a block at any line that begins with the fence, `---x: 1` too: give it one that none does. */
function closeFor(block: string): string {
  let close = '---';
  while (`\n${block}`.includes(`\n${close}`)) close += '-';
  return close;
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
