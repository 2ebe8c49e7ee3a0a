import { describe, expect, it } from 'vitest';
import { formatDay } from '../../src/domain/day';
import type { Frontmatter } from '../../src/domain/note';
import { readPerson } from '../../src/domain/read-person';
import { aNote, aPerson, aReading, day, TODAY } from '../support/person-builders';

/** The record's own example. */
const ADA: Frontmatter = {
  type: 'person',
  depth: 2,
  'depth-goal': 3,
  'depth-why': 'I know what drives her, not yet how she feels about it',
  'depth-history': ['2026-01-10 | 1', '2026-06-01 | 2 | long walk in Kalø'],
  stage: 'known',
  cadence: 30,
  'last-contact': '2026-11-02',
  'next-step': 'Send the soil article',
  'next-step-due': '2026-11-28',
  'next-step-why': 'She is planning an allotment',
  'next-step-kind': 'offer',
  interactions: [
    '2026-10-03 | call | quality 2 | 20m | from them | Asked how the move went',
    '2026-11-02 | visit | quality 3 | Walked the allotment',
  ],
  promises: ['2026-12-01 | Lend her the drill', '2026-11-24 | thanks | The seeds'],
  exchanges: ['2026-10-05 | gave | social | Introduced her to Per'],
  goals: ['Sell vegetables at the market'],
  family: ['Ida (daughter, 9)'],
  discovery: ['2026-09-20 | indirect | values | Her talk about soil'],
  birthday: '1984-05-04',
};

it('reads the example of the record', () => {
  expect(aPerson(ADA)).toEqual({
    path: 'People/Ada.md',
    name: 'Ada',
    aliases: [],
    tags: [],
    depth: 2,
    goal: 3,
    lastRated: day('2026-06-01'),
    stage: 'known',
    cadence: 30,
    recordedContact: day('2026-11-02'),
    lastContact: day('2026-11-02'),
    snoozeUntil: undefined,
    nextStep: {
      text: 'Send the soil article',
      due: day('2026-11-28'),
      why: 'She is planning an allotment',
      kind: 'offer',
    },
    openPromises: [
      { line: 0, due: day('2026-12-01'), text: 'Lend her the drill' },
      { line: 1, due: day('2026-11-24'), text: 'The seeds', thanks: true },
    ],
    birthday: { year: 1984, month: 5, day: 4 },
    problems: [],
    frontmatter: ADA,
  });
});

it.each<[string, Frontmatter]>([
  ['nothing', {}],
  ['empty values', Object.fromEntries(Object.keys(ADA).map((key) => [key, null]))],
  ['empty lists', { interactions: [], promises: [null, ''], goals: ['', null] }],
  ['properties of others', { tags: ['x'], cssclasses: [], depths: 9, status: { a: 1 } }],
])('makes of %s a person without values', (_, frontmatter) => {
  const { path, name, frontmatter: own, ...values } = aPerson(frontmatter);
  expect([path, name, own]).toEqual(['People/Ada.md', 'Ada', frontmatter]);
  const said = Object.values(values).flat();
  expect(said.filter((value) => value !== undefined)).toEqual([]);
});

it('makes of a note without a block a person without values', () => {
  const person = readPerson(aNote(), aReading(), TODAY);
  expect(person.problems).toEqual([]);
  expect(person.depth).toBeUndefined();
  expect(person.frontmatter).toEqual({});
});

it('knows the tags of properties and body as the note has them', () => {
  const tags = ['person/family', 'Choir'];
  expect(readPerson(aNote({ tags }), aReading(), TODAY).tags).toEqual(tags);
  expect(readPerson(aNote({ tags, brokenBlock: 'a: [' }), aReading(), TODAY).tags).toEqual(tags);
});

it.each<[string, unknown, string | undefined]>([
  ['never', [], undefined],
  ['on the day of a single line', '2026-01-10 | 1', '2026-01-10'],
  ['on the latest day, in any order', ['2026-06-01 | 2', '2026-01-10 | 1'], '2026-06-01'],
  ['today', ['2026-11-22 | 2'], '2026-11-22'],
  ['not in the future', ['2026-06-01 | 2', '2026-11-23 | 3'], '2026-06-01'],
  ['not where the rating is missing', ['2026-01-10 | 1', '2026-06-01 | x'], '2026-01-10'],
])('was last rated %s', (_, lines, last) => {
  const { lastRated } = aPerson({ 'depth-history': lines });
  expect(lastRated).toBe(last === undefined ? undefined : day(last));
});

