import { type Check, same, thrownBy } from '../ground';

const only = (heard: readonly string[], ...events: readonly string[]): readonly string[] =>
  heard.filter((line) => events.includes(line.split(' ')[0] ?? ''));

/** What the metadata cache and its events do. */
export const METADATA_CHECKS: readonly Check[] = [
  {
    number: 1,
    what: 'onload sees no note at the start of the app, all of them when switched on later',
    run({ start, app }) {
      const seen = start.late ? start.notesAtLoad > 0 : start.notesAtLoad === 0;
      const hadNotes = app.vault.getMarkdownFiles().length > 0;
      same('notes in onload', seen || !hadNotes, true);
      return Promise.resolve();
    },
  },
  {
    number: 2,
    what: 'files are told as created before layout-ready at the start of the app, not at all later',
    run({ start }) {
      const created = start.order.indexOf('create');
      const layout = start.order.indexOf('layout');
      same('layout-ready came', layout >= 0, true);
      same('create before layout', created >= 0 && created < layout, !start.late && created >= 0);
      return Promise.resolve();
    },
  },
  {
    number: 3,
    what: 'changed comes after create and modify, later; until then the cache has nothing, or what was',
    async run({ app, make, until, listen }) {
      const { heard, stop } = listen();
      const file = await make('A.md', '---\na: 1\n---\n');
      same('cache after create', app.metadataCache.getFileCache(file), null);
      await until('changed after create', () => heard.includes('changed A.md'));
      heard.length = 0;
      await app.vault.modify(file, '---\na: 2\n---\n');
      same('cache after modify', app.metadataCache.getFileCache(file)?.frontmatter?.['a'], 1);
      await until('changed after modify', () => heard.includes('changed A.md'));
      same('cache after changed', app.metadataCache.getFileCache(file)?.frontmatter?.['a'], 2);
      stop();
    },
  },
  {
    number: 4,
    what: 'a rename gives no changed; that of a folder tells of each child',
    async run({ app, make, path, until, wait, listen }) {
      await app.vault.createFolder(path('F'));
      const first = await make('F/A.md', 'a');
      await make('F/B.md', 'b');
      await until('metadata', () => app.metadataCache.getFileCache(first) !== null);
      await wait(500);
      const { heard, stop } = listen();
      const folder = app.vault.getFolderByPath(path('F'));
      if (folder) await app.vault.rename(folder, path('G'));
      await wait(700);
      stop();
      same('renames', [...only(heard, 'rename')].sort(), [
        'rename G < F',
        'rename G/A.md < F/A.md',
        'rename G/B.md < F/B.md',
      ]);
      same('changed', only(heard, 'changed'), []);
    },
  },
  {
    number: 5,
    what: 'links in lists of properties have keys such as people.0; links follow when a target comes or goes',
    async run({ app, make, path, until, listen }) {
      const { metadataCache } = app;
      const from = await make(
        'From.md',
        '---\npeople: ["[[Probe target]]"]\n---\n[[Probe target]]',
      );
      await until('metadata', () => metadataCache.getFileCache(from) !== null);
      const links = metadataCache.getFileCache(from)?.frontmatterLinks ?? [];
      same(
        'keys',
        links.map(({ key }) => key),
        ['people.0'],
      );
      const target = await make('Probe target.md', '');
      const resolved = (): number | undefined =>
        metadataCache.resolvedLinks[from.path]?.[path('Probe target.md')];
      await until('the link resolves', () => resolved() !== undefined);
      same('links, the one of the property included', resolved(), 2);
      const { heard, stop } = listen();
      await app.vault.delete(target);
      await until('deleted', () => heard.includes('deleted Probe target.md'));
      await until('the link is unresolved', () => resolved() === undefined);
      stop();
    },
  },
  {
    number: 7,
    what: 'a block with bad YAML has no properties in the cache, and nothing throws',
    async run({ app, make, until, listen }) {
      const { heard, stop } = listen();
      const file = await make('Bad.md', '---\na: [1\nb: 2\n---\nText\n');
      await until('changed', () => heard.includes('changed Bad.md'));
      stop();
      const cache = app.metadataCache.getFileCache(file);
      same('a cache', cache !== null, true);
      same('properties', cache?.frontmatter ?? null, null);
      same('thrown', (await thrownBy(() => app.vault.read(file))) ?? null, null);
    },
  },
];
