/** Parses YAML to plain values, throwing on what is none: Obsidian's own `parseYaml`. */
export type ParseYaml = (text: string) => unknown;
