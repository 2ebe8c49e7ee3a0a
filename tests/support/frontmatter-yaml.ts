import { parse } from 'yaml';

/** Obsidian's `parseYaml` is this package with its defaults; here it keeps its warnings to itself. */
export function parseYaml(text: string): unknown {
  return parse(text, { logLevel: 'error' });
}
