import { describe, expect, it } from 'vitest';
import { createBuiltBed, dayOf, readingWith, type IndexBed } from '../support/index-parts';
import { linesOf, pathsOf, person, review } from '../support/index-notes';

const contact = (bed: IndexBed, path: string) => bed.index.person(path)?.lastContact;

describe('a block that cannot be read', () => {
  const broken = { brokenBlock: 'depth: [1' };

  it.each<[string, (bed: IndexBed) => void, readonly string[]]>([
    ['stays a person who was one', ({ source }) => source.put('Ada.md', broken), ['Ada.md']],
    [
      'and through a rename, twice broken',
      ({ source }) => {
        source.put('Ada.md', broken);
        source.rename('Ada.md', 'Bo.md');
        source.put('Bo.md', { brokenBlock: 'depth: {' });
      },
      ['Bo.md'],
    ],
    [
      'broken under the new name only',
      ({ source }) => {
        source.rename('Ada.md', 'Bo.md');
        source.put('Bo.md', broken);
      },
      ['Bo.md'],
    ],
    ['is no person who never was one', ({ source }) => source.put('Plain.md', broken), []],
  ])('%s', async (_, act, troubled) => {
    const bed = await createBuiltBed({ 'Ada.md': person({ depth: 2 }), 'Plain.md': {} });
    act(bed);
    expect(bed.index.problems().map(({ path, property }) => [path, property])).toEqual(
      troubled.map((path) => [path, 'frontmatter']),
    );
    expect(bed.index.people().length).toBe(1);
    await bed.index.rulesChanged();
    expect(bed.index.people().length, 'after reading everything again').toBe(1);
  });
});

describe('the ten', () => {
  const people = { 'Ada.md': person(), 'Per.md': person(), 'Zoë.md': person() };

  it.each<[string, (bed: IndexBed) => void, readonly string[], readonly string[]]>([
    [
      'a newer review',
      ({ source }) => source.put('R2.md', review(['Zoë'], '2026-11-20')),
      ['Zoë.md'],
      ['Ada.md', 'R2.md', 'Zoë.md'],
    ],
    [
      'a draft',
      ({ source }) => source.put('R2.md', review(['Zoë'], '2026-11-20', 'draft')),
      ['Ada.md'],
      ['R2.md'],
    ],
    ['the review deleted', ({ source }) => source.delete('R1.md'), [], ['Ada.md', 'R1.md']],
    [
      'another that lists a note of no person too',
      ({ source }) => {
        source.put('Plain.md', {});
        source.put('R1.md', review(['Ada', 'Plain']));
      },
      ['Ada.md'],
      ['R1.md'],
    ],
    [
      'a person renamed',
      ({ source }) => source.rename('Ada.md', 'Ida.md', true),
      ['Ida.md'],
      ['Ada.md', 'Ida.md', 'R1.md'],
    ],
    [
      'the review in an excluded folder',
      ({ source }) => source.rename('R1.md', 'Templates/R1.md'),
      [],
      ['Ada.md', 'R1.md'],
    ],
  ])('%s', async (_, act, ten, changed) => {
    const bed = await createBuiltBed({ ...people, 'R1.md': review(['Ada']) });
    act(bed);
    expect(pathsOf(bed).filter((path) => bed.index.inTheTen(path))).toEqual(ten);
    await bed.settle();
    expect([...(bed.changes[0]?.paths ?? [])].sort()).toEqual(changed);
  });

  it('lists the problems of reviews among those of people, by path', async () => {
    const bed = await createBuiltBed({
      'Zoë.md': person({ depth: 7 }),
      'Ada.md': person({ stage: 'famous' }),
      'Review.md': review(['Nobody']),
    });
    expect(bed.index.problems().map(({ path, property }) => `${path} ${property}`)).toEqual([
      'Ada.md stage',
      'Review.md people',
      'Zoë.md depth',
    ]);
  });
});

it('follows the tags of a note whose properties stay the same', async () => {
  const note = person({ depth: 2 });
  const bed = await createBuiltBed({ 'Ada.md': { ...note, tags: ['choir'] } });
  bed.source.put('Ada.md', { ...note, tags: ['choir', 'work'] });
  expect(bed.index.person('Ada.md')?.tags).toEqual(['choir', 'work']);
  await bed.settle();
  expect(bed.changes).toHaveLength(1);
});

