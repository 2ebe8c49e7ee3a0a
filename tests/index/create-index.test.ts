import { describe, expect, it, vi } from 'vitest';
import { createBuiltBed, createIndexBed, dayOf, type IndexBed } from '../support/index-parts';
import { linesOf, pathsOf, person } from '../support/index-notes';

describe('the first build', () => {
  it('is empty until it is through, then tells once that everything may have changed', async () => {
    const bed = createIndexBed({ 'Ada.md': person(), 'Note.md': {} });
    expect([bed.index.ready, pathsOf(bed), bed.index.agenda().items]).toEqual([false, [], []]);
    await bed.index.build();
    expect([bed.index.ready, pathsOf(bed)]).toEqual([true, ['Ada.md']]);
    expect(bed.changes.map(({ everything }) => everything)).toEqual([true]);
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
});

describe('batches', () => {
  it('is one callback for the rename of a folder, and one for a burst of changes', async () => {
    const notes = Object.fromEntries(
      Array.from({ length: 300 }, (_, i) => [
        `Old/Person ${i}.md`,
        person({ 'next-step': 'Call' }),
      ]),
    );
    const bed = await createBuiltBed(notes);
    for (const path of Object.keys(notes))
      bed.source.rename(path, path.replace('Old', 'New'), true);
    await bed.settle();
    expect(bed.changes.map(({ paths, renamed }) => [paths.size, renamed.size])).toEqual([
      [600, 300],
    ]);
    bed.changes.length = 0;
    for (const path of pathsOf(bed)) bed.source.put(path, person({ 'next-step': 'Write' }));
    await bed.settle();
    expect(bed.changes.map(({ paths }) => paths.size)).toEqual([300]);
    expect(bed.index.agenda().items.every(({ text }) => text === 'Write')).toBe(true);
  });

  it('tells the others when one listener fails, and says so once', async () => {
    const bed = await createBuiltBed({ 'Ada.md': person() });
    const said = vi.spyOn(console, 'error').mockReturnValue();
    bed.index.onChange(() => {
      throw new Error('My view is gone.');
    });
    const heard = vi.fn();
    bed.index.onChange(heard);
    bed.source.put('Ada.md', person({ depth: 1 }));
    await bed.settle();
    expect([heard.mock.calls.length, said.mock.calls.length]).toEqual([1, 1]);
    said.mockRestore();
  });

  it('tells nobody who stopped listening, and nobody after close', async () => {
    const bed = await createBuiltBed({ 'Ada.md': person() });
    const heard = vi.fn();
    bed.index.onChange(heard)();
    bed.source.put('Ada.md', person({ depth: 1 }));
    await bed.settle();
    expect([heard.mock.calls.length, bed.changes.length]).toEqual([0, 1]);
    bed.source.put('Ada.md', person({ depth: 2 }));
    bed.index.close();
    bed.source.put('Ada.md', person({ depth: 3 }));
    await bed.settle();
    expect(bed.changes.length).toBe(1);
  });
});
