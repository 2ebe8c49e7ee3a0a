import { describe, expect, it } from 'vitest';
import type { Note } from '../../src/domain/note';
import { holdsWord, inExcludedFolder, isPersonNote } from '../../src/domain/person-note';
import type { RecordRules } from '../../src/domain/rules';
import { aNote, aReading } from '../support/person-builders';

const isOne = (note: Partial<Note>, rules: Partial<RecordRules> = {}, wasOne = false): boolean =>
  isPersonNote(aNote(note), aReading(rules), wasOne);

describe('the property rule', () => {
  it.each<[unknown, boolean]>([
    ['person', true],
    ['Person', true],
    [' person ', true],
    [['person'], true],
    [['friend', 'PERSON'], true],
    [['person', 'x'], true],
    ['persons', false],
    ['a person', false],
    ['person, friend', false],
    [['personal'], false],
    [[['person']], false],
    [{ person: true }, false],
    [null, false],
    [[], false],
    ['ten-review', false],
    ['relationship-plan', false],
  ])('says of type %j: %s', (type, one) => {
    expect(isOne({ frontmatter: { type } })).toBe(one);
  });

  it('takes the name in any case, and the one spelled alike first', () => {
    expect(isOne({ frontmatter: { Type: 'person' } })).toBe(true);
    expect(isOne({ frontmatter: { TYPE: 'person', type: 'note' } })).toBe(false);
    expect(isOne({ frontmatter: { types: 'person' } })).toBe(false);
  });

  it('holds for each rule of the settings', () => {
    const rules = {
      personProperties: ['kind: Human', 'category: people'],
    };
    expect(isOne({ frontmatter: { kind: 'human' } }, rules)).toBe(true);
    expect(isOne({ frontmatter: { kind: 'dog', Category: ['People'] } }, rules)).toBe(true);
    expect(isOne({ frontmatter: { type: 'person' } }, rules)).toBe(false);
  });

  it.each(['__proto__', 'constructor', 'toString'])('is not misled by %s', (property) => {
    const rules = { personProperties: [`${property}: person`] };
    expect(isOne({ frontmatter: {} }, rules)).toBe(false);
    expect(isOne({ frontmatter: Object.fromEntries([[property, 'person']]) }, rules)).toBe(true);
  });
});

describe('the tag rule', () => {
  it.each<[readonly string[], boolean]>([
    [['person'], true],
    [['#person'], true],
    [['Person'], true],
    [['friend', 'person/family'], true],
    [['person/family/close'], true],
    [['personal'], false],
    [['family/person'], false],
    [['persons'], false],
    [[], false],
  ])('says of %j: %s', (tags, one) => {
    expect(isOne({ tags })).toBe(one);
  });

  it.each(['#people/close', 'people/close', 'People/Close', 'people/close/'])(
    'takes the tag as the settings give it: %s',
    (tag) => {
      const rules = { personTags: [tag] };
      expect(isOne({ tags: ['people/close'] }, rules)).toBe(true);
      expect(isOne({ tags: ['people/close/kin'] }, rules)).toBe(true);
      expect(isOne({ tags: ['people'] }, rules)).toBe(false);
      expect(isOne({ tags: ['people/closer'] }, rules)).toBe(false);
    },
  );

  it('is none where the row is empty', () => {
    expect(isOne({ tags: ['x'] }, { personTags: ['', '#'] })).toBe(false);
  });
});

