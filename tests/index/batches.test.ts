import { describe, expect, it, vi } from 'vitest';
import { createBuiltBed, createIndexBed, type IndexBed } from '../support/index-parts';
import { pathsOf, person } from '../support/index-notes';

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
    expect(said).toHaveBeenCalledWith('Rapport: a listener failed.', new Error('My view is gone.'));
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

  it('asks for one turn to tell of a burst, and for another of the next', async () => {
    const nextSlice = vi.fn(() => new Promise<void>((resolve) => setTimeout(resolve)));
    const bed = createIndexBed({ 'Ada.md': person() }, nextSlice);
    await bed.index.build();
    nextSlice.mockClear();
    for (const depth of [1, 2, 3]) bed.source.put('Ada.md', person({ depth }));
    expect(nextSlice).toHaveBeenCalledTimes(1);
    await bed.settle();
    bed.source.put('Ada.md', person({ depth: 1 }));
    expect(nextSlice).toHaveBeenCalledTimes(2);
    await bed.settle();
    expect(bed.changes).toHaveLength(3);
  });

  it('calls nobody back who was stopped by another while it tells', async () => {
    const bed = await createBuiltBed({ 'Ada.md': person() });
    const heard: string[] = [];
    let stop = (): void => undefined;
    bed.index.onChange(() => {
      heard.push('first');
      stop();
    });
    stop = bed.index.onChange(() => heard.push('second'));
    bed.source.put('Ada.md', person({ depth: 1 }));
    await bed.settle();
    expect(heard).toEqual(['first']);
  });
});

describe('a batch', () => {
  const start = {
    'Ada.md': person({ 'next-step': 'Send the soil article', depth: 2 }),
    'Templates/Person.md': person(),
    'Plain.md': {},
  };

  it.each<[string, (bed: IndexBed) => void]>([
    ['a plain note', ({ source }) => source.rename('Plain.md', 'Plainer.md')],
    ['a person who is none any more', ({ source }) => source.rename('Ada.md', 'Templates/Ada.md')],
    ['one who was none before', ({ source }) => source.rename('Templates/Person.md', 'Ida.md')],
    [
      'there and back',
      ({ source }) => {
        source.rename('Ada.md', 'Bo.md');
        source.rename('Bo.md', 'Ada.md');
        source.put('Ada.md', person());
      },
    ],
  ])('names no rename of %s', async (_, act) => {
    const bed = await createBuiltBed(start);
    act(bed);
    bed.source.put('Zoë.md', person());
    await bed.settle();
    expect(bed.changes.map(({ renamed }) => renamed.size)).toEqual([0]);
  });
});
