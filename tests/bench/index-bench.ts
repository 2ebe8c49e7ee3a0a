import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Figure } from './figure';
import { timeFigures } from './index-figures';
import { holdIndex, holdNotes, measureTimes, type IndexTimes } from './index-run';

const PEOPLE = 10_000;

/** The index in Node, whose pointers take 8 bytes; `browser-index-bench` measures it where it runs. */
export async function measure(): Promise<Figure[]> {
  const heapUsed = (): number => process.memoryUsage().heapUsed;
  const figures = await measureIndex(PEOPLE, 9, garbageCollector(), heapUsed);
  const what = 'Index, 10,000 people (Node): heap a person, 8-byte pointers';
  return [...timeFigures('Node', figures), { what, value: figures.bytesPerPerson, unit: 'B' }];
}

/** The times, and the heap that an index takes beyond the notes, with a way to collect garbage. */
async function measureIndex(
  people: number,
  runs: number,
  collect: () => void,
  heapUsed: () => number,
): Promise<IndexTimes & { readonly bytesPerPerson: number }> {
  const times = await measureTimes(people, runs);
  const settled = async (): Promise<number> => {
    for (let i = 0; i < 4; i += 1) {
      collect();
      await new Promise((resolve) => setTimeout(resolve));
    }
    return heapUsed();
  };
  const source = holdNotes(people);
  const before = await settled();
  const index = await holdIndex(source);
  const bytes = (await settled()) - before;
  index.close();
  return { ...times, bytesPerPerson: bytes / people };
}

function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect !== 'function') throw new Error('This Node cannot collect garbage on demand.');
  return () => {
    Reflect.apply(collect, undefined, []);
  };
}
