// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseDay } from '../../src/domain/day';
import { pass, startVault } from '../support/index-vault';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a note', () => {
  it('comes from the metadata cache alone: properties as they are there, tags of both kinds', async () => {
    const bed = await startVault({
      'People/Ada.md': '---\ntags: [person]\ndepth: 2\n---\nOn a #walk/kalø with her.\n',
    });
    const cache = bed.app.metadataCache.getFileCache(bed.file('People/Ada.md'));
    const note = bed.source.note('People/Ada.md');
    expect(note).toMatchObject({
      name: 'Ada',
      brokenBlock: undefined,
      day: undefined,
      contacts: [],
    });
    expect([...(note?.tags ?? [])].sort()).toEqual(['person', 'walk/kalø']);
    expect(note?.frontmatter).toBe(cache?.frontmatter);
  });

  it('is undefined where there is none, for attachments, and while the cache does not know it', async () => {
    const bed = await startVault({ 'Ada.md': '', 'map.txt': 'x' });
    expect(['No.md', 'map.txt'].map((path) => bed.source.note(path))).toEqual([
      undefined,
      undefined,
    ]);
    await bed.app.vault.create('New.md', '---\ntype: person\n---\n');
    expect(bed.source.note('New.md')).toBeUndefined();
    await pass(61);
    expect(bed.source.note('New.md')?.frontmatter).toEqual({ type: 'person' });
    expect([...bed.source.paths()].sort()).toEqual(['Ada.md', 'New.md']);
  });
});

describe('contacts of a dated note', () => {
  it.each([
    ['text', 'Met [[Ada]] and [Per](Per.md), [[Ada|her]] twice.', ['Ada', 'Per']],
    ['a heading and a table', '# With [[Ada]]\n\n| who |\n|--|\n| [[Per]] |\n', ['Ada', 'Per']],
    ['a link to a heading', '[[Ada#Goals]]', ['Ada']],
    ['a plain list', '- [[Ada]]\n- Tea with [[Per]]\n', ['Ada', 'Per']],
    ['an open checkbox', '- [ ] Call [[Ada]]\n- Met [[Per]]\n', ['Per']],
    ['a ticked checkbox', '- [x] Call [[Ada]]\n', []],
    ['any other checkbox', '- [-] Call [[Ada]]\n', []],
    ['a plain item below a checkbox', '- [ ] Call\n    - talked to [[Ada]]\n', ['Ada']],
    ['a quote', '> [[Ada]] said\n\n[[Per]]', ['Per']],
    ['a callout', '> [!note] [[Ada]]\n> [[Per]]\n', []],
    ['code', '```\n[[Ada]]\n```\n\n`[[Per]]`', []],
    ['a comment', '%%\n[[Ada]]\n%%\n\n<!-- [[Per]] -->\n', []],
    ['a footnote', 'Tea.[^1]\n\n[^1]: With [[Ada]].\n', []],
    ['an embed', '![[Ada]] ![[Per]]', []],
    ['properties', '---\nwith: ["[[Ada]]"]\nhost: "[[Per]]"\n---\n', ['Ada', 'Per']],
    ['a link to no note, and to an attachment', '[[Nobody]] [[map.txt]]', []],
  ])('%s', async (_, text, names) => {
    const bed = await startVault({
      'Ada.md': '',
      'Per.md': '',
      'map.txt': '',
      '2026-11-10.md': text,
    });
    const contacts = bed.source.note('2026-11-10.md')?.contacts ?? [];
    expect([...contacts].sort()).toEqual(names.map((name) => `${name}.md`));
  });

  it('are those that the app has looked up, but for a note that has changed since', async () => {
    const path = '2026-11-10.md';
    const bed = await startVault({ 'Ada.md': '', 'Per.md': '', [path]: 'With [[Ada]].' });
    const { metadataCache } = bed.app;
    const lookUp = vi.spyOn(metadataCache, 'getFirstLinkpathDest');
    expect(bed.source.note(path)?.contacts).toEqual(['Ada.md']);
    const seen: unknown[] = [];
    metadataCache.on('changed', () => {
      seen.push(metadataCache.resolvedLinks[path], bed.source.note(path)?.contacts);
    });
    expect(lookUp).not.toHaveBeenCalled();
    bed.storage.outsideWrite(path, 'With [[Per]].');
    await pass(61);
    expect(seen).toEqual([{ 'Ada.md': 1 }, ['Per.md']]);
    lookUp.mockClear();
    expect(bed.source.note(path)?.contacts).toEqual(['Per.md']);
    expect(lookUp).not.toHaveBeenCalled();
  });

  it('are not looked for in other notes', async () => {
    const bed = await startVault({ 'Ada.md': '', 'Plan.md': '[[Ada]]' });
    expect(bed.source.note('Plan.md')?.contacts).toEqual([]);
  });
});