describe('dated notes', () => {
  const start = {
    'Ada.md': person({ 'last-contact': '2026-10-01' }),
    '2026-11-10.md': { links: ['Ada'] },
  };

  it.each<[string, (bed: IndexBed) => void, string | undefined]>([
    ['count', () => undefined, '2026-11-10'],
    [
      'a later one',
      ({ source }) => source.put('2026-11-12 Lunch.md', { links: ['Ada', 'Ada'] }),
      '2026-11-12',
    ],
    [
      'one in the future',
      ({ source }) => source.put('2026-12-12.md', { links: ['Ada'] }),
      '2026-11-10',
    ],
    ['the link taken out', ({ source }) => source.put('2026-11-10.md', {}), '2026-10-01'],
    ['deleted', ({ source }) => source.delete('2026-11-10.md'), '2026-10-01'],
    [
      'renamed to another day',
      ({ source }) => source.rename('2026-11-10.md', '2026-11-15.md'),
      '2026-11-15',
    ],
    ['renamed to no day', ({ source }) => source.rename('2026-11-10.md', 'Lunch.md'), '2026-10-01'],
    [
      'become a person',
      ({ source }) => source.put('2026-11-10.md', { ...person(), links: ['Ada'] }),
      '2026-10-01',
    ],
    [
      'become a review',
      ({ source }) => source.put('2026-11-10.md', { ...review([]), links: ['Ada'] }),
      '2026-10-01',
    ],
    [
      'become a plan',
      ({ source }) =>
        source.put('2026-11-10.md', { frontmatter: { type: 'relationship-plan' }, links: ['Ada'] }),
      '2026-10-01',
    ],
    [
      'in an excluded folder',
      ({ source }) => source.rename('2026-11-10.md', 'Templates/2026-11-10.md'),
      '2026-10-01',
    ],
    [
      'two on one day, one gone',
      ({ source }) => {
        source.put('2026-11-10 Call.md', { links: ['Ada'] });
        source.delete('2026-11-10.md');
      },
      '2026-11-10',
    ],
  ])('%s', async (_, act, day) => {
    const bed = await createBuiltBed(start);
    act(bed);
    expect(contact(bed, 'Ada.md')).toBe(day === undefined ? undefined : dayOf(day));
  });

  it('moves with a renamed person, quietly and told', async () => {
    for (const quiet of [true, false]) {
      const bed = await createBuiltBed(start);
      bed.source.rename('Ada.md', 'Ida.md', quiet);
      expect(contact(bed, 'Ida.md')).toBe(dayOf('2026-11-10'));
      bed.source.put('2026-11-11.md', { links: ['Ida'] });
      bed.source.delete('2026-11-11.md');
      expect(contact(bed, 'Ida.md')).toBe(dayOf('2026-11-10'));
    }
  });

  it('counts for a note that becomes a person later', async () => {
    const bed = await createBuiltBed({ 'Ada.md': {}, '2026-11-10.md': { links: ['Ada'] } });
    bed.source.put('Ada.md', person());
    expect(contact(bed, 'Ada.md')).toBe(dayOf('2026-11-10'));
  });

  it('does not count where the setting is off', async () => {
    const bed = await createBuiltBed(start);
    bed.reading = readingWith({ datedNotes: false });
    await bed.index.rulesChanged();
    expect(contact(bed, 'Ada.md')).toBe(dayOf('2026-10-01'));
    expect(bed.changes.map(({ everything }) => everything)).toEqual([true]);
  });
});

describe('another day', () => {
  const start = {
    'Ada.md': person({ birthday: '12-23', depth: 2, 'last-contact': '2026-10-23' }),
    '2026-11-23.md': { links: ['Ada'] },
  };

  it('is computed afresh when asked for', async () => {
    const bed = await createBuiltBed(start);
    expect(linesOf(bed)).toEqual([`keep-in-touch Ada ${dayOf('2026-11-22')}`]);
    const tomorrow = bed.index.agenda(dayOf('2026-11-23')).items;
    expect(tomorrow.map(({ kind, due }) => [kind, due])).toEqual([
      ['keep-in-touch', dayOf('2026-12-23')],
      ['birthday', dayOf('2026-12-23')],
    ]);
  });

  it('is right at once when the clock turns, and kept from then on', async () => {
    const bed = await createBuiltBed(start);
    bed.today = dayOf('2026-11-23');
    const fresh = linesOf(bed);
    bed.index.dayChanged();
    await bed.settle();
    expect(bed.changes.map(({ everything }) => everything)).toEqual([true]);
    expect(linesOf(bed)).toEqual(fresh);
    expect(contact(bed, 'Ada.md')).toBe(dayOf('2026-11-23'));
  });

  it('makes a future line a known contact on its day', async () => {
    const bed = await createBuiltBed({ 'Per.md': person({ interactions: ['2026-11-23 | call'] }) });
    expect([contact(bed, 'Per.md'), bed.index.problems().length]).toEqual([undefined, 1]);
    bed.today = dayOf('2026-11-23');
    bed.index.dayChanged();
    await bed.settle();
    expect([contact(bed, 'Per.md'), bed.index.problems().length]).toEqual([dayOf('2026-11-23'), 0]);
  });
});
