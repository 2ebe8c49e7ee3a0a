import { describe, expect, it } from 'vitest';
import { createBuiltBed, createIndexBed, type IndexBed } from '../support/index-parts';
import { person, plan, review } from '../support/index-notes';

const PEOPLE = { 'Ada.md': person(), 'Per.md': person() };
const inShort = ({ index }: IndexBed): readonly string[] =>
  index.plans().map(({ path, what, who, status }) => {
    const listed = who.map((each) => `${each.name} ${each.path ?? '-'}`);
    return [`${path} ${status}:`, what, listed.join(', ')].filter(Boolean).join(' ');
  });

describe('plans', () => {
  it('come under way first, then by name; templates are none, and none is dated', async () => {
    const bed = await createBuiltBed({
      ...PEOPLE,
      'P/Yarn.md': plan([], { status: 'closed' }),
      'P/Zine.md': plan([]),
      'P/2026-11-02 Seeds.md': { ...plan(['Ada']), links: ['Ada'] },
      'P/Choir.md': plan([], { status: 'Closed' }),
      'P/Bread 10.md': plan([]),
      'P/Bread 9.md': plan([]),
      'Templates/Plan.md': plan([]),
    });
    expect(inShort(bed)).toEqual([
      'P/2026-11-02 Seeds.md active: Ada Ada.md',
      'P/Bread 9.md active:',
      'P/Bread 10.md active:',
      'P/Zine.md active:',
      'P/Choir.md closed:',
      'P/Yarn.md closed:',
    ]);
    expect(bed.index.plans()).toBe(bed.index.plans());
    expect(bed.index.person('Ada.md')?.lastContact).toBeUndefined();
  });

  it('are none before the index is ready', () => {
    expect(createIndexBed({ 'P.md': plan([]) }).index.plans()).toEqual([]);
  });

  it.each<[string, (bed: IndexBed) => void, readonly string[], readonly string[]]>([
    [
      'an answer',
      ({ source }) => source.put('P.md', plan(['Ada', 'Per'], { what: 'A choir' })),
      ['P.md active: A choir Ada Ada.md, Per Per.md'],
      ['P.md'],
    ],
    [
      'a line of alignment',
      ({ source }) =>
        source.put('P.md', plan(['Ada', 'Per'], { alignment: ['2026-11-22 | aligned'] })),
      ['P.md active: Ada Ada.md, Per Per.md'],
      ['P.md'],
    ],
    [
      'the end of it',
      ({ source }) => source.put('P.md', plan(['Ada', 'Per'], { status: 'closed' })),
      ['P.md closed: Ada Ada.md, Per Per.md'],
      ['P.md'],
    ],
    [
      'a person renamed',
      ({ source }) => source.rename('Ada.md', 'Ida.md'),
      ['P.md active: Ida Ida.md, Per Per.md'],
      ['Ada.md', 'Ida.md', 'P.md'],
    ],
    [
      'a person renamed before the link is',
      ({ source }) => source.rename('Ada.md', 'Ida.md', true),
      ['P.md active: Ada Ida.md, Per Per.md'],
      ['Ada.md', 'Ida.md', 'P.md'],
    ],
    [
      'a person deleted',
      ({ source }) => source.delete('Ada.md'),
      ['P.md active: Ada -, Per Per.md'],
      ['Ada.md', 'P.md'],
    ],
    ['the plan deleted', ({ source }) => source.delete('P.md'), [], ['P.md']],
    ['the plan become another note', ({ source }) => source.put('P.md', {}), [], ['P.md']],
    [
      'the plan renamed',
      ({ source }) => source.rename('P.md', 'Q.md'),
      ['Q.md active: Ada Ada.md, Per Per.md'],
      ['P.md', 'Q.md'],
    ],
    [
      'a block that cannot be read any more',
      ({ source }) => source.put('P.md', { brokenBlock: 'type: relationship-plan\nwho: [' }),
      ['P.md active:'],
      ['P.md'],
    ],
  ])('tell once of %s', async (_, act, shown, changed) => {
    const bed = await createBuiltBed({ ...PEOPLE, 'P.md': plan(['Ada', 'Per']) });
    act(bed);
    expect(inShort(bed)).toEqual(shown);
    await bed.settle();
    expect(bed.changes).toHaveLength(1);
    expect([...(bed.changes[0]?.paths ?? [])].sort()).toEqual(changed);
  });

  it('tell nothing of the same answers again', async () => {
    const bed = await createBuiltBed({ ...PEOPLE, 'P.md': plan(['Ada']) });
    bed.source.put('P.md', plan(['Ada']));
    await bed.settle();
    expect(bed.changes).toEqual([]);
  });

  it('put their problems among those of people and reviews, by path', async () => {
    const bed = await createBuiltBed({
      'Ada.md': person({ depth: 7 }),
      'P.md': plan(['Ada', 'Gone'], { status: 'open', alignment: ['2026-11-22 | fine'] }),
      'Z.md': review([], 'soon'),
    });
    expect(bed.index.problems().map(({ path, property }) => `${path} ${property}`)).toEqual([
      'Ada.md depth',
      'P.md who',
      'P.md alignment',
      'P.md status',
      'Z.md date',
    ]);
  });
});
