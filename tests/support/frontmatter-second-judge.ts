import { isDeepStrictEqual } from 'node:util';
import { CORE_SCHEMA, load } from 'js-yaml-4';
import type { Frontmatter } from '../../src/domain/note';
import { parseYaml } from './frontmatter-yaml';

/**
 * What a YAML reader of other makers says of an edit; `silent`: it found other properties before, or none.
 * A lone CR, for one, ends a line for it and not for the app's reader.
 */
export type Opinion = 'agrees' | 'silent' | { readonly objects: string };

/**
 * Asks js-yaml, which shares no line with the reader that the product and its proof use: every property
 * that was not meant reads as before, and those that were read as wanted. Its core schema makes no dates.
 */
export function secondOpinion(
  before: string,
  after: string,
  wanted: Frontmatter,
  names: ReadonlySet<string>,
): Opinion {
  const old = readBySecond(before);
  const had = Object.keys(readByApp(before)).join('\n');
  if (old === undefined || [...old.keys()].join('\n') !== had) return 'silent';
  const now = readBySecond(after);
  if (now === undefined) return { objects: 'a second reader cannot read it' };
  const wants = new Map(Object.entries(wanted));
  for (const name of new Set([...old.keys(), ...now.keys()])) {
    const isMeant = names.has(name);
    const right = isMeant ? wants.get(name) : old.get(name);
    if (!isAlike(now.get(name), right, isMeant)) {
      const shown = [now.get(name), right].map((value) => JSON.stringify(value)).join(', not ');
      return { objects: `a second reader finds in ${name} ${shown}` };
    }
  }
  return 'agrees';
}

/** The properties of a block; undefined where there are none that it can read. */
export function readBySecond(block: string): ReadonlyMap<string, unknown> | undefined {
  try {
    const read = load(block, { schema: CORE_SCHEMA }) ?? {};
    return typeof read === 'object' && !Array.isArray(read)
      ? new Map(Object.entries(read))
      : undefined;
  } catch {
    return undefined;
  }
}

/** Plain text that js-yaml takes for a number as older YAML does (`1_000`, `0b11`, `-0x1F`); YAML 1.2 does not. */
const OLD_NUMBER = /^[-+]?(?:[\da-fxo.+-]*_|0b|(?<=[-+])0[xo])/i;

function isAlike(read: unknown, right: unknown, isMeant: boolean): boolean {
  if (Array.isArray(read) && Array.isArray(right)) {
    const items: readonly unknown[] = right;
    return (
      read.length === items.length && read.every((item, at) => isAlike(item, items[at], isMeant))
    );
  }
  const [a, b] = [plain(read), plain(right)];
  const isOld = typeof a === 'number' && typeof b === 'string' && OLD_NUMBER.test(b);
  return isDeepStrictEqual(a, b) || (isMeant && (isOld || isDeepStrictEqual(a, withNullKey(b))));
}

/** A key that is nothing (`{ : x }`) is the empty text for the app's reader, and `null` for js-yaml. */
function withNullKey(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, of]) => [key || 'null', of]));
}

/** Nothing is nothing, and 0 is 0: js-yaml knows no -0. */
function plain(value: unknown): unknown {
  return value === 0 ? 0 : (value ?? null);
}

function readByApp(block: string): object {
  try {
    return Object(parseYaml(block)) as object;
  } catch {
    return {};
  }
}