describe('the day of a note', () => {
  const settings = (format: unknown): Record<string, string> => ({
    '.obsidian/daily-notes.json': JSON.stringify({ folder: 'Daily', format }),
  });
  it.each<[string, Record<string, string>, string, string | undefined]>([
    ['a date', {}, 'Daily/2026-11-10.md', '2026-11-10'],
    ['a date and words', {}, '2026-11-10 Lunch.md', '2026-11-10'],
    ['a date and more', {}, '2026-11-10-Lunch.md', undefined],
    ['no such day', {}, '2026-02-30.md', undefined],
    ['the format of the vault', settings('DD.MM.YYYY'), 'Daily/10.11.2026.md', '2026-11-10'],
    ['not quite the format', settings('DD.MM.YYYY'), 'Daily/10.11.2026 x.md', undefined],
    ['a format with folders', settings('YYYY/MM/DD'), 'Daily/2026/11/10.md', '2026-11-10'],
    ['not in those folders', settings('YYYY/MM/DD'), 'Daily/11/10.md', undefined],
    ['the rule for names still', settings('DD.MM.YYYY'), '2026-11-10.md', '2026-11-10'],
    ['a format that is none', settings(7), 'Daily/10.11.2026.md', undefined],
  ])('%s', async (_, config, path, day) => {
    const bed = await startVault({ ...config, [path]: '' });
    expect(bed.source.note(path)?.day).toBe(day === undefined ? undefined : parseDay(day));
  });

  it('says so and goes on when the settings cannot be read', async () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    const bed = await startVault({ '.obsidian/daily-notes.json': '{', '2026-11-10.md': '' });
    expect(bed.source.note('2026-11-10.md')?.day).toBe(parseDay('2026-11-10'));
    expect(warned).toHaveBeenCalledOnce();
  });
});

describe('a block that cannot be read', () => {
  const broken = '---\ntype: person\ndepth: [1\n---\nText\n';

  it('is read from the note once, in the background, and told', async () => {
    const bed = await startVault({
      'Ada.md': broken,
      'Per.md': '---\ndepth: 1\n---\n',
      'Text.md': '# Hi\n',
    });
    const read = vi.spyOn(bed.app.vault, 'cachedRead');
    expect(bed.source.note('Ada.md')).toBeUndefined();
    expect(bed.source.note('Per.md')?.brokenBlock).toBeUndefined();
    expect(bed.source.note('Text.md')?.brokenBlock).toBeUndefined();
    await pass(1);
    expect(bed.told).toEqual(['changed Ada.md']);
    expect(bed.source.note('Ada.md')).toMatchObject({ frontmatter: undefined });
    expect(bed.source.note('Ada.md')?.brokenBlock).toContain('type: person');
    expect(read.mock.calls.map(([file]) => file.path)).toEqual(['Ada.md']);
  });

  it('is told at once, without reading, when the note breaks, and again when it is mended', async () => {
    const bed = await startVault({ 'Ada.md': '---\ntype: person\n---\n' });
    const read = vi.spyOn(bed.app.vault, 'cachedRead');
    bed.storage.outsideWrite('Ada.md', broken);
    await pass(61);
    expect(bed.source.note('Ada.md')?.brokenBlock).toContain('depth: [1');
    bed.storage.outsideWrite('Ada.md', '---\ntype: person\ndepth: 1\n---\n');
    await pass(61);
    expect(bed.source.note('Ada.md')).toMatchObject({
      frontmatter: { depth: 1 },
      brokenBlock: undefined,
    });
    expect(bed.told).toEqual(['changed Ada.md', 'changed Ada.md']);
    expect(read).not.toHaveBeenCalled();
  });

  it('stays known through a rename', async () => {
    const bed = await startVault({ 'Ada.md': '---\ntype: person\n---\n' });
    bed.storage.outsideWrite('Ada.md', broken);
    await pass(61);
    await bed.app.fileManager.renameFile(bed.file('Ada.md'), 'Bo.md');
    expect(bed.told.at(-1)).toBe('renamed Ada.md > Bo.md');
    expect(bed.source.note('Bo.md')?.brokenBlock).toContain('depth: [1');
  });

  it.each([
    ['duplicate keys', '---\ndepth: 1\ndepth: 2\n---\n'],
    ['a list in place of properties', '---\n- depth\n---\n'],
    ['a block without an end', '---\ntype: person\n'],
  ])('%s', async (_, text) => {
    const bed = await startVault({ 'Ada.md': text });
    bed.source.note('Ada.md');
    await pass(1);
    expect(bed.source.note('Ada.md')?.brokenBlock).toBeDefined();
  });
});

