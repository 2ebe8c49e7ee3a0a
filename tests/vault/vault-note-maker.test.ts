// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMentions } from '../../src/vault/mentions';
import { createVaultNoteMaker } from '../../src/vault/vault-note-maker';
import { pass, startVault } from '../support/index-vault';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function setUp(notes: Readonly<Record<string, string>> = {}, delay = 60) {
  const bed = await startVault(notes, delay);
  return { ...bed, maker: createVaultNoteMaker(bed.app, bed.source) };
}

describe('making a note', () => {
  it.each<[string, string]>([
    ['at the top', 'Ada.md'],
    ['in a folder that is there', 'People/Zoë.md'],
    ['in folders that are not', 'Reviews/2026/Ten relationships 2026-11-22.md'],
    ['with dots, dashes and other letters', 'People/Þóra J. – 花子 (kin).md'],
    ['that begins with the name of a device', 'Conrad.md'],
  ])('%s', async (_, path) => {
    const { maker, storage } = await setUp({ 'People/Per.md': '' });
    expect(await maker.make(path, 'Text\n')).toEqual({ kind: 'made', path });
    expect(storage.textAt(path)).toBe('Text\n');
  });

  it('passes over slashes too many', async () => {
    const { maker } = await setUp();
    expect(await maker.make('/People//Ada.md', '')).toEqual({
      kind: 'made',
      path: 'People/Ada.md',
    });
  });

  it('never writes over another', async () => {
    const { maker, storage } = await setUp({ 'Ada.md': 'mine', 'Ada 2.md': 'hers' });
    expect(await maker.make('Ada.md', 'new')).toEqual({ kind: 'made', path: 'Ada 3.md' });
    expect([storage.textAt('Ada.md'), storage.textAt('Ada 2.md')]).toEqual(['mine', 'hers']);
  });

  it('nor over one that comes in between', async () => {
    const { app, maker, storage } = await setUp();
    const create = app.vault.create.bind(app.vault);
    vi.spyOn(app.vault, 'create').mockImplementationOnce(async (path) => {
      await create(path, 'theirs');
      throw new Error('File already exists.');
    });
    expect(await maker.make('Ada.md', 'mine')).toEqual({ kind: 'made', path: 'Ada 2.md' });
    expect(storage.textAt('Ada.md')).toBe('theirs');
  });

  it('makes two at a time beside each other', async () => {
    const { maker, storage } = await setUp();
    const made = await Promise.all([maker.make('R/Ada.md', 'a'), maker.make('R/Ada.md', 'b')]);
    const paths = made.map((each) => (each.kind === 'made' ? each.path : each.refusal.reason));
    expect([...paths].sort()).toEqual(['R/Ada 2.md', 'R/Ada.md']);
    expect(paths.map((path) => storage.textAt(path))).toEqual(['a', 'b']);
  });

  it.each<[string, string]>([
    ['a colon', 'Ada: home.md'],
    ['a backslash', 'Ada\\Per.md'],
    ['a star', 'A*.md'],
    ['a question mark', 'Ada?.md'],
    ['a quote', 'Ada "A".md'],
    ['an angle', 'Ada <3.md'],
    ['a bar', 'Ada|Per.md'],
    ['a hash', 'Ada #1.md'],
    ['a caret', 'Ada^.md'],
    ['brackets', '[Ada].md'],
    ['a line break', 'Ada\nPer.md'],
    ['half a letter', 'Ada \uD83D.md'],
    ['nothing', '.md'],
    ['a space', ' .md'],
    ['a dot before', '.Ada.md'],
    ['a dot behind', 'Ada..md'],
    ['a space behind', 'Ada .md'],
    ['the name of a device', 'nul.md'],
    ['such a name with an ending', 'People/COM1.x.md'],
    ['the way out of the vault', '../Ada.md'],
    ['the way out from a folder', 'People/../../Ada.md'],
    ['a hidden folder', '.obsidian/Ada.md'],
    ['a folder that ends in a dot', 'People./Ada.md'],
    ['no ending', 'Ada'],
    ['nothing at all', ''],
  ])('refuses a name with %s: %j', async (_, path) => {
    const { app, maker } = await setUp();
    const create = vi.spyOn(app.vault, 'create');
    const result = await maker.make(path, 'Text');
    expect(result).toMatchObject({ kind: 'refused', refusal: { reason: 'bad-name' } });
    expect(create).not.toHaveBeenCalled();
    expect(app.vault.getAllLoadedFiles().map((file) => file.path)).toEqual(['/']);
  });

  it('tells in the words of the app what else went wrong', async () => {
    const { app, maker } = await setUp();
    vi.spyOn(app.vault, 'create').mockRejectedValue(new Error('ENOSPC: disk full'));
    expect(await maker.make('Ada.md', '')).toEqual({
      kind: 'refused',
      refusal: { reason: 'write-failed', detail: 'ENOSPC: disk full' },
    });
  });

  it('takes no error for a name that is taken because the name says "exists"', async () => {
    const { app, maker, storage } = await setUp();
    const error = "EACCES: permission denied, open 'Who exists.md'";
    vi.spyOn(app.vault, 'create').mockRejectedValueOnce(new Error(error));
    expect(await maker.make('Who exists.md', '')).toEqual({
      kind: 'refused',
      refusal: { reason: 'write-failed', detail: error },
    });
    expect(storage.textAt('Who exists 2.md')).toBeUndefined();
  });

  it('refuses a folder where a file stands', async () => {
    const { maker } = await setUp({ People: 'a file' });
    expect(await maker.make('People/Ada.md', '')).toMatchObject({
      kind: 'refused',
      refusal: { reason: 'write-failed' },
    });
  });

  it.each([0, 60, 500])('is known at once, with the cache %i ms behind', async (delay) => {
    const { maker, source } = await setUp({}, delay);
    await maker.make('Ada.md', '---\ntype: person\n---\n');
    expect(source.note('Ada.md')?.frontmatter).toEqual({ type: 'person' });
    await pass(delay + 1);
    expect(source.note('Ada.md')?.frontmatter).toEqual({ type: 'person' });
  });
});

