// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMakePerson } from '../../src/actions/make-person';
import { pathIn } from '../../src/actions/path-in';
import { foldersInput, noteInput } from '../../src/settings/setting-input';
import { createVaultNoteMaker } from '../../src/vault/vault-note-maker';
import { parseYaml } from '../support/frontmatter-yaml';
import { startVault } from '../support/index-vault';
import { aReading } from '../support/person-builders';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const THERE = { 'Ada.md': 'mine', 'People/Ada.md': 'hers', '.obsidian/app.json': '{}' };

async function setUp() {
  const { app, source, storage } = await startVault(THERE);
  const maker = createVaultNoteMaker(app, source);
  const made = (): readonly string[] =>
    app.vault
      .getFiles()
      .map(({ path }) => path)
      .filter((path) => !(path in THERE));
  const expectKept = (): void => {
    for (const [path, text] of Object.entries(THERE)) expect(storage.textAt(path)).toBe(text);
  };
  return { maker, made, expectKept };
}

/** A folder as a setting may hold it, and the note that comes of it; none where it is refused. */
const FOLDERS: [folder: string, path?: string][] = [
  ['..'],
  ['../..'],
  ['People/../..'],
  ['People/..'],
  ['/../etc'],
  ['.'],
  ['./People'],
  ['.obsidian'],
  ['.obsidian/plugins/rapport'],
  ['..\\..'],
  ['C:\\Users'],
  ['C:/Users'],
  ['\\\\server\\share'],
  ['file:///etc'],
  ['nul'],
  ['People/COM1'],
  ['lpt9.notes'],
  ['People.'],
  ['People /x'],
  ['a\u0000b'],
  ['a\nb'],
  ['<img src=x>'],
  ['a|b'],
  ['[[a]]'],
  ['a#b'],
  ['\ud800'],
  // What only looks like a way out is a folder of the vault by that name.
  ['/etc', 'etc/Mei.md'],
  ['//server/share', 'server/share/Mei.md'],
  ['%2e%2e/x', '%2e%2e/x/Mei.md'],
  ['..%2f..'],
  ['%2f..%2f', '%2f..%2f/Mei.md'],
  ['~', '~/Mei.md'],
  ['$HOME', '$HOME/Mei.md'],
  ['{{date}}', '{{date}}/Mei.md'],
  ['__proto__', '__proto__/Mei.md'],
  ['People', 'People/Mei.md'],
];

describe('a note in a folder of the settings', () => {
  it.each(FOLDERS)('%j', async (...[folder, path]) => {
    const { maker, made, expectKept } = await setUp();
    const result = await maker.make(pathIn(folder, 'Mei'), 'Text');
    if (path === undefined) {
      expect(result).toMatchObject({ kind: 'refused', refusal: { reason: 'bad-name' } });
      expect(made()).toEqual([]);
    } else {
      expect(result).toEqual({ kind: 'made', path });
      expect(made()).toEqual([path]);
    }
    expectKept();
  });
});

/** A name as somebody may type or paste it, and the note that comes of it. */
const NAMES: [name: string, path?: string][] = [
  ['..'],
  ['. . .'],
  ['///'],
  ['\u0000\u0007'],
  ['con'],
  ['NUL.md'],
  ['COM1'],
  ['../../Ada', 'Ada 2.md'],
  ['..\\..\\etc\\passwd', 'etc passwd.md'],
  ['/etc/passwd', 'etc passwd.md'],
  ['C:\\Windows\\win.ini', 'C Windows win.ini.md'],
  ['..%2f..%2fAda', '%2f..%2fAda.md'],
  ['.obsidian/app.json', 'obsidian app.json.md'],
  ['Ada.', 'Ada 2.md'],
  ['Ada.md', 'Ada.md.md'],
  ['<script>alert(1)</script>', 'script alert(1) script.md'],
  ['[[Ada]]|x#y^z', 'Ada x y z.md'],
  ['{{date}} <% tp.file %>', '{{date}} % tp.file %.md'],
  ['---js', '---js.md'],
  ['__proto__', '__proto__.md'],
  ['constructor', 'constructor.md'],
  ['Ada\u202etxt.exe', 'Ada txt.exe.md'],
  ['\u2066Ada\u2069', 'Ada 2.md'],
  ['سلام\u200cآباد', 'سلام\u200cآباد.md'],
  ['A'.repeat(100_000), `${'A'.repeat(200)}.md`],
  [`${'.'.repeat(100_000)}x`],
];

describe('a note with a name that was typed', () => {
  it.each(NAMES)('%#: %.40j', async (...[name, path]) => {
    const { maker, made, expectKept } = await setUp();
    const make = createMakePerson({
      maker,
      people: () => [],
      reading: () => aReading(),
      settings: () => ({ personFolder: '', personTemplate: '' }),
      newNoteFolder: () => '/',
      now: () => '',
      parseYaml,
    });
    const result = await make(name);
    expect(result).toMatchObject(
      path === undefined
        ? { kind: 'refused', refusal: { reason: 'bad-name' } }
        : { kind: 'made', path },
    );
    expect(made()).toEqual(path === undefined ? [] : [path]);
    expectKept();
  });
});

describe('a setting does not take', () => {
  it.each([
    '..',
    '../x',
    'a/../b',
    'a/..',
    './a',
    'a/.',
    'C:\\x',
    'C:/x',
    '\\\\s\\x',
    'a//b',
    '<b>',
  ])('the folder or note %j', (path) => {
    expect([foldersInput(path), noteInput(path)]).toEqual([undefined, undefined]);
  });

  it('an absolute path as such: it counts from the vault', () => {
    expect([foldersInput('/etc/'), noteInput('//etc/passwd')]).toEqual([['etc'], 'etc/passwd']);
  });
});
