import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndexParts } from '../../src/index/index-parts';
import { person, review, stateOf } from '../support/index-notes';
import { createIndexBed, dayOf, readingWith, type IndexBed } from '../support/index-parts';
import type { MemoryNote } from '../support/memory-note-source';

const PATHS = [
  'Ada.md',
  'Per.md',
  'People/Ada.md',
  'People/Zoë.md',
  'Templates/Ada.md',
  'R1.md',
  'R2.md',
  '2026-11-10.md',
  '2026-11-10 Lunch.md',
  '2026-11-21.md',
  '2026-11-25.md',
];
const path = fc.constantFrom(...PATHS);
const names = fc.subarray(['Ada', 'Per', 'Zoë', 'People/Ada.md', 'Nobody']);
const day = fc.constantFrom(
  '2026-10-01',
  '2026-11-21',
  '2026-11-22',
  '2026-11-30',
  '2027-01-01',
  'soon',
);

const personNote: fc.Arbitrary<MemoryNote> = fc
  .record(
    {
      depth: fc.constantFrom(1, 2, 3, 7),
      'next-step': fc.constantFrom('Call', 'Write'),
      'next-step-due': day,
      'last-contact': day,
      'snooze-until': day,
      birthday: fc.constantFrom('11-30', '1984-12-22', '02-29', 'May'),
      promises: fc.array(
        fc.constantFrom('2026-11-21 | Drill', 'Seeds', '2026-11-22 | thanks | Soup'),
        {
          maxLength: 3,
        },
      ),
      interactions: fc.array(fc.constantFrom('2026-11-02 | call', '2026-11-25 | visit', 'x'), {
        maxLength: 2,
      }),
    },
    { requiredKeys: [] },
  )
  .map(person);
const note: fc.Arbitrary<MemoryNote> = fc.oneof(
  { arbitrary: personNote, weight: 4 },
  { arbitrary: names.map((links): MemoryNote => ({ links })), weight: 3 },
  fc.tuple(names, day, fc.constantFrom('done', 'draft')).map((args) => review(...args)),
  // With the line in it, so that a fresh build counts it as a person too.
  fc
    .constantFrom('type: person\ndepth: [', 'type: person\nstage: {')
    .map((brokenBlock) => ({ brokenBlock })),
  fc.constant<MemoryNote>({ tags: ['person/family'] }),
);

type Act = (bed: IndexBed) => void | Promise<void>;

const act: fc.Arbitrary<[string, Act]> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(path, note)
      .map<[string, Act]>(([p, n]) => [
        `put ${p} ${JSON.stringify(n)}`,
        (bed) => bed.source.put(p, n),
      ]),
  },
  {
    weight: 2,
    arbitrary: path.map<[string, Act]>((p) => [`delete ${p}`, (bed) => bed.source.delete(p)]),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(path, path, fc.boolean())
      .map<[string, Act]>(([a, b, quiet]) => [
        `rename ${a} to ${b}${quiet ? ' quietly' : ''}`,
        (bed) => bed.source.rename(a, b, quiet),
      ]),
  },
  { weight: 1, arbitrary: fc.constant<[string, Act]>(['look', (bed) => void stateOf(bed)]) },
  { weight: 1, arbitrary: fc.constant<[string, Act]>(['wait', (bed) => bed.settle()]) },
);
const upheaval: fc.Arbitrary<[string, Act]> = fc.oneof(
  fc.boolean().map<[string, Act]>((datedNotes) => [
    `dated notes ${datedNotes ? 'on' : 'off'}`,
    (bed) => {
      bed.reading = readingWith({ datedNotes });
      void bed.index.rulesChanged();
    },
  ]),
  fc.constantFrom('2026-11-22', '2026-11-23', '2026-11-26').map<[string, Act]>((today) => [
    `today ${today}`,
    (bed) => {
      bed.today = dayOf(today);
      bed.index.dayChanged();
    },
  ]),
);
const sequence = (arbitrary: fc.Arbitrary<[string, Act]>): fc.Arbitrary<readonly [string, Act][]> =>
  fc.array(arbitrary, { minLength: 1, maxLength: 25 });

/** What an index says that reads the bed's notes from scratch. */
async function freshState(bed: IndexBed): Promise<unknown> {
  const fresh = createIndexBed();
  fresh.today = bed.today;
  fresh.reading = bed.reading;
  const notes: [string, MemoryNote][] = bed.source.paths().map((p) => [p, bed.source.stored(p)]);
  for (const [p, n] of notes) fresh.source.put(p, n);
  await fresh.index.build();
  return stateOf(fresh);
}

/** Yields after each step of the build, and lets the next act happen there. */
function createEagerBed(acts: (() => void)[]): IndexBed {
  const nextSlice: IndexParts['nextSlice'] = async () => {
    await Promise.resolve();
    acts.shift()?.();
  };
  return createIndexBed({ 'Ada.md': person(), 'Old/Per.md': person({ depth: 2 }) }, nextSlice);
}

describe('any sequence of events', { timeout: 60_000 }, () => {
  it('leaves what a fresh build says', async () => {
    await fc.assert(
      fc.asyncProperty(sequence(act), async (acts) => {
        const bed = createIndexBed({ 'Ada.md': person(), '2026-11-21.md': { links: ['Ada'] } });
        await bed.index.build();
        for (const [, run] of acts) await run(bed);
        expect(stateOf(bed)).toEqual(await freshState(bed));
      }),
      { numRuns: 150 },
    );
  });

  it('also while builds run, supersede each other, and slices are as short as can be', async () => {
    const clock = performance.now.bind(performance);
    let ticks = 0;
    performance.now = () => (ticks += 10);
    try {
      await fc.assert(
        fc.asyncProperty(
          sequence(fc.oneof({ arbitrary: act, weight: 6 }, { arbitrary: upheaval, weight: 1 })),
          async (acts) => {
            const queue: (() => void)[] = [];
            const bed = createEagerBed(queue);
            queue.push(
              ...acts.map(
                ([, run]) =>
                  () =>
                    void run(bed),
              ),
            );
            await bed.index.build();
            for (const late of queue.splice(0)) late();
            await bed.settle();
            expect(stateOf(bed)).toEqual(await freshState(bed));
          },
        ),
        { numRuns: 100 },
      );
    } finally {
      performance.now = clock;
    }
  });
});