it.each<[string, string, string]>([
  ['by its name alone', 'People/Per.md', '[[Per]]'],
  ['by the path where two have that name', 'People/Ada.md', '[[People/Ada]]'],
  ['by the path where there is no note', 'Gone/Mei.md', '[[Gone/Mei]]'],
])('links to a note %s', async (_, path, link) => {
  const { maker } = await setUp({ 'People/Ada.md': '', 'Kin/Ada.md': '', 'People/Per.md': '' });
  expect(maker.linkTo(path, 'Reviews/R.md')).toBe(link);
});

it.each<[string, string | undefined]>([
  ['Templates/Person.md', 'Hello'],
  ['Templates/Person', 'Hello'],
  ['/Templates/Person', 'Hello'],
  ['Templates/No.md', undefined],
  ['Templates', undefined],
  ['', undefined],
])('reads the template %j: %s', async (path, text) => {
  const { maker } = await setUp({ 'Templates/Person.md': 'Hello' });
  expect(await maker.read(path)).toBe(text);
});

describe('the trash', () => {
  it('takes a note as the settings of the user want it', async () => {
    const { app, maker } = await setUp({ 'Ada.md': '' });
    const trash = vi.spyOn(app.fileManager, 'trashFile');
    expect(await maker.trash('Ada.md')).toBe(true);
    expect(trash).toHaveBeenCalledOnce();
    expect(app.vault.getFileByPath('Ada.md')).toBeNull();
    expect(await maker.trash('Ada.md')).toBe(false);
  });

  it('tells when that failed', async () => {
    const { app, maker } = await setUp({ 'Ada.md': '' });
    vi.spyOn(app.fileManager, 'trashFile').mockRejectedValue(new Error('locked'));
    expect(await maker.trash('Ada.md')).toBe(false);
  });
});

describe('mentions', () => {
  it('count the notes that link there, each once and not the note itself', async () => {
    const { app } = await setUp({
      'Ada.md': 'See [[Ada]].',
      'Per.md': '[[Ada]] and [[Ada|her]] and [[Mei]]',
      'Day.md': '---\nwith: "[[Ada]]"\n---\n![[Per]]',
      'Mei.md': '',
    });
    await pass(61);
    const mentions = createMentions(app);
    expect(['Ada.md', 'Per.md', 'Mei.md', 'No.md'].map((path) => mentions(path))).toEqual([
      2, 1, 1, 0,
    ]);
  });

  it('are counted once for many, and again a minute later', async () => {
    const { app } = await setUp({ 'Ada.md': '', 'Per.md': '[[Ada]]' });
    await pass(61);
    const mentions = createMentions(app);
    expect(mentions('Ada.md')).toBe(1);
    await app.vault.create('Mei.md', '[[Ada]]');
    await pass(1_000);
    expect(mentions('Ada.md')).toBe(1);
    await pass(60_000);
    expect(mentions('Ada.md')).toBe(2);
  });
});
