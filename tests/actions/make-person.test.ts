import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createMakePerson } from '../../src/actions/make-person';
import type { RecordRules } from '../../src/domain/rules';
import { createMemoryNoteMaker } from '../support/memory-note-maker';
import { aPerson, aReading } from '../support/person-builders';

interface Given {
  readonly rules?: Partial<RecordRules>;
  readonly folder?: string;
  readonly template?: string;
  readonly newNotes?: string;
}

function bed({ rules, folder = '', template, newNotes = '/' }: Given = {}) {
  const maker = createMemoryNoteMaker(template === undefined ? {} : { 'T/Person.md': template });
  const make = createMakePerson({
    maker,
    people: () => [{ ...aPerson(), name: 'Ada', path: 'Old/Ada.md' }],
    reading: () => aReading(rules),
    settings: () => ({
      personFolder: folder,
      personTemplate: template === undefined ? '' : 'T/Person',
    }),
    newNoteFolder: () => newNotes,
    now: (format) => `<${format}>`,
    parseYaml: (text): unknown => parse(text),
  });
  return { maker, make };
}

const PERSON = '---\ntype: person\n---\n';
const FOLDER_ONLY = { personProperties: [], personTags: [], personFolders: ['/', 'Folk'] };

describe('a new person note', () => {
  it.each<[string, Given, string, string, string]>([
    ['lies in the vault itself', {}, 'Mei', 'Mei.md', PERSON],
    ['lies where the app puts new notes', { newNotes: 'Inbox' }, 'Mei', 'Inbox/Mei.md', PERSON],
    ['lies in the folder of the settings', { folder: 'People/' }, 'Mei', 'People/Mei.md', PERSON],
    ['lies in a folder of people', { rules: FOLDER_ONLY }, 'Mei', 'Folk/Mei.md', ''],
    [
      'gets the tag',
      { rules: { personProperties: [] } },
      'Mei',
      'Mei.md',
      '---\ntags:\n  - person\n---\n',
    ],
    ['has a name that files can have', {}, ' [[Mei/Lin]]: "x"?. ', 'Mei Lin x.md', PERSON],
    [
      'keeps the letters of its language',
      {},
      'Þóra O’Neill-Ñúñez',
      'Þóra O’Neill-Ñúñez.md',
      PERSON,
    ],
  ])('%s', async (_, given, name, path, text) => {
    const { maker, make } = bed(given);
    expect(await make(name)).toEqual({ kind: 'made', path });
    expect(maker.notes.get(path)).toBe(text);
  });

  it.each<[string, string, string]>([
    [
      'what the template says filled in, and its bytes kept',
      '---\n# mine\nborn:   # when?\ncreated: {{date}}\n---\r\n# {{Title}} at {{time:HH}}:{{ time }} on {{date:DD.MM.}}\n{{other}} $&',
      '---\n# mine\nborn:   # when?\ncreated: <YYYY-MM-DD>\ntype: person\n---\r\n# Mei at <HH>:<HH:mm> on <DD.MM.>\n{{other}} $&',
    ],
    [
      'no more than the template where that is enough',
      '---\nType: [person]\n---\n{{name}}',
      '---\nType: [person]\n---\nMei',
    ],
    [
      'a block above a text without one',
      'About {{name}} #kin',
      '---\ntype: person\n---\nAbout Mei #kin',
    ],
    [
      'nothing where a tag in the text is enough',
      'About {{name}} #person/kin',
      'About Mei #person/kin',
    ],
    [
      'nothing where a tag in the block is enough',
      '---\ntags: kin, person\n---\n',
      '---\ntags: kin, person\n---\n',
    ],
  ])('has %s', async (_, template, text) => {
    const { maker, make } = bed({ template });
    await make('Mei');
    expect(maker.notes.get('Mei.md')).toBe(text);
  });

  it('is the note that is there, however the name is spelled', async () => {
    const { maker, make } = bed();
    expect(await make(' ADA ')).toEqual({ kind: 'there', path: 'Old/Ada.md' });
    expect(maker.notes.size).toBe(0);
  });

  it('never takes the place of another note', async () => {
    const { maker, make } = bed();
    maker.notes.set('Mei.md', 'A poem');
    expect(await make('Mei')).toEqual({ kind: 'made', path: 'Mei 2.md' });
    expect(maker.notes.get('Mei.md')).toBe('A poem');
  });

  it.each<[string, Given, string, string, string]>([
    ['a name of nothing', {}, ' / ', ' / ', 'bad-name'],
    ['a folder outside the vault', { folder: '../x' }, 'Mei', '../x/Mei.md', 'bad-name'],
  ])('is refused for %s', async (_, given, name, path, reason) => {
    expect(await bed(given).make(name)).toMatchObject({
      kind: 'refused',
      path,
      refusal: { reason },
    });
  });

  it('is refused where the template cannot be read, which is told beside whom it was for', async () => {
    const { maker, make } = bed({ folder: 'People', template: '---\na: [\n---\n' });
    expect(await make('Mei')).toMatchObject({
      kind: 'refused',
      path: 'People/Mei.md',
      template: 'T/Person',
      refusal: { reason: 'unreadable-block' },
    });
    expect([...maker.notes.keys()]).toEqual(['T/Person.md']);
  });

  it('is refused where the template is gone', async () => {
    const { maker, make } = bed({ template: '' });
    maker.notes.clear();
    expect(await make('Mei/Lin')).toEqual({
      kind: 'refused',
      path: 'Mei Lin',
      refusal: { reason: 'no-template', detail: 'T/Person' },
    });
  });
});
