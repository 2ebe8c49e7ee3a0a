import { parseYaml, type TFile } from 'obsidian';
import type { Frontmatter } from '../domain/note';
import { readText } from '../frontmatter/read-text';

/** What the block of a note holds, read from its text where the cache does not say. */
export interface Block {
  readonly frontmatter: Frontmatter | undefined;
  /** The text between the fences when it cannot be read. */
  readonly broken: string | undefined;
}

/** For who looks into what went wrong; the note counts as one without a text. */
export function warnUnread({ path }: TFile, error: unknown): void {
  console.warn(path, error);
}

export function readBlock(text: string): Block {
  const read = readText(text, parseYaml);
  return {
    frontmatter: read.kind === 'read' ? read.frontmatter : undefined,
    broken: read.kind === 'broken' ? read.block : undefined,
  };
}
