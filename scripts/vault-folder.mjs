import { access, constants, cp, mkdtemp, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from './packages.mjs';
import { PlainError } from './say.mjs';

const WORDS = {
  ENOENT: 'There is no such folder',
  ENOTDIR: 'This is not a folder',
  EACCES: 'There is no permission to read and write this folder',
  EPERM: 'There is no permission to read and write this folder',
};

/** The folder's full path. Refuses, in plain words, what is no folder or may not be read and written. */
export async function checkFolder(given) {
  const folder = path.resolve(given);
  try {
    const found = await stat(folder);
    if (!found.isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' });
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const words = WORDS[error.code];
    if (words === undefined) throw error;
    throw new PlainError(`${words}: ${folder}`);
  }
  return folder;
}

/** Copies the sample vault to a fresh temporary folder and gives the copy's path. */
export async function copySample() {
  const base = await mkdtemp(path.join(tmpdir(), 'rapport-'));
  const copy = path.join(base, 'Sample vault');
  await cp(path.join(root, 'workbench', 'vault'), copy, { recursive: true });
  return copy;
}
