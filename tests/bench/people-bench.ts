import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Figure } from './figure';
import { measureIndex } from './index-bench';

const PEOPLE = 10_000;
const RUNS = 9;

function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}

export async function measure(): Promise<readonly Figure[]> {
  const heapUsed = (): number => process.memoryUsage().heapUsed;
  const found = await measureIndex(PEOPLE, RUNS, garbageCollector(), heapUsed);
  return [
    { what: 'Index of 10,000 people from the cache', value: found.build, unit: 'ms', limit: 50 },
    { what: '… as a ratio to a bare loop', value: found.ratio, unit: 'times', limit: 15 },
    { what: '… longest slice', value: found.longestSlice, unit: 'ms', limit: 8 },
    { what: '… one changed note', value: found.oneNote, unit: 'ms', limit: 0.1 },
    { what: '… heap a person', value: found.bytesPerPerson, unit: 'bytes', limit: 400 },
  ];
}
