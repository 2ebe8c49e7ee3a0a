import { normalizePath } from 'obsidian';
import { type Check, type Ground, same, thrownBy } from '../ground';

const PATHS: readonly (readonly [string, string])[] = [
  ['', '/'],
  ['/', '/'],
  ['//a//b/', 'a/b'],
  ['a\\b', 'a/b'],
  ['Ha\u00A0No\u202Fi.md', 'Ha No i.md'],
  ['Zoe\u0308.md', 'Zo\u00EB.md'],
];

async function textOf({ app }: Ground, path: string): Promise<string> {
  return app.vault.adapter.read(path);
}

/** What reading and writing of files does. */
export const VAULT_CHECKS: readonly Check[] = [
  {
    number: 6,
    what: 'processFrontMatter writes the block anew; what is thrown in it comes out, and nothing is written',
    async run(ground) {
      const { app, make } = ground;
      const text = "---\n# why\na: \"2024-03-05\"\nlist: [x, y]\nb: 'it''s'\n---\nBody\n";
      const file = await make('A.md', text);
      const refuse = (): never => {
        throw new Error('no, thanks');
      };
      same(
        'thrown',
        await thrownBy(() => app.fileManager.processFrontMatter(file, refuse)),
        'no, thanks',
      );
      same('untouched', await textOf(ground, file.path), text);
      await app.fileManager.processFrontMatter(file, (properties: Record<string, unknown>) => {
        properties['d'] = 1;
      });
      const wanted = "---\na: 2024-03-05\nlist:\n  - x\n  - y\nb: it's\nd: 1\n---\nBody\n";
      same('written anew', await textOf(ground, file.path), wanted);
      const bad = await make('Bad.md', '---\na: [1\n---\n');
      const thrown = await thrownBy(() => app.fileManager.processFrontMatter(bad, () => undefined));
      same('bad YAML throws', thrown !== undefined, true);
    },
  },
  {
    number: 8,
    what: 'process is atomic: fifty at once count fifty; one that throws writes nothing',
    async run(ground) {
      const { app, make } = ground;
      const file = await make('A.md', '0');
      const add = (): Promise<string> =>
        app.vault.process(file, (text) => String(Number(text) + 1));
      await Promise.all(Array.from({ length: 50 }, add));
      const fails = (): never => {
        throw new Error('no');
      };
      same('thrown', await thrownBy(() => app.vault.process(file, fails)), 'no');
      same('the count', await textOf(ground, file.path), '50');
    },
  },
  {
    number: 9,
    what: 'what is taken is refused in words with “exists”, and a missing folder is an error',
    async run({ app, make, path }) {
      const { vault } = app;
      const file = await make('A.md', '');
      await make('B.md', '');
      await vault.createFolder(path('F'));
      const exists = async (run: () => unknown): Promise<boolean> =>
        /exists/.test((await thrownBy(run)) ?? '');
      same('create', await exists(() => vault.create(path('A.md'), '')), true);
      same('createFolder', await exists(() => vault.createFolder(path('F'))), true);
      same('rename', await exists(() => vault.rename(file, path('B.md'))), true);
      same(
        'missing folder',
        (await thrownBy(() => vault.create(path('No/A.md'), ''))) !== undefined,
        true,
      );
    },
  },
  {
    number: 9,
    what: 'a folder in another case is there or not, as the disk is; a note made there shows in the one there is',
    async run({ app, path }) {
      const { vault } = app;
      await vault.createFolder(path('Mixed'));
      if (!(await vault.adapter.exists(path('mixed')))) return;
      same('by the wrong case', vault.getFolderByPath(path('mixed')), null);
      same(
        'taken',
        /exists/.test((await thrownBy(() => vault.createFolder(path('mixed')))) ?? ''),
        true,
      );
    },
  },
  {
    number: 10,
    what: 'normalizePath',
    run() {
      for (const [path, wanted] of PATHS) same(JSON.stringify(path), normalizePath(path), wanted);
      return Promise.resolve();
    },
  },
  {
    number: 11,
    what: 'loadData is null without a file, what was saved with one, and throws where it is empty or cut off',
    async run({ app, plugin }) {
      const file = `${plugin.manifest.dir ?? ''}/data.json`;
      const { adapter } = app.vault;
      if (await adapter.exists(file)) await adapter.remove(file);
      same('without a file', await plugin.loadData(), null);
      await plugin.saveData({ a: 1 });
      same('saved', await plugin.loadData(), { a: 1 });
      for (const text of ['', '{"a":']) {
        await adapter.write(file, text);
        same(
          `with ${JSON.stringify(text)}`,
          (await thrownBy(() => plugin.loadData())) !== undefined,
          true,
        );
      }
      await adapter.remove(file);
    },
  },
];
