import { hasContent, readLines, type Line } from './lines';
import type { ParseYaml } from './parse-yaml';
import { scanSpan, type Span } from './scan-span';
import { afterColon, BEFORE, keyEnd } from './skip-node';

/** One top-level property of a block, as it stands in the text. */
export interface Entry extends Span {
  /** Undefined for a key that is not written as plain or quoted text on one line (`? key`, `&a key`). */
  readonly name: string | undefined;
}

export interface Entries {
  readonly text: string;
  readonly entries: readonly Entry[];
  /** The column of the keys: 0 in nearly every note. */
  readonly column: number;
  /** Where new properties go: after the last line of the block, before a `...` line. */
  readonly end: number;
}

/**
 * Finds the top-level properties of the block that begins at `from` and ends with the text, which must be
 * valid YAML, by indentation.
 */
export function scanEntries(text: string, from: number, parseYaml: ParseYaml): Entries {
  const entries: Entry[] = [];
  let column: number | undefined;
  let line = readLines(text, from);
  for (; line !== undefined; line = line.after) {
    if (/^\.\.\.(?:[ \t]|$)/.test(text.slice(line.start, line.end))) break;
    if (!hasContent(line)) continue;
    column ??= line.indent;
    const entry = scanEntry(text, line, column, parseYaml);
    entries.push(entry);
    line = entry.last;
  }
  return { text, entries, column: column ?? 0, end: line?.start ?? text.length };
}

/** The one entry of that name; undefined when there is none, or more than one. */
export function entryNamed({ entries }: Entries, name: string): Entry | undefined {
  const found = entries.filter((entry) => entry.name === name);
  return found.length === 1 ? found[0] : undefined;
}

function scanEntry(text: string, line: Line, column: number, parseYaml: ParseYaml): Entry {
  const restOf = ({ first, end }: Line): string => text.slice(first, end);
  const end = keyEnd(text, line.first, line);
  const colon = BEFORE.test(restOf(line)) ? undefined : afterColon(text, end, line);
  const name = colon === undefined ? undefined : readName(text.slice(line.first, end), parseYaml);
  const goesOn = name === undefined ? /^[-:](?:[ \t]|$)/ : /^-(?:[ \t]|$)/;
  const span = scanSpan(text, line, colon ?? line.first, column, (next) =>
    next.indent === column ? goesOn.test(restOf(next)) : next.indent > column,
  );
  return { ...span, name };
}

function readName(key: string, parseYaml: ParseYaml): string | undefined {
  if (!/^["'[{]/.test(key)) return key;
  const name = /^[[{]/.test(key) ? undefined : parseYaml(key);
  return typeof name === 'string' ? name : undefined;
}
