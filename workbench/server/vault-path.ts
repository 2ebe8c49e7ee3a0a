import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { errorCode, RequestRefusal } from './refusal';

/** The folder in which Obsidian keeps its configuration. */
export const CONFIG_FOLDER = '.obsidian';
const TRASH_FOLDER = '.trash';

const WRONG_CHARACTERS = /[\0\\]/;
const DRIVE = /^[a-zA-Z]:/;

/** Whether a name inside the vault is left alone: hidden ones but the config folder, and packages. */
export function isIgnoredName(name: string): boolean {
  if (name === CONFIG_FOLDER) return false;
  return name.startsWith('.') || name === 'node_modules' || WRONG_CHARACTERS.test(name);
}

/** Whether any part of a vault path is left alone. */
export function isIgnoredPath(vaultPath: string): boolean {
  return vaultPath.split('/').some(isIgnoredName);
}

function checkSegment(segment: string): void {
  if (segment === '' || segment === '.' || segment === '..') {
    throw new RequestRefusal(400, 'The path is not a plain path inside the vault.');
  }
  if (segment !== TRASH_FOLDER && isIgnoredName(segment)) {
    throw new RequestRefusal(403, `“${segment}” is left alone.`);
  }
}

/** Refuses what is not a plain path with slashes inside the vault: `..`, absolute, encoded NUL, hidden. */
export function checkVaultPath(vaultPath: string | null | undefined): string {
  if (vaultPath === null || vaultPath === undefined || vaultPath === '') {
    throw new RequestRefusal(400, 'The path is missing.');
  }
  if (WRONG_CHARACTERS.test(vaultPath) || DRIVE.test(vaultPath)) {
    throw new RequestRefusal(400, 'The path is not a plain path inside the vault.');
  }
  vaultPath.split('/').forEach(checkSegment);
  return vaultPath;
}

/** Whether a real path is the root or below it. */
export function isInside(realRoot: string, realPath: string): boolean {
  const relative = path.relative(realRoot, realPath);
  return relative === '' || (!relative.startsWith('..') && !path.isAbsolute(relative));
}

const leadsOut = (): RequestRefusal => new RequestRefusal(403, 'The path leads out of the vault.');

async function realOrMissing(file: string): Promise<string | undefined> {
  try {
    return await realpath(file);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * The place on disk of a vault path, links followed in its folders only. `realRoot` is the vault's
 * real path. Refuses a path that leads out of the vault; rejects when its parent folder is missing.
 */
export async function entryOnDisk(realRoot: string, vaultPath: string): Promise<string> {
  const wanted = path.join(realRoot, ...checkVaultPath(vaultPath).split('/'));
  const parent = await realpath(path.dirname(wanted));
  if (!isInside(realRoot, parent)) throw leadsOut();
  return path.join(parent, path.basename(wanted));
}

/** As `entryOnDisk`, and a link at the path itself is followed too: where its bytes are. */
export async function bytesOnDisk(realRoot: string, vaultPath: string): Promise<string> {
  const entry = await entryOnDisk(realRoot, vaultPath);
  const real = (await realOrMissing(entry)) ?? entry;
  if (!isInside(realRoot, real)) throw leadsOut();
  return real;
}
