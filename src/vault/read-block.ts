import { parseYaml } from 'obsidian';
import type { Frontmatter } from '../domain/note';
import { readText } from '../frontmatter/read-text';

/** What the block of a note holds, read from its text where the cache does not say. */
export interface Block {
  readonly frontmatter: Frontmatter | undefined;
  /** The text between the fences when it cannot be read. */
  readonly broken: string | undefined;
}

export function readBlock(text: string): Block {
  const read = readText(text, parseYaml);
  switch (read.kind) {
    case 'none':
      return { frontmatter: undefined, broken: undefined };
    case 'read':
      return { frontmatter: read.frontmatter, broken: undefined };
    case 'broken':
      return { frontmatter: undefined, broken: read.block };
  }
}
