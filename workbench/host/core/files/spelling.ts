import { folderOf, joinPath, nameOf } from '../text/normalize-path';

/** The path of one of `known` that differs in case at most; else the new name in its folder as that is spelt. */
export function spelling(path: string, known: readonly string[]): string {
  const folded = path.toLowerCase();
  const there = known.find((each) => each.toLowerCase() === folded);
  return there ?? inFolder(path, known);
}

/** The path for a file to be renamed: its name as given, its folder as it is spelt. */
export function inFolder(path: string, known: readonly string[]): string {
  const folder = folderOf(path);
  return folder === '/' ? path : joinPath(spelling(folder, known), nameOf(path));
}
