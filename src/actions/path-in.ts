import { barePath } from '../domain/bare-path';

/** The path of a note of that name in a folder; the empty text and a slash are the root. */
export function pathIn(folder: string, name: string): string {
  const clean = barePath(folder.trim());
  return `${clean && `${clean}/`}${name}.md`;
}