describe('aliases', () => {
  it.each<[unknown, readonly string[]]>([
    [
      ['Ada L.', 'Lovelace'],
      ['Ada L.', 'Lovelace'],
    ],
    ['Ada L.', ['Ada L.']],
    [
      [' Ada ', '', null, 7, { a: { b: 1 } }],
      ['Ada', '7'],
    ],
    [{ a: 1 }, []],
    [null, []],
  ])('of %j are %j', (aliases, texts) => {
    expect(aPerson({ aliases }).aliases).toEqual(texts);
    expect(aPerson({ Aliases: aliases }).aliases).toEqual(texts);
    expect(aPerson({ aliases }).problems).toEqual([]);
  });
});

describe('last contact', () => {
  it.each<[string, Frontmatter, string | undefined]>([
    ['the property', { 'last-contact': '2026-11-02' }, '2026-11-02'],
    ['today', { 'last-contact': '2026-11-22' }, '2026-11-22'],
    ['no future day', { 'last-contact': '2026-11-23' }, undefined],
    [
      'a later interaction',
      { 'last-contact': '2026-10-02', interactions: ['2026-11-02'] },
      '2026-11-02',
    ],
    [
      'the later property',
      { 'last-contact': '2026-11-02', interactions: ['2026-10-02'] },
      '2026-11-02',
    ],
    [
      'the latest line, in any order',
      { interactions: ['2026-11-02 | call', '2026-10-02'] },
      '2026-11-02',
    ],
    [
      'no line without contact',
      { interactions: ['2026-10-02', '2026-11-02 | call | no contact'] },
      '2026-10-02',
    ],
    [
      'no line without contact, however it is written',
      { interactions: ['2026-11-02 |  NO CONTACT'] },
      undefined,
    ],
    ['a line that speaks of it', { interactions: ['2026-11-02 | x | no contact'] }, '2026-11-02'],
    ['no future line', { interactions: ['2026-11-22', '2026-11-23 | call'] }, '2026-11-22'],
    ['no line without a day', { interactions: ['call'] }, undefined],
    ['a line with a near miss', { interactions: ['2026-11-02 | quality 9'] }, '2026-11-02'],
    ['a single text', { interactions: '2026-11-02 | call' }, '2026-11-02'],
    [
      'a line with an unquoted colon',
      { interactions: [{ '2026-11-02 | call | Asked': 'how' }] },
      '2026-11-02',
    ],
  ])('is %s', (_, frontmatter, text) => {
    const { lastContact, recordedContact } = aPerson(frontmatter);
    expect(lastContact === undefined ? undefined : formatDay(lastContact)).toBe(text);
    expect(recordedContact).toBe(lastContact);
  });
});

describe('promises', () => {
  it('are open until they are kept or dropped, and keep their place', () => {
    const promises = [
      '',
      '2026-11-01 | kept 2026-11-03 | Seeds',
      'to me | thanks | The book',
      null,
      '2026-02-30 | Drill',
      'dropped 2026-11-03 | Ladder',
      '2026-11-01 | kept soon | Rake',
    ];
    expect(aPerson({ promises }).openPromises).toEqual([
      { line: 2, due: undefined, text: 'The book', thanks: true, toMe: true },
      { line: 4, due: undefined, text: 'Drill' },
      { line: 6, due: day('2026-11-01'), text: 'kept soon | Rake' },
    ]);
  });
});

describe('a next step', () => {
  it('is one only with a text', () => {
    expect(aPerson({ 'next-step-due': '2026-11-28' }).nextStep).toBeUndefined();
    expect(aPerson({ 'next-step': ' ' }).nextStep).toBeUndefined();
    expect(aPerson({ 'next-step': 5 }).nextStep?.text).toBe('5');
    const bad = { 'next-step': 'Call', 'next-step-due': 'tomorrow', 'next-step-kind': 'x' };
    expect(aPerson(bad).nextStep).toEqual({
      text: 'Call',
      due: undefined,
      why: undefined,
      kind: undefined,
    });
  });
});

it('gives the stage as the settings spell it', () => {
  const reading = aReading({ stages: ['Neighbour', 'Friend'] });
  expect(aPerson({ stage: 'FRIEND' }, reading).stage).toBe('Friend');
  expect(aPerson({ stage: 'trusted' }, reading).stage).toBeUndefined();
});

it('makes of a block that cannot be read one problem and no values', () => {
  const brokenBlock = 'type: person\ndepth: [';
  const note = aNote({ brokenBlock, tags: ['person'] });
  const person = readPerson(note, aReading(), TODAY);
  const { path } = note;
  expect(person.problems).toEqual([
    { path, property: 'frontmatter', value: brokenBlock, expected: 'readable-block' },
  ]);
  expect(person.frontmatter).toBeUndefined();
  expect(person).toMatchObject({ name: 'Ada', depth: undefined, openPromises: [] });
});
