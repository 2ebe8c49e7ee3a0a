import { DEFAULT_RULES } from '../../src/domain/default-rules';
import { formatDay } from '../../src/domain/day';
import type { Note } from '../../src/domain/note';
import { prepareReading } from '../../src/domain/reading';
import { createIndex } from '../../src/index/create-index';
import { median } from './figure';
import { CacheSource, TODAY, benchNotes } from './index-notes';

/** A page's clock is too coarse for one change, so that so many are timed together. */
const AT_ONCE = 20;

type Index = ReturnType<typeof createIndex>;

/** Milliseconds, medians over the runs; a ratio has no unit. */
export interface IndexTimes {
  /** Without the waiting between the slices. */
  readonly build: number;
  /** How many times as long as a bare loop over the same notes. */
  readonly ratio: number;
  readonly longestSlice: number;
  /** A changed person, until the agenda is in order again; the callback is one for many. */
  readonly oneNote: number;
  /** 500 changed people, until the one callback and the agenda is in order again. */
  readonly burst: number;
  /** 2,000 renamed people, likewise. */
  readonly folder: number;
}

/** What the index of so many people and as many dated notes costs, in Node or in a page. */
export async function measureTimes(people: number, runs: number): Promise<IndexTimes> {
  const source = holdNotes(people);
  const builds: Build[] = [];
  const loops: number[] = [];
  for (let run = -2; run < runs; run += 1) {
    const loop = timed(() => bareLoop(source));
    const build = await measureBuild(source);
    if (run < 0) continue;
    loops.push(loop);
    builds.push(build);
  }
  const build = median(builds.map(({ work }) => work));
  return {
    build,
    ratio: build / median(loops),
    longestSlice: median(builds.map(({ longest }) => longest)),
    ...(await measureChanges(source, runs)),
  };
}

/** The source whose notes are there before the index, and are not counted. */
export function holdNotes(people: number): CacheSource {
  return new CacheSource(benchNotes(people));
}

/** An index, built and with its agenda looked at. */
export async function holdIndex(source: CacheSource): Promise<Index> {
  const index = benchIndex(source, soon);
  await index.build();
  if (index.agenda().items.length === 0) throw new Error('The agenda is empty.');
  return index;
}

interface Build {
  /** Without the waiting between the slices. */
  readonly work: number;
  readonly longest: number;
}

async function measureBuild(source: CacheSource): Promise<Build> {
  const slices: number[] = [];
  let start = performance.now();
  const index = benchIndex(source, async () => {
    slices.push(performance.now() - start);
    await soon();
    start = performance.now();
  });
  await index.build();
  slices.push(performance.now() - start);
  index.close();
  return { work: slices.reduce((sum, slice) => sum + slice, 0), longest: Math.max(...slices) };
}

async function measureChanges(
  source: CacheSource,
  runs: number,
): Promise<Pick<IndexTimes, 'oneNote' | 'burst' | 'folder'>> {
  const index = await holdIndex(source);
  const people = source.notes.filter(({ frontmatter }) => frontmatter !== undefined);
  const ones: number[] = [];
  for (let run = 0; run < runs * 10; run += 1) {
    const notes = Array.from({ length: AT_ONCE }, (_, i) =>
      changed(people[(run * 37 + i * 211) % people.length], run + i),
    );
    ones.push(timed(() => notes.forEach((note) => look(source, index, note))) / AT_ONCE);
    await soon();
  }
  const bursts: number[] = [];
  const folders: number[] = [];
  for (let run = 1; run <= runs; run += 1) {
    const burst = people.slice(0, 500).map((note) => changed(note, run));
    const act = (): void => {
      for (const note of burst) source.tell({ path: note.path, note });
    };
    bursts.push(await untilTold(index, act));
    folders.push(await untilTold(index, () => moveFolder(source, people.slice(0, 2000), run)));
  }
  index.close();
  return { oneNote: median(ones), burst: median(bursts), folder: median(folders) };
}

/** From the event until the agenda is in order again. */
function look(source: CacheSource, index: Index, note: Note): void {
  source.tell({ path: note.path, note });
  index.agenda();
}

/** From the first event until the one callback, and the agenda in order again. */
function untilTold(index: Index, act: () => void): Promise<number> {
  return new Promise((resolve) => {
    const start = performance.now();
    const stop = index.onChange(() => {
      stop();
      index.agenda();
      resolve(performance.now() - start);
    });
    act();
  });
}

function moveFolder(source: CacheSource, people: readonly Note[], run: number): void {
  const folder = (turn: number): string => (turn % 2 === 0 ? 'People/' : 'Friends/');
  for (const note of people) {
    const oldPath = note.path.replace(/^.*\//, folder(run - 1));
    const path = note.path.replace(/^.*\//, folder(run));
    source.tell({ path: oldPath, note: { ...note, path } });
  }
}

function benchIndex(source: CacheSource, nextSlice: () => Promise<void>): Index {
  const reading = prepareReading(DEFAULT_RULES);
  return createIndex({ source, reading: () => reading, today: () => TODAY, nextSlice });
}

/** Only reading the same notes and looking at each of their values. */
function bareLoop(source: CacheSource): number {
  let seen = 0;
  for (const path of source.paths()) {
    const frontmatter = source.note(path)?.frontmatter;
    if (frontmatter === undefined) continue;
    for (const key of Object.keys(frontmatter)) {
      const value = frontmatter[key];
      seen += Array.isArray(value) ? value.length : String(value).length;
    }
  }
  return seen;
}

function changed(note: Note | undefined, turn: number): Note {
  if (note === undefined) throw new Error('There is no such note.');
  const due = formatDay(TODAY + ((turn * 13) % 60));
  return { ...note, frontmatter: { ...note.frontmatter, 'next-step-due': due } };
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function soon(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
