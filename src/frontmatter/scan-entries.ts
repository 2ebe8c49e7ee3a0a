import { isIndicator, readSource, skipWhite, type Line, type Source } from './lines';
import type { ParseYaml } from './parse-yaml';
import { scanFlow, skipQuoted } from './scan-flow';
import { scanSpan, type Span } from './scan-span';

/** One top-level property of a block, as it stands in the text. */
export interface Entry extends Span {
  /** Undefined for a key that is not written as plain or quoted text on one line (`? key`, `&a key`). */
  readonly name: string | undefined;
}

export interface Entries {
  readonly source: Source;
  readonly entries: readonly Entry[];
  /** The column of the keys: 0 in nearly every note. */
  readonly column: number;
  /** Where new properties go: after the last line of the block, before a `...` line. */
  readonly end: number;
  /** The whole block is a map in braces, to which lines cannot be added. */
  readonly isBraces: boolean;
}

/** Finds the top-level properties of the block at [from, to), which must be valid YAML, by indentation. */
export function scanEntries(text: string, from: number, to: number, parseYaml: ParseYaml): Entries {
  const source = readSource(text, from, to);
  const { lines } = source;
  const firstContent = lines.find(({ kind }) => kind === 'content');
  const column = firstContent?.indent ?? 0;
  const entries: Entry[] = [];
  let index = 0;
  let end = to;
  for (let line = lines[0]; line !== undefined; line = lines[index]) {
    if (isDocumentEnd(text, line)) {
      end = line.start;
      break;
    }
    if (line.kind === 'content') {
      const entry = scanEntry(source, index, column, parseYaml);
      entries.push(entry);
      index = entry.last;
    }
    index += 1;
  }
  const isBraces = firstContent !== undefined && isFlowRoot(source, firstContent);
  return { source, entries, column, end, isBraces };
}

/** The one entry of that name; undefined when there is none, or more than one. */
export function entryNamed(entries: readonly Entry[], name: string): Entry | undefined {
  const found = entries.filter((entry) => entry.name === name);
  return found.length === 1 ? found[0] : undefined;
}

function scanEntry(source: Source, first: number, column: number, parseYaml: ParseYaml): Entry {
  const { text, lines } = source;
  const line = lines[first];
  const key = line === undefined ? undefined : readKey(text, line, parseYaml);
  const from = key?.from ?? line?.first ?? 0;
  const belongs = (next: Line): boolean => {
    if (next.indent !== column) return next.indent > column;
    const char = text.charAt(next.first);
    if (char !== '-' && (char !== ':' || key !== undefined)) return false;
    return isIndicator(text, next.first, next.end);
  };
  return { name: key?.name, ...scanSpan(source, { first, from, column }, lines.length, belongs) };
}

interface Key {
  readonly name: string;
  /** After the colon. */
  readonly from: number;
}

const NO_PLAIN_KEY = /^(?:[,[\]{}#&*!|>%@`]|[-?:](?:[ \t]|$))/;

function readKey(text: string, line: Line, parseYaml: ParseYaml): Key | undefined {
  const { first, end } = line;
  const char = text.charAt(first);
  if (char === '"' || char === "'") {
    const keyEnd = skipQuoted(text, first, end);
    const colon = skipWhite(text, keyEnd, end);
    if (text.charAt(colon) !== ':' || !isIndicator(text, colon, end)) return undefined;
    const name = readQuoted(text.slice(first, keyEnd), parseYaml);
    return name === undefined ? undefined : { name, from: colon + 1 };
  }
  if (NO_PLAIN_KEY.test(text.slice(first, first + 2))) return undefined;
  for (let colon = text.indexOf(':', first); colon !== -1 && colon < end;) {
    if (isIndicator(text, colon, end)) {
      return { name: text.slice(first, colon).trimEnd(), from: colon + 1 };
    }
    colon = text.indexOf(':', colon + 1);
  }
  return undefined;
}

function readQuoted(quoted: string, parseYaml: ParseYaml): string | undefined {
  const inside = quoted.slice(1, -1);
  if (!/['\\]/.test(inside)) return inside;
  const value = parseYaml(quoted);
  return typeof value === 'string' ? value : undefined;
}

function isDocumentEnd(text: string, line: Line): boolean {
  return /^\.\.\.[ \t]*$/.test(text.slice(line.start, line.end));
}

function isFlowRoot(source: Source, line: Line): boolean {
  const { text, lines } = source;
  if (text.charAt(line.first) !== '{') return false;
  const limit = lines[lines.length - 1]?.next ?? line.end;
  const flow = scanFlow(text, line.first, limit);
  return flow === undefined || text.charAt(skipWhite(text, flow.end, limit)) !== ':';
}
