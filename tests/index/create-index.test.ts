import { describe, expect, it } from 'vitest';
import { createBuiltBed, createIndexBed, dayOf, type IndexBed } from '../support/index-parts';
import { linesOf, pathsOf, person } from '../support/index-notes';

describe('the first build', () => {
  it('is empty until it is through, then tells once that everything may have changed', async () => {
    const bed = createIndexBed({ 'Ada.md': person(), 'Note.md': {} });
    expect([bed.index.ready, pathsOf(bed), bed.index.agenda().items]).toEqual([false, [], []]);
    expect([bed.index.inTheTen('Ada.md'), bed.index.person('Ada.md')]).toEqual([false, undefined]);
    expect(bed.index.problems()).toEqual([]);
    await bed.index.build();
    expect([bed.index.ready, pathsOf(bed)]).toEqual([true, ['Ada.md']]);
    expect(bed.changes).toEqual([{ everything: true, paths: new Set(), renamed: new Map() }]);
  });

  it('orders people by name, numbers by value, then path', async () => {
    const bed = await createBuiltBed({
      'b/Zoë.md': person(),
      'a/Per 10.md': person(),
      'a/Per 9.md': person(),
      'b/Émile.md': person(),
      'a/Zoë.md': person(),
    });
    expect(pathsOf(bed)).toEqual([
      'b/Émile.md',
      'a/Per 9.md',
      'a/Per 10.md',
      'a/Zoë.md',
      'b/Zoë.md',
    ]);
  });

  it('does nothing for rules or days before it was asked to build', async () => {
    const bed = createIndexBed({ 'Ada.md': person() });
    await bed.index.rulesChanged();
    bed.index.dayChanged();
    expect(bed.index.ready).toBe(false);
  });
});

