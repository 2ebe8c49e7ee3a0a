import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { RecordRules } from '../../src/domain/rules';
import type { IndexParts } from '../../src/index/index-parts';
import { person, review, stateOf } from '../support/index-notes';
import { createIndexBed, dayOf, readingWith, type IndexBed } from '../support/index-parts';
import type { MemoryNote } from '../support/memory-note-source';
import { subjectOf, type Subject } from './subject';

const PATHS = [
  'Ada.md',
  'Per.md',
  'People/Ada.md',
  'People/Zoë.md',
  'Templates/Ada.md',
  'R1.md',
  'R2.md',
  'Plan.md',
  '2026-11-10.md',
  '2026-11-10 Lunch.md',
  '2026-11-21.md',
  '2026-11-25.md',
];
const path = fc.constantFrom(...PATHS);
const names = fc.subarray(['Ada', 'Per', 'Zoë', 'People/Ada.md', 'Nobody']);
const DAYS = ['2026-10-01', '2026-11-21', '2026-11-22', '2026-11-30', '2027-01-01', 'soon'];
const day = fc.constantFrom(...DAYS);

const personNote: fc.Arbitrary<MemoryNote> = fc
  .record(
    {
      depth: fc.constantFrom(1, 2, 3, 7),
      'next-step': fc.constantFrom('Call', 'Write'),
      'next-step-due': day,
      'last-contact': day,
      'snooze-until': day,
      cadence: fc.constantFrom(7, '2w', 'never', 'x'),
      birthday: fc.constantFrom('11-30', '1984-12-22', '02-29', 'May'),
      promises: fc.array(
        fc.constantFrom('2026-11-21 | Drill', 'Seeds', '2026-11-22 | thanks | Soup'),
        { maxLength: 3 },
      ),
      interactions: fc.array(fc.constantFrom('2026-11-02 | call', '2026-11-25 | visit', 'x'), {
        maxLength: 2,
      }),
    },
    { requiredKeys: [] },
  )
  .map(person);

const plan = (who: readonly string[], status: string): MemoryNote => ({
  frontmatter: { type: 'relationship-plan', status, who: who.map((name) => `[[${name}]]`) },
  links: who,
});

const note: fc.Arbitrary<MemoryNote> = fc.oneof(
  { arbitrary: personNote, weight: 4 },
  { arbitrary: names.map((links): MemoryNote => ({ links })), weight: 3 },
  fc.tuple(names, day, fc.constantFrom('done', 'draft')).map((args) => review(...args)),
  fc.tuple(names, fc.constantFrom('active', 'closed')).map((args) => plan(...args)),
  // With the line in it, so that a fresh build counts it as a person too.
  fc
    .constantFrom('type: person\ndepth: [', 'type: person\nstage: {')
    .map((brokenBlock) => ({ brokenBlock })),
  fc.constant<MemoryNote>({ tags: ['person/family'] }),
);

/** Something that happens, and how to do it. */
type Act = readonly [words: string, run: (bed: IndexBed) => void | Promise<void>];

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(path, note)
      .map(([at, made]): Act => [
        `put ${at} ${JSON.stringify(made)}`,
        (bed) => bed.source.put(at, made),
      ]),
  },
  {
    weight: 2,
    arbitrary: path.map((at): Act => [`delete ${at}`, (bed) => bed.source.delete(at)]),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(path, path, fc.boolean())
      .map(([from, to, quiet]): Act => [
        `rename ${from} to ${to}${quiet ? ' quietly' : ''}`,
        (bed) => bed.source.rename(from, to, quiet),
      ]),
  },
  { weight: 1, arbitrary: fc.constant<Act>(['look', (bed) => void stateOf(bed)]) },
  { weight: 1, arbitrary: fc.constant<Act>(['wait', (bed) => bed.settle()]) },
);

/** Resolves once the index tells that everything may have changed. */
function rebuilt({ index }: IndexBed, begin: () => void): Promise<void> {
  return new Promise((resolve) => {
    const stop = index.onChange(({ everything }) => {
      if (!everything) return;
      stop();
      resolve();
    });
    begin();
  });
}

const rules: fc.Arbitrary<Partial<RecordRules>> = fc.record(
  {
    datedNotes: fc.boolean(),
    excludedFolders: fc.constantFrom([], ['Templates'], ['People']),
    personFolders: fc.constantFrom([], ['People'], ['/']),
    personTags: fc.constantFrom([], ['person'], ['person/family']),
    kinds: fc.constantFrom(['call'], ['visit', 'seance']),
    cadence2: fc.constantFrom(3, 'never' as const),
  },
  { requiredKeys: [] },
);

const upheaval: fc.Arbitrary<Act> = fc.oneof(
  rules.map((changed): Act => [
    `settings ${JSON.stringify(changed)}`,
    (bed) => {
      bed.reading = readingWith(changed);
      return rebuilt(bed, () => void bed.index.rulesChanged());
    },
  ]),
  fc.constantFrom('2026-11-22', '2026-11-23', '2026-11-26', '2027-01-02').map((today): Act => [
    `today ${today}`,
    (bed) => {
      bed.today = dayOf(today);
      return rebuilt(bed, () => bed.index.dayChanged());
    },
  ]),
);

const acts: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.oneof({ arbitrary: act, weight: 6 }, { arbitrary: upheaval, weight: 1 }),
  { minLength: 1, maxLength: 25 },
);

/** What an index says that reads the bed's notes from scratch. */
async function freshState(bed: IndexBed): Promise<unknown> {
  const fresh = createIndexBed({}, soon);
  fresh.today = bed.today;
  fresh.reading = bed.reading;
  for (const at of bed.source.paths()) fresh.source.put(at, bed.source.stored(at));
  await fresh.index.build();
  return stateOf(fresh);
}

const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** One thing after the other, each as the app tells of it. */
export function eventsInOrder(): Subject {
  const figures = { events: 0 };
  return subjectOf(
    'vault events, one after the other',
    acts,
    async (each) => {
      const bed = createIndexBed({ 'Ada.md': person(), '2026-11-21.md': { links: ['Ada'] } }, soon);
      await bed.index.build();
      for (const [, run] of each) await run(bed);
      figures.events += each.length;
      assert.deepEqual(stateOf(bed), await freshState(bed));
    },
    () => [`events ${figures.events}`],
  );
}

/** Yields after each step of the build, and lets the next thing happen there. */
function createEagerBed(queue: (() => void)[]): IndexBed {
  const nextSlice: IndexParts['nextSlice'] = async () => {
    await Promise.resolve();
    queue.shift()?.();
  };
  return createIndexBed({ 'Ada.md': person(), 'Old/Per.md': person({ depth: 2 }) }, nextSlice);
}

/** While builds run, supersede each other, and slices are as short as can be. */
export function eventsWhileBuilding(): Subject {
  const figures = { events: 0 };
  return subjectOf(
    'vault events while the index is built',
    acts,
    async (each) => {
      const clock = performance.now.bind(performance);
      let ticks = 0;
      performance.now = () => (ticks += 10);
      try {
        const queue: (() => void)[] = [];
        const bed = createEagerBed(queue);
        for (const [, run] of each) queue.push(() => void run(bed));
        await bed.index.build();
        for (const late of queue.splice(0)) late();
        await bed.settle();
        assert.deepEqual(stateOf(bed), await freshState(bed));
        figures.events += each.length;
      } finally {
        performance.now = clock;
      }
    },
    () => [`events ${figures.events}`],
  );
}
