import type { Stats } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { errorCode } from './refusal';
import { isIgnoredName, isInside } from './vault-path';

/** What is known of one file or folder; two that are equal in all fields are taken as unchanged. */
export interface TreeEntry {
  readonly kind: 'file' | 'folder';
  readonly ino: number;
  /** Milliseconds since 1970, with fractions. */
  readonly mtime: number;
  readonly ctime: number;
  /** Bytes. */
  readonly size: number;
}

/** Files and folders by their path in the vault, without the root. */
export type FolderTree = Map<string, TreeEntry>;

const AT_ONCE = 64;

/** Maps with at most 64 calls under way, in the order of the items. */
export async function mapSome<T, R>(items: readonly T[], map: (item: T) => Promise<R>) {
  const results: R[] = [];
  for (let start = 0; start < items.length; start += AT_ONCE) {
    results.push(...(await Promise.all(items.slice(start, start + AT_ONCE).map(map))));
  }
  return results;
}

const GONE = new Set(['ENOENT', 'ENOTDIR', 'ELOOP', 'EACCES', 'EPERM']);

/** The answer, or undefined when the file has gone meanwhile or may not be read. */
export async function unlessGone<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (GONE.has(errorCode(error) ?? '')) return undefined;
    throw error;
  }
}

export function entryOf(stats: Stats): TreeEntry {
  const { ino, mtimeMs, size } = stats;
  const ctime = stats.birthtimeMs > 0 ? stats.birthtimeMs : stats.ctimeMs;
  if (stats.isDirectory()) return { kind: 'folder', ino, mtime: 0, ctime: 0, size: 0 };
  return { kind: 'file', ino, mtime: mtimeMs, ctime, size };
}

export function sameEntry(a: TreeEntry | undefined, b: TreeEntry | undefined): boolean {
  if (!a || !b) return a === b;
  return a.kind === b.kind && a.ino === b.ino && a.mtime === b.mtime && a.size === b.size;
}

/** The file a link leads to, when it lies in the vault; a linked folder would list its notes twice. */
async function lookThroughLink(realRoot: string, place: string): Promise<TreeEntry | undefined> {
  const real = await unlessGone(realpath(place));
  if (real === undefined || !isInside(realRoot, real)) return undefined;
  const target = await unlessGone(stat(real));
  return target?.isFile() === true ? entryOf(target) : undefined;
}

/** Looks one path up on disk; undefined when there is nothing, or a link that leads out. */
export async function lookUp(realRoot: string, vaultPath: string): Promise<TreeEntry | undefined> {
  const place = path.join(realRoot, vaultPath);
  const own = await unlessGone(lstat(place));
  if (!own) return undefined;
  if (own.isFile() || own.isDirectory()) return entryOf(own);
  return own.isSymbolicLink() ? lookThroughLink(realRoot, place) : undefined;
}

/** Adds all that lies below a folder (`''` is the root) to the tree. */
export async function readTree(realRoot: string, folder: string, tree: FolderTree): Promise<void> {
  const names = (await unlessGone(readdir(path.join(realRoot, folder)))) ?? [];
  const paths = names
    .filter((name) => !isIgnoredName(name))
    .sort()
    .map((name) => (folder === '' ? name : `${folder}/${name}`));
  const entries = await mapSome(paths, (child) => lookUp(realRoot, child));
  for (const [index, child] of paths.entries()) {
    const entry = entries[index];
    if (!entry) continue;
    tree.set(child, entry);
    if (entry.kind === 'folder') await readTree(realRoot, child, tree);
  }
}
