import { randomBytes } from 'node:crypto';
import { access, constants, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { errorCode } from './refusal';

const NEW_FILE_MODE = 0o644;
const BUSY_TRIES = 5;

/** The mode of the file that is there; undefined when there is none. Rejects when it may not be written. */
async function existingMode(file: string): Promise<number | undefined> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
    await access(file, constants.W_OK);
    return found.mode & 0o7777;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** On Windows a virus scanner may hold the file for a moment. */
async function renameBusy(from: string, to: string, tries = BUSY_TRIES): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    const busy =
      process.platform === 'win32' && /^E(PERM|ACCES|BUSY)$/.test(errorCode(error) ?? '');
    if (!busy || tries === 0) throw error;
    await new Promise((resolve) => setTimeout(resolve, 40));
    await renameBusy(from, to, tries - 1);
  }
}

/**
 * Makes or replaces a file so that a reader sees the old bytes or the new ones, never a part.
 * Keeps the file's mode. Rejects, leaving the old file, when its folder is missing or may not be written.
 */
export async function writeAtomically(file: string, bytes: string | Uint8Array): Promise<void> {
  const mode = await existingMode(file);
  const name = `.rapport-${process.pid}-${randomBytes(8).toString('hex')}.tmp`;
  const temporary = path.join(path.dirname(file), name);
  const handle = await open(temporary, 'wx', mode ?? NEW_FILE_MODE);
  try {
    try {
      await handle.writeFile(bytes);
      if (mode !== undefined) await handle.chmod(mode);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await renameBusy(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
