import { afterEach, describe, expect, it, vi } from 'vitest';
import { Records } from '../../src/index/records';
import {
  createBuiltBed,
  createIndexBed,
  dayOf,
  INDEX_TODAY,
  readingWith,
} from '../support/index-parts';
import type { IndexBed } from '../support/index-parts';
import { linesOf, pathsOf, person, review } from '../support/index-notes';
import { createMemoryNoteSource } from '../support/memory-note-source';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Each look at the clock takes longer than a slice may. */
function slowClock(): void {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 10));
}

const plain = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`Note ${at}.md`, {}]));

describe('a build', () => {
  it.each([
    [7, 0],
    [8, 1],
    [15, 1],
    [16, 2],
  ])('of %d notes gives the app its turn %d times', async (notes, turns) => {
    slowClock();
    const nextSlice = vi.fn(() => Promise.resolve());
    await createIndexBed(plain(notes), nextSlice).index.build();
    expect(nextSlice).toHaveBeenCalledTimes(turns);
  });

  it('gives it one for each 64 people more, to tell them of their contacts', () => {
    const source = createMemoryNoteSource();
    const turnsOf = (count: number): number => {
      const records = new Records(readingWith(), dayOf(INDEX_TODAY), () => undefined);
      for (let at = 0; at < count; at += 1) {
        source.put(`Ada ${at}.md`, person());
        const note = source.note(`Ada ${at}.md`);
        if (note !== undefined) records.put(note, false);
      }
      return [...records.finish()].length;
    };
    // Beside those of the order of people (4 and 7) and of their items (1 and 2).
    expect([63, 64].map(turnsOf)).toEqual([0 + 2 + 1, 1 + 4 + 2]);
  });

  it('passes over a note that is gone by then', async () => {
    const bed = createIndexBed({ 'Ada.md': person() });
    Object.assign(bed.source, { paths: () => ['Gone.md', 'Ada.md'] });
    await bed.index.build();
    expect(pathsOf(bed)).toEqual(['Ada.md']);
  });

  it('tells, when it is through, what changed in the records it replaces', async () => {
    const bed = await createBuiltBed({ 'Ada.md': person() });
    bed.source.put('Ada.md', person({ depth: 2 }));
    await bed.index.rulesChanged();
    await bed.settle();
    expect(bed.changes).toEqual([
      { everything: true, paths: new Set(['Ada.md']), renamed: new Map() },
    ]);
  });

  it('ends without a word when the index is closed meanwhile', async () => {
    slowClock();
    const bed = createIndexBed(plain(20));
    const built = bed.index.build();
    bed.index.close();
    await built;
    expect([bed.index.ready, bed.changes]).toEqual([false, []]);
  });

  it('that took the place of another is the one both wait for', async () => {
    slowClock();
    const bed = createIndexBed({ ...plain(20), 'Ada.md': person() });
    const [first, second] = [bed.index.build(), bed.index.build()];
    await first;
    expect(bed.index.ready).toBe(true);
    await second;
    expect(bed.changes).toHaveLength(1);
  });

  it('may be closed before it was ever asked for', () => {
    expect(() => {
      createIndexBed().index.close();
    }).not.toThrow();
  });
});

describe('an event while it is built', () => {
  it.each<[string, (bed: IndexBed) => void, readonly string[]]>([
    [
      'a change',
      ({ source }) => source.put('Ada.md', person({ 'next-step': 'Write' })),
      ['step Ada -'],
    ],
    ['a note deleted', ({ source }) => source.delete('Per.md'), []],
    ['a person renamed', ({ source }) => source.rename('Per.md', 'Bo.md'), ['step Bo -']],
    [
      'one whom a review lists, renamed',
      ({ source }) => source.rename('Mei.md', 'Mai.md', true),
      ['step Per -'],
    ],
  ])('counts: %s', async (_, act, lines) => {
    slowClock();
    const bed = createIndexBed({
      ...{ 'Ada.md': person(), 'Mei.md': person(), 'R.md': review(['Mei']) },
      ...{ ...plain(20), 'Per.md': person({ 'next-step': 'Call' }) },
    });
    const built = bed.index.build();
    act(bed);
    expect(bed.index.ready).toBe(false);
    await built;
    expect(linesOf(bed)).toEqual(expect.arrayContaining([...lines]));
    expect(pathsOf(bed)).toHaveLength(lines.length === 0 ? 2 : 3);
    expect(pathsOf(bed).filter((path) => bed.index.inTheTen(path))).toHaveLength(1);
  });
});
