import { mkdir, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { FileStat, StorageEvent, StoredFile } from '../host/storage';
import { writeAtomically } from './atomic-write';
import { type FolderTree, mapSome, type TreeEntry, unlessGone } from './folder-tree';
import { type FolderWatch, watchFolder } from './folder-watch';
import { isTextFile, readText, readTextIfAny } from './note-text';
import { RequestRefusal } from './refusal';
import type { TreeChange } from './tree-changes';
import { bytesOnDisk, entryOnDisk } from './vault-path';

/** A folder on disk as a vault. Paths are the vault's; what they may be, `checkVaultPath` says. */
export interface DiskVault {
  readonly name: string;
  readonly folders: readonly string[];
  /** Hands over all files in portions, between two changes, so that nothing is missed or told twice. */
  load(begin: () => void, portion: (files: readonly StoredFile[]) => Promise<void>): Promise<void>;
  read(path: string): Promise<string>;
  write(path: string, text: string): Promise<FileStat>;
  makeFolder(path: string): Promise<void>;
  rename(oldPath: string, path: string): Promise<void>;
  remove(path: string): Promise<void>;
  close(): void;
}

const PORTION = 500;

const statOf = (vaultPath: string, { ctime, mtime, size }: TreeEntry): FileStat => ({
  path: vaultPath,
  ctime,
  mtime,
  size,
});

async function storedFile(realRoot: string, file: FileStat): Promise<StoredFile> {
  const wanted = isTextFile(file.path);
  const place = path.join(realRoot, file.path);
  return { ...file, text: wanted ? await unlessGone(readTextIfAny(place)) : undefined };
}

async function eventOf(
  realRoot: string,
  tree: FolderTree,
  change: TreeChange,
): Promise<StorageEvent | undefined> {
  if (change.kind !== 'written') return change;
  const entry = tree.get(change.path);
  if (!entry) return undefined;
  return { kind: 'written', file: await storedFile(realRoot, statOf(change.path, entry)) };
}

async function refuseTaken(from: string | undefined, place: string): Promise<void> {
  const there = await unlessGone(stat(place));
  if (!there) return;
  // On a disk without regard to case, `ada.md` renamed to `Ada.md` finds itself.
  const itself = from === undefined ? undefined : await unlessGone(stat(from));
  if (itself?.ino === there.ino && from?.toLowerCase() === place.toLowerCase()) return;
  throw new RequestRefusal(409, 'The path is taken.');
}

async function write(
  realRoot: string,
  watch: FolderWatch,
  vaultPath: string,
  text: string,
): Promise<FileStat> {
  const place = await bytesOnDisk(realRoot, vaultPath);
  await watch.own([vaultPath], () => writeAtomically(place, text));
  const entry = watch.tree.get(vaultPath);
  if (!entry) throw new RequestRefusal(500, 'The file has gone right after it was written.');
  return statOf(vaultPath, entry);
}

async function load(
  realRoot: string,
  watch: FolderWatch,
  portion: (files: readonly StoredFile[]) => Promise<void>,
): Promise<void> {
  const files = [...watch.tree].filter(([, entry]) => entry.kind === 'file');
  for (let start = 0; start < files.length; start += PORTION) {
    const some = files.slice(start, start + PORTION);
    await portion(
      await mapSome(some, ([name, entry]) => storedFile(realRoot, statOf(name, entry))),
    );
  }
}

async function remove(realRoot: string, watch: FolderWatch, vaultPath: string): Promise<void> {
  const place = await entryOnDisk(realRoot, vaultPath);
  await watch.own([vaultPath], () => rm(place, { recursive: true }));
}

/** Opens a folder and watches it; `onEvents` gets what others change. Rejects when there is no such folder. */
export async function openDiskVault(
  folder: string,
  onEvents: (events: readonly StorageEvent[]) => void,
): Promise<DiskVault> {
  const root = await realpath(folder);
  const watch = await watchFolder(root, async (changes) => {
    const events = await mapSome(changes, (change) => eventOf(root, watch.tree, change));
    onEvents(events.filter((event) => event !== undefined));
  });
  return {
    name: path.basename(root),
    get folders() {
      return [...watch.tree].filter(([, { kind }]) => kind === 'folder').map(([name]) => name);
    },
    load: (begin, portion) =>
      watch.settled(() => {
        begin();
        return load(root, watch, portion);
      }),
    read: async (vaultPath) => readText(await bytesOnDisk(root, vaultPath)),
    write: (vaultPath, text) => write(root, watch, vaultPath, text),
    makeFolder: async (vaultPath) => {
      const place = await entryOnDisk(root, vaultPath);
      await watch.own([vaultPath], () => mkdir(place));
    },
    rename: async (oldPath, newPath) => {
      const from = await entryOnDisk(root, oldPath);
      const to = await entryOnDisk(root, newPath);
      await watch.own([oldPath, newPath], async () => {
        await stat(from);
        await refuseTaken(from, to);
        await rename(from, to);
      });
    },
    remove: (vaultPath) => remove(root, watch, vaultPath),
    close: () => watch.close(),
  };
}