describe('the folder rules', () => {
  it.each<[string, boolean]>([
    ['People/Ada.md', true],
    ['People/Oslo/Ada.md', true],
    ['People2/Ada.md', false],
    ['people/Ada.md', false],
    ['Notes/People/Ada.md', false],
    ['People.md', false],
  ])('says of %s: %s', (path, one) => {
    expect(isOne({ path }, { personFolders: ['People'] })).toBe(one);
    expect(isOne({ path }, { personFolders: ['/People/'] })).toBe(one);
  });

  it.each<[string, boolean]>([
    ['Templates/Person.md', false],
    ['Templates/New/Person.md', false],
    ['Templates2/Person.md', true],
    ['templates/Person.md', true],
    ['Work/Templates/Person.md', true],
    ['Templates.md', true],
  ])('says of type person in %s: %s', (path, one) => {
    expect(isOne({ path, frontmatter: { type: 'person' }, tags: ['person'] })).toBe(one);
    expect(inExcludedFolder(path, aReading())).toBe(!one);
  });

  it('takes a slash as the whole vault, and an empty row as nothing', () => {
    expect(isOne({ path: 'Ada.md' }, { personFolders: ['/'] })).toBe(true);
    expect(isOne({ path: 'Ada.md' }, { personFolders: ['', ' '] })).toBe(false);
    const person = { path: 'Ada.md', frontmatter: { type: 'person' } };
    expect(isOne(person, { excludedFolders: [''] })).toBe(true);
    expect(isOne(person, { excludedFolders: ['/'] })).toBe(false);
  });
});

describe('a note whose block cannot be read', () => {
  it.each<[string, boolean]>([
    ['type: person\na: [', true],
    ['a: [\ntype:   person   ', true],
    ['type: "person"\na: [', true],
    ["'type': 'person' # me\na: [", true],
    ['Type: PERSON\r\na: [', true],
    ['type: [person, x]\na: [', true],
    ['type: [x, "person"] # both\na: [', true],
    ['a: [\n type: person', true],
    ['type: [person, x', true],
    ['type: " person "\na: [', true],
    ['type: x [person]\na: [', false],
    ['type: p"erson"\na: [', false],
    ['type: "per"son\na: [', false],
    ['type: persons\na: [', false],
    ['type: person x\na: [', false],
    ['# type: person\na: [', false],
    ['x-type: person\na: [', false],
    ['type: ten-review\na: [', false],
    ['type:\na: [', false],
    ['type:\n  - x\n  - person # me\na: [', true],
    ['type: x\nkin:\n  - person\na: [', false],
    ['tags: [x, person]\na: [', true],
    ['tags:\n- "#Person/Kin"\na: [', true],
    ['TAG: x, person\na: [', true],
    ['tags: x person\na: [', true],
    ['tags: persons\na: [', false],
    ['- person\na: [', false],
    ['tags: x\nsomebody - person\na: [', false],
    ['title: tags: person\na: [', false],
    ['a: [', false],
    ['', false],
  ])('says of %j: %s', (brokenBlock, one) => {
    expect(isOne({ brokenBlock })).toBe(one);
  });

  it('is one by any of the rules for properties', () => {
    const rules = { personProperties: ['type: person', 'kind: Human'] };
    expect(isOne({ brokenBlock: 'kind: human\na: [' }, rules)).toBe(true);
    expect(isOne({ brokenBlock: 'kind: person\na: [' }, rules)).toBe(false);
    expect(isOne({ brokenBlock: 'tags: kin\na: [' }, { personTags: ['kin'] })).toBe(true);
  });

  it('is one by tag, by folder, or since it was one', () => {
    const brokenBlock = 'a: [';
    expect(isOne({ brokenBlock, tags: ['person'] })).toBe(true);
    expect(isOne({ brokenBlock }, { personFolders: ['People'] })).toBe(true);
    expect(isOne({ brokenBlock }, {}, true)).toBe(true);
  });

  it('is none in an excluded folder, whatever it was', () => {
    const note = { path: 'Templates/Ada.md', brokenBlock: 'type: person\na: [', tags: ['person'] };
    expect(isOne(note, {}, true)).toBe(false);
  });
});

it('forgets a note that was one, when its block can be read', () => {
  expect(isOne({ frontmatter: { type: 'note' } }, {}, true)).toBe(false);
  expect(isOne({}, {}, true)).toBe(false);
});

it('finds a word alone or in a list', () => {
  expect(holdsWord('Plan', 'plan')).toBe(true);
  expect(holdsWord(['x', 'plan'], 'plan')).toBe(true);
  expect(holdsWord(undefined, 'plan')).toBe(false);
  expect(holdsWord(1, '1')).toBe(true);
});
