import { describe, expect, it } from 'vitest';
import { prepareReading } from '../../src/domain/reading';
import { parseSettings } from '../../src/settings/parse-settings';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';

describe('parseSettings', () => {
  it.each([null, undefined, 'text', 7, true, [], {}, { version: 9 }])(
    'takes the usual settings for %j',
    (stored) => {
      expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
    },
  );

  it('reads back what it holds', () => {
    const stored: unknown = JSON.parse(JSON.stringify(DEFAULT_SETTINGS));
    expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it.each<[string, object, Partial<typeof DEFAULT_SETTINGS>]>([
    [
      'a list of folders',
      { personFolders: ['People', 'Work/People/'] },
      { personFolders: ['People', 'Work/People'] },
    ],
    [
      'folders that differ in case, and one twice',
      { personFolders: ['People', 'people', 'people/'], personTags: ['Kin', '#kin'] },
      { personFolders: ['People', 'people'], personTags: ['Kin'] },
    ],
    ['the whole vault', { personFolders: ['/'] }, { personFolders: ['/'] }],
    ['an empty list', { personTags: [] }, { personTags: [] }],
    ['a text for a list', { personTags: 'person' }, {}],
    ['a number in a list', { personTags: ['contact', 7] }, {}],
    ['a folder outside the vault', { excludedFolders: ['../Other'] }, {}],
    ['no stage at all', { stages: [] }, {}],
    [
      'a facet that does not fit, by itself',
      { facets: ['direct', 'goals', 'values: a: b', ''] },
      { facets: ['goals'] },
    ],
    ['no facet that fits', { facets: ['direct'] }, {}],
    ['no facets', { facets: [] }, { facets: [] }],
    ['a cadence in days', { cadence1: 10 }, { cadence1: 10 }],
    ['a cadence in words', { cadence2: '2w' }, { cadence2: 14 }],
    ['no reminder', { cadence3: 'never' }, { cadence3: 'never' }],
    ['a cadence of no days', { cadence3: 0 }, {}],
    ['a word for yes', { datedNotes: 'yes' }, {}],
    ['a folder for reviews', { reviewsFolder: '/Log/Tens/' }, { reviewsFolder: 'Log/Tens' }],
    ['reviews in the vault itself', { reviewsFolder: '/' }, { reviewsFolder: '/' }],
    ['no folder for reviews', { reviewsFolder: '' }, {}],
    ['a folder for reviews outside', { reviewsFolder: 'Log/../..' }, {}],
    ['two folders for reviews', { reviewsFolder: 'A\nB' }, {}],
    ['a number for a folder', { personFolder: 7 }, {}],
    ['no reminder of reviews', { reviewReminder: 'never' }, { reviewReminder: 'never' }],
    ['a reminder in words', { reviewReminder: 'half-yearly' }, { reviewReminder: 182 }],
    ['a reminder of another kind', { reviewReminder: true }, {}],
    ['a folder of people', { personFolder: 'People' }, { personFolder: 'People' }],
    ['a template', { personTemplate: 'T/Person.md' }, { personTemplate: 'T/Person.md' }],
    ['a template outside', { personTemplate: '../Person.md' }, {}],
    ['the whole vault as a template', { personTemplate: '/' }, {}],
    ['the discreet mode', { discreet: true }, { discreet: true }],
    ['a number for the discreet mode', { discreet: 1 }, {}],
    ['set up', { setUp: true }, { setUp: true }],
    [
      'questions, each facet by itself',
      { questions: { goals: [' What next? ', ''], values: 'Why?', music: [7], 'a.b': [] } },
      { questions: { goals: ['What next?'], 'a.b': [] } },
    ],
    [
      'a question twice, for two depths',
      { questions: { goals: ['A', 'A', 'B'] } },
      { questions: { goals: ['A', 'A', 'B'] } },
    ],
    ['a list of questions', { questions: ['goals'] }, {}],
    ['a text for questions', { questions: 'goals' }, {}],
    ['dated notes off', { datedNotes: false }, { datedNotes: false }],
  ])('%s: falls back by itself', (_, stored, expected) => {
    expect(parseSettings({ ...stored, kinds: ['coffee'] })).toEqual({
      ...DEFAULT_SETTINGS,
      ...expected,
      kinds: ['coffee'],
    });
  });

  it('falls back property by property where names do not fit', () => {
    const { names } = parseSettings({
      names: { depth: ['rank', 'depth'], stage: [], want: 'wish' },
    });
    expect(names).toEqual({ ...DEFAULT_SETTINGS.names, depth: ['rank', 'depth'] });
  });

  it('keeps what contradicts itself, and reads no property as two', () => {
    const stored = {
      names: { want: ['goals'], depth: ['stage', 'rank'] },
      facets: ['goals', 'plans: next-step', 'hopes: aims, goals'],
    };
    const settings = parseSettings(stored);
    expect(settings).toMatchObject(stored);
    const { rules, facets } = prepareReading(settings);
    expect(rules.names).toEqual({ ...DEFAULT_SETTINGS.names, depth: ['rank'] });
    expect(facets).toEqual([
      { name: 'goals', properties: ['goals'] },
      { name: 'hopes', properties: ['aims'] },
    ]);
  });

  it.each(['__proto__', 'constructor', 'toString'])('is not led astray by %s', (key) => {
    const stored: unknown = JSON.parse(
      `{"${key}": {"personTags": ["x"]}, "names": {"${key}": ["x"]}, "questions": {"${key}": 7}}`,
    );
    expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });
});

describe('the settings as rules', () => {
  it('are the rules of the domain, taken apart', () => {
    const reading = prepareReading({
      ...DEFAULT_SETTINGS,
      personProperties: ['type: person', 'category: [[Contact]]'],
      facets: ['goals', 'values: beliefs, creed'],
    });
    expect(reading.personProperties).toEqual([
      { property: 'type', value: 'person' },
      { property: 'category', value: '[[contact]]' },
    ]);
    expect(reading.facets).toEqual([
      { name: 'goals', properties: ['goals'] },
      { name: 'values', properties: ['beliefs', 'creed'] },
    ]);
  });
});
