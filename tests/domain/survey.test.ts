import { describe, expect, it } from 'vitest';
import type { Note } from '../../src/domain/note';
import { countPeople } from '../../src/domain/proposal';
import { surveyNotes, type Survey } from '../../src/domain/survey';
import type { RecordRules } from '../../src/domain/rules';
import { aNote, aReading, day } from '../support/person-builders';

type Given = Readonly<Record<string, Partial<Note>>>;

/** Runs all steps; `People/*3` stands for three notes of these words. */
function survey(given: Given, rules: Partial<RecordRules> = {}): Survey {
  const notes = Object.entries(given).flatMap(([where, more]) => {
    const [folder = '', times = '1'] = where.split('*');
    return Array.from({ length: Number(times) }, (_, at) =>
      aNote({ path: `${folder}${String(at)}.md`, ...more }),
    );
  });
  const steps = surveyNotes(notes, aReading(rules));
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** "= type: person 3" holds already, "+ #friend 2" is proposed, "? Family 1" is only offered. */
function inShort({ proposals }: Survey): readonly string[] {
  return proposals.map(({ kind, rule, present, proposed, notes }) => {
    const name = kind === 'tag' ? `#${rule}` : kind === 'folder' ? `${rule}/` : rule;
    return `${present ? '=' : proposed ? '+' : '?'} ${name} ${String(notes.size)}`;
  });
}

const type = (value: unknown): Partial<Note> => ({ frontmatter: { type: value } });

describe('what a vault is found to do', () => {
  it.each<[string, Given, readonly string[]]>([
    ['nothing', { 'Notes/*3': {} }, []],
    ['the present rule', { 'Notes/*3': type('person') }, ['= type: person 3']],
    [
      'the present tag, and one below it',
      { 'Notes/*2': { tags: ['Person/kin'] } },
      ['= #person 2'],
    ],
    ['another value', { 'Notes/*2': type('Contact') }, ['+ type: Contact 2']],
    ['a list', { 'Notes/*2': type(['note', 'people']) }, ['+ type: people 2']],
    [
      'a link to a category',
      { 'Notes/*2': { frontmatter: { Categories: ['[[Bases/People|all]]'] } } },
      ['+ categories: [[Bases/People|all]] 2'],
    ],
    [
      'other properties that tell',
      { 'A/*2': { frontmatter: { Class: 'Human' } } },
      ['+ class: Human 2'],
    ],
    ['a category', { 'A/': { frontmatter: { category: 'people' } } }, ['+ category: people 1']],
    ['a kind', { 'A/': { frontmatter: { kind: 'friend' } } }, ['+ kind: friend 1']],
    [
      'salespersons, best friends and friendship',
      {
        ...{ 'A/': type('salesperson'), 'B/': type('best friend'), 'C/': type('friendship') },
        ...{
          'D/': { tags: ['bestfriend', 'familytree'] },
          'Old friends/': {},
          'Network diagrams/': {},
        },
      },
      [],
    ],
    [
      'a word in two spellings',
      { 'A/*2': type('Contact'), 'B/': type('contact') },
      ['+ type: Contact 3'],
    ],
    [
      'folders in two spellings',
      { 'People/*2': {}, 'people/': {} },
      ['+ People/ 2', '+ people/ 1'],
    ],
    ['a friend and a person', { 'Friend/': {}, 'Person/*2': {} }, ['+ Person/ 2', '? Friend/ 1']],
    ['words with something inside', { 'Con-tacts/*2': {} }, []],
    ['characters of a novel', { 'Novel/*2': type('character') }, []],
    [
      'tags and those below',
      { 'A/*2': { tags: ['friends/old'] }, 'B/': { tags: ['Friends'] } },
      ['+ #friends 3'],
    ],
    ['a folder', { 'People/*2': {}, 'People/Kin/*1': {} }, ['+ People/ 3']],
    ['a numbered folder', { '20 - People/*2': {} }, ['+ 20 - People/ 2']],
    [
      'a folder further down',
      { 'CRM/Contacts/*2': {}, 'CRM/Deals/*5': {} },
      ['+ CRM/Contacts/ 2', '? CRM/ 7'],
    ],
    ['a folder that is excluded', { 'Templates/People/*2': {} }, []],
    ['a folder with a longer name', { 'Peoples of the sea/*2': {} }, []],
    ['likely words alone', { 'Family/*2': {}, 'Friends/*3': {} }, ['+ Friends/ 3', '+ Family/ 2']],
    [
      'likely words beside sure ones',
      { 'Family/*2': {}, 'People/*3': {} },
      ['+ People/ 3', '? Family/ 2'],
    ],
    ['a folder that adds nobody', { 'People/*3': type('person') }, ['= type: person 3']],
    [
      'a folder that adds half of its notes',
      { 'People/*2': type('person'), 'People/Index*2': {} },
      ['= type: person 2', '? People/ 4'],
    ],
    [
      'two ways to find the same',
      { 'People/*2': { tags: ['contact'] } },
      ['+ #contact 2', '? People/ 2'],
    ],
    [
      'likely words beside the present rule',
      { 'A/*3': type('person'), 'Family/*2': {} },
      ['= type: person 3', '? Family/ 2'],
    ],
    [
      'a block that cannot be read',
      { 'People/*2': {}, 'B/': { brokenBlock: 'x: [' } },
      ['+ People/ 2'],
    ],
    [
      'a folder that adds few',
      { 'People/*3': type('person'), 'People/Index': {} },
      ['= type: person 3', '? People/ 4'],
    ],
    [
      'two ways side by side',
      { 'People/*3': {}, 'Work/*2': { tags: ['contact'] } },
      ['+ #contact 2', '+ People/ 3'],
    ],
    [
      'a word of which half are diaries',
      { 'Daily/*2': { tags: ['family'], day: day('2026-11-02') }, 'A/*2': { tags: ['family'] } },
      [],
    ],
    [
      'a word of diaries',
      { 'Daily/*3': { tags: ['family'], day: day('2026-11-02') }, 'A/': { tags: ['family'] } },
      [],
    ],
  ])('%s', (_, given, found) => {
    expect(inShort(survey(given))).toEqual(found);
  });

  it('offers what the settings hold, in the words of the settings', () => {
    const rules = {
      personProperties: ['is: Kin: near'],
      personFolders: ['Folk'],
    };
    const given = { 'A/': { frontmatter: { is: 'kin: near' } }, 'Folk/*2': {} };
    expect(inShort(survey(given, rules))).toEqual(['= is: Kin: near 1', '= Folk/ 2']);
  });

  it.each<[string, Given, readonly string[], readonly string[]]>([
    [
      'the folder that most of them share',
      {
        'Misc/': { frontmatter: { 'prm-birthday': '05-04' } },
        'Circle/*3': { frontmatter: { last_contact: '2026-01-02' } },
      },
      ['last_contact 3', 'prm-birthday 1'],
      ['+ Circle/ 3'],
    ],
    [
      'the innermost of such folders, which is sure',
      { 'Life/Circle/*3': { frontmatter: { dob: '05-04' } }, 'Family/*2': {} },
      ['dob 3'],
      ['+ Life/Circle/ 3', '? Family/ 2'],
    ],
    ['a single one', { 'Circle/': { frontmatter: { dob: '05-04' } } }, ['dob 1'], ['+ Circle/ 1']],
    [
      'a tag that they share, which is sure',
      {
        'A/': { tags: ['circle'], frontmatter: { dob: '05-04' } },
        'B/': { tags: ['circle'], frontmatter: { dob: '05-04' } },
        'Family/*2': {},
      },
      ['dob 2'],
      ['+ #circle 2', '? Family/ 2'],
    ],
    ['no template', { 'Templates/*2': { frontmatter: { dob: '05-04' } } }, [], []],
    [
      'the tag that most of them share',
      {
        'A/*2': { tags: ['circle'], frontmatter: { dob: '05-04' } },
        'B/*2': { tags: ['circle'], frontmatter: { dob: '05-04' } },
      },
      ['dob 4'],
      ['+ #circle 4'],
    ],
    [
      'nothing',
      { 'A/': { frontmatter: { dob: '05-04' } }, 'B/': { frontmatter: { dob: '05-04' } } },
      ['dob 2'],
      [],
    ],
    [
      'no key of habits and tasks',
      { 'Habits/*2': { frontmatter: { frequency: 'daily', next_action: 'Run' } } },
      [],
      [],
    ],
    ['no empty key', { 'A/*2': { frontmatter: { dob: '' } } }, [], []],
  ])('notes with the properties of other plugins: %s', (_, given, keys, found) => {
    const result = survey(given);
    expect(result.keys.map(({ name, notes }) => `${name} ${String(notes)}`)).toEqual(keys);
    expect(inShort(result)).toEqual(found);
  });

  it('counts who is found twice once', () => {
    const { proposals } = survey({
      'People/*3': { tags: ['friend'] },
      'Work/*2': { tags: ['friend'] },
    });
    expect(inShort({ proposals, keys: [] })).toEqual(['+ People/ 3', '? #friend 5']);
    expect(countPeople(proposals)).toBe(5);
    expect(countPeople([])).toBe(0);
  });
});