describe('one note', () => {
  const start = {
    'Ada.md': person({ 'next-step': 'Send the soil article', depth: 2 }),
    'Templates/Person.md': person(),
    'Plain.md': {},
  };

  const table: readonly [string, (bed: IndexBed) => void, readonly string[], readonly string[]][] =
    [
      [
        'a new person',
        ({ source }) => source.put('Per.md', person()),
        ['Ada.md', 'Per.md'],
        ['Per.md'],
      ],
      ['a new note', ({ source }) => source.put('List.md', {}), ['Ada.md'], []],
      [
        'a note in an excluded folder',
        ({ source }) => source.put('Templates/Ten.md', person()),
        ['Ada.md'],
        [],
      ],
      [
        'a change',
        ({ source }) => source.put('Ada.md', person({ depth: 3 })),
        ['Ada.md'],
        ['Ada.md'],
      ],
      [
        'the same again',
        ({ source }) => source.put('Ada.md', { ...start['Ada.md'] }),
        ['Ada.md'],
        [],
      ],
      [
        'a property that nobody reads',
        ({ source }) =>
          source.put(
            'Ada.md',
            person({ 'next-step': 'Send the soil article', depth: 2, cssclasses: 'x' }),
          ),
        ['Ada.md'],
        [],
      ],
      [
        'what only the history shows',
        ({ source }) =>
          source.put(
            'Ada.md',
            person({ 'next-step': 'Send the soil article', depth: 2, want: 'To learn' }),
          ),
        ['Ada.md'],
        ['Ada.md'],
      ],
      [
        'there and back in one batch',
        ({ source }) => {
          source.put('Ada.md', person());
          source.put('Ada.md', { ...start['Ada.md'] });
        },
        ['Ada.md'],
        [],
      ],
      ['no person any more', ({ source }) => source.put('Ada.md', {}), [], ['Ada.md']],
      [
        'a note that becomes a person',
        ({ source }) => source.put('Plain.md', { tags: ['person/family'] }),
        ['Ada.md', 'Plain.md'],
        ['Plain.md'],
      ],
      ['deleted', ({ source }) => source.delete('Ada.md'), [], ['Ada.md']],
      ['renamed', ({ source }) => source.rename('Ada.md', 'Bo.md'), ['Bo.md'], ['Ada.md', 'Bo.md']],
      [
        'a plain note renamed',
        ({ source }) => source.rename('Plain.md', 'Plainer.md'),
        ['Ada.md'],
        [],
      ],
      [
        'renamed into an excluded folder',
        ({ source }) => source.rename('Ada.md', 'Templates/Ada.md'),
        [],
        ['Ada.md'],
      ],
      [
        'renamed out of one',
        ({ source }) => source.rename('Templates/Person.md', 'Ida.md'),
        ['Ada.md', 'Ida.md'],
        ['Ida.md'],
      ],
      [
        'renamed there and back, and changed',
        ({ source }) => {
          source.rename('Ada.md', 'Bo.md');
          source.rename('Bo.md', 'Ada.md');
          source.put('Ada.md', person());
        },
        ['Ada.md'],
        ['Ada.md'],
      ],
      [
        'come and gone in one batch',
        ({ source }) => {
          source.put('Per.md', person());
          source.delete('Per.md');
        },
        ['Ada.md'],
        [],
      ],
    ];

  it.each(table)('%s', async (_, act, people, changed) => {
    const bed = await createBuiltBed(start);
    act(bed);
    expect(pathsOf(bed)).toEqual(people);
    await bed.settle();
    expect(bed.changes.length).toBe(changed.length === 0 ? 0 : 1);
    expect([...(bed.changes[0]?.paths ?? [])].sort()).toEqual(changed);
    expect(bed.changes.some(({ everything }) => everything)).toBe(false);
  });

  it('has its items once, however often it changed before anybody looked', async () => {
    const bed = await createBuiltBed(start);
    for (const step of ['Call', 'Write', 'Walk']) {
      bed.source.put('Ada.md', person({ 'next-step': step }));
    }
    expect(bed.index.agenda().items.map(({ text }) => text)).toEqual(['Walk']);
    expect(pathsOf(bed)).toEqual(['Ada.md']);
  });

  it('tells where renamed people went, two renames in one', async () => {
    const bed = await createBuiltBed(start);
    bed.source.rename('Ada.md', 'Bo.md');
    bed.source.rename('Bo.md', 'Cy.md');
    await bed.settle();
    expect(bed.changes.map(({ renamed }) => [...renamed])).toEqual([[['Ada.md', 'Cy.md']]]);
  });

  it('keeps the agenda: only the items of that person move', async () => {
    const bed = await createBuiltBed({
      'Ada.md': person({ 'next-step': 'Send the soil article' }),
      'Per.md': person({ 'next-step': 'Call', 'next-step-due': '2026-11-21' }),
      'Zoë.md': person({ 'next-step': 'Write', 'next-step-due': '2026-11-23' }),
    });
    const before = bed.index.agenda();
    expect(linesOf(bed)).toEqual([
      `step Per ${dayOf('2026-11-21')}`,
      `step Zoë ${dayOf('2026-11-23')}`,
      'step Ada -',
    ]);
    expect(before.sections).toEqual({
      overdue: { start: 0, end: 1 },
      today: { start: 1, end: 1 },
      week: { start: 1, end: 2 },
      later: { start: 2, end: 2 },
      someday: { start: 2, end: 3 },
    });
    bed.source.put('Per.md', person({ 'next-step': 'Call', 'next-step-due': '2026-12-24' }));
    expect(linesOf(bed)).toEqual([
      `step Zoë ${dayOf('2026-11-23')}`,
      `step Per ${dayOf('2026-12-24')}`,
      'step Ada -',
    ]);
    expect(before.items.length, 'a list that was handed out stays').toBe(3);
    expect(before.items[0]?.name).toBe('Per');
    expect(bed.index.agenda()).toBe(bed.index.agenda());
  });

  it('stands in the agenda by day first, then by kind, then by name', async () => {
    const bed = await createBuiltBed({
      'Ada.md': person({ 'next-step': 'Call', 'next-step-due': '2026-11-23' }),
      'Per.md': person({ promises: ['2026-11-21 | A drill', '2026-11-23 | A book'] }),
      'Bo.md': person({ 'next-step': 'Call', 'next-step-due': '2026-11-23' }),
    });
    const [first, then] = [dayOf('2026-11-21'), dayOf('2026-11-23')];
    const wanted = [
      `promise Per ${first}`,
      `step Ada ${then}`,
      `step Bo ${then}`,
      `promise Per ${then}`,
    ];
    expect(linesOf(bed)).toEqual(wanted);
    const another = bed.index.agenda(dayOf('2026-11-24')).items;
    expect(another.map(({ kind, name, due }) => `${kind} ${name} ${String(due)}`)).toEqual(wanted);
  });
});
