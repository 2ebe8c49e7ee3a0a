import { normalizePath, type App, type TFile } from 'obsidian';
import { createQueue } from '../actions/in-turn';
import type { NoteMaker } from '../actions/note-maker';
import { foldCase } from '../domain/property-lookup';
import { refused, refusedBy } from '../domain/refused';
import type { VaultNoteSource } from './vault-note-source';

/** Makes notes through the vault; the index knows a new note at once, before the metadata cache does. */
export function createVaultNoteMaker(
  app: App,
  source: Pick<VaultNoteSource, 'beginWrite'>,
): NoteMaker {
  const { vault, metadataCache, fileManager } = app;
  // The app does not keep two notes that are made at a time from being one.
  const inTurn = createQueue();
  const fileAt = (path: string): TFile | null => vault.getFileByPath(normalizePath(path));
  return {
    make: (path, text) =>
      inTurn(async () => {
        const bad = ENDING.test(path) ? path.split('/').find(isBadName) : path;
        if (bad !== undefined) return refused('bad-name', { detail: bad });
        try {
          const file = await create(app, normalizePath(path), text);
          source.beginWrite(file, '', text).done();
          return { kind: 'made', path: file.path };
        } catch (error) {
          return refusedBy(error, 'write-failed');
        }
      }),
    linkTo(path, from) {
      const file = fileAt(path);
      return `[[${file === null ? path.replace(ENDING, '') : metadataCache.fileToLinktext(file, from)}]]`;
    },
    async read(path) {
      const file = fileAt(path) ?? fileAt(`${path}.md`);
      return file === null ? undefined : vault.cachedRead(file).catch(() => undefined);
    },
    async trash(path) {
      const file = fileAt(path);
      return file !== null && fileManager.trashFile(file).then(yes, no);
    },
  };
}

const ENDING = /\.md$/;
const yes = (): boolean => true;
const no = (): boolean => false;

/** What a link ends at, a file system does not take, or Obsidian hides. */
const BAD = /[\\:*?"<>|#^[\]\p{Cc}\p{Cs}]|^[. ]|[. ]$/u;
/** Names of devices on Windows. */
const TAKEN = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Slashes too many are no names. */
function isBadName(name: string): boolean {
  const bare = name.replace(ENDING, '');
  return (bare === '' && name !== '') || BAD.test(bare) || TAKEN.test(bare);
}

/** Writes over nothing: the first of `path`, `path 2`, `path 3` … that is free is taken. */
async function create({ vault }: App, path: string, text: string): Promise<TFile> {
  const { adapter } = vault;
  /** Undefined where something is there by that name, be it since a moment ago. */
  const unlessThere = async <T>(name: string, make: () => Promise<T>): Promise<T | undefined> => {
    if (await adapter.exists(name)) return undefined;
    return make().catch(async (error: unknown) => {
      // What the app says of a name that is taken.
      if (/already exists/.test(String(error))) return undefined;
      // A full disk leaves the beginning of a note there; no note begins with what an error says.
      if (text.startsWith(await adapter.read(name).catch(String))) await adapter.remove(name);
      throw error;
    });
  };
  for (let slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
    const folder = path.slice(0, slash);
    await unlessThere(folder, () => vault.createFolder(folder));
    // A disk that does not know case has it by another spelling, the only one that the vault knows.
    const there =
      vault.getFolderByPath(folder) ??
      vault.getAllFolders().find((each) => foldCase(each.path) === foldCase(folder));
    path = (there?.path ?? folder) + path.slice(slash);
  }
  for (let count = 1; ; count += 1) {
    const free = count === 1 ? path : path.replace(ENDING, ` ${count}.md`);
    const file = await unlessThere(free, () => vault.create(free, text));
    if (file !== undefined) return file;
  }
}