describe('events', () => {
  it('tell of new, changed, renamed and deleted notes, and of nothing else', async () => {
    const bed = await startVault({ 'F/Ada.md': 'a', 'F/Per.md': 'b', 'map.txt': 'x' });
    await bed.app.vault.create('New.md', 'text');
    await pass(61);
    bed.storage.outsideWrite('New.md', 'other text');
    bed.storage.outsideWrite('map.txt', 'y');
    await pass(61);
    expect(bed.told.splice(0)).toEqual(['changed New.md', 'changed New.md']);
    const folder = bed.app.vault.getFolderByPath('F');
    if (folder === null) throw new Error('There is no folder.');
    await bed.app.vault.rename(folder, 'G');
    await pass(61);
    expect(bed.told.splice(0)).toEqual([
      'renamed F/Ada.md > G/Ada.md',
      'renamed F/Per.md > G/Per.md',
    ]);
    await bed.app.fileManager.trashFile(bed.file('New.md'));
    await pass(61);
    expect(new Set(bed.told)).toEqual(new Set(['deleted New.md']));
  });

  it('tell of a note that begins or ceases to be Markdown', async () => {
    const bed = await startVault({ 'Ada.md': 'a' });
    await bed.app.fileManager.renameFile(bed.file('Ada.md'), 'Ada.txt');
    expect(bed.told).toEqual(['deleted Ada.md']);
    await bed.app.fileManager.renameFile(bed.file('Ada.txt'), 'Ada.md');
    await pass(61);
    expect(bed.told.at(-1)).toBe('changed Ada.md');
  });

  it('tell of dated notes and reviews whose links lead elsewhere now, and of no other note', async () => {
    const text = '[[Ada]]';
    const review = '---\ntype: ten-review\npeople: ["[[Ada]]"]\n---\n';
    const bed = await startVault({ '2026-11-10.md': text, 'Plain.md': text, 'Review.md': review });
    await bed.app.vault.create('Ada.md', '');
    await pass(61);
    expect(new Set(bed.told)).toEqual(
      new Set(['changed Ada.md', 'changed 2026-11-10.md', 'changed Review.md']),
    );
    expect(bed.source.note('2026-11-10.md')?.contacts).toEqual(['Ada.md']);
    expect(bed.source.resolveLink('Ada#Goals', 'Review.md')).toBe('Ada.md');
  });

  it('end when nobody listens any more', async () => {
    const bed = await startVault({ 'Ada.md': 'a' });
    const on = vi.spyOn(bed.app.vault, 'on');
    const stop = bed.source.listen(() => undefined);
    expect(on, 'one set of listeners is enough').not.toHaveBeenCalled();
    stop();
    bed.storage.outsideWrite('Ada.md', 'b');
    await pass(61);
    expect(bed.told).toEqual(['changed Ada.md']);
  });
});
