import { parse, stringify } from 'yaml';

/** YAML as Obsidian reads it; throws on bad YAML and duplicate keys, null for an empty text. */
export function parseYaml(text: string): unknown {
  return parse(text, { logLevel: 'error' }) as unknown;
}

/** YAML as Obsidian writes it: comments, quotes and flow style of what was read are gone. */
export function stringifyYaml(value: unknown): string {
  return stringify(value, { nullStr: '', lineWidth: 0, aliasDuplicateObjects: false });
}
