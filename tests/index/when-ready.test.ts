import { expect, it } from 'vitest';
import type { IndexChange } from '../../src/index/index-port';
import { whenReady } from '../../src/index/when-ready';
import { createIndexBed } from '../support/index-parts';
import { person } from '../support/index-notes';

/** Whether it has resolved once all that waits has run. */
async function isThrough(promise: Promise<void>): Promise<boolean> {
  let through = false;
  void promise.then(() => (through = true));
  await new Promise((resolve) => setTimeout(resolve, 5));
  return through;
}

it('waits for the first build, and no longer', async () => {
  const bed = createIndexBed({ 'Ada.md': person() });
  const waiting = whenReady(bed.index);
  expect(await isThrough(waiting)).toBe(false);
  await bed.index.build();
  expect(await isThrough(waiting)).toBe(true);
  expect(await isThrough(whenReady(bed.index)), 'and not at all afterwards').toBe(true);
});

it('passes over a change that comes before the vault is read, and stops listening at the end', async () => {
  const change = { everything: true, paths: new Set<string>(), renamed: new Map<string, string>() };
  const heard = new Set<(change: IndexChange) => void>();
  const index = {
    ready: false,
    onChange: (callback: (change: IndexChange) => void) => {
      heard.add(callback);
      return () => void heard.delete(callback);
    },
  };
  const waiting = whenReady(index);
  for (const tell of heard) tell(change);
  expect([await isThrough(waiting), heard.size]).toEqual([false, 1]);
  index.ready = true;
  for (const tell of heard) tell(change);
  expect([await isThrough(waiting), heard.size]).toEqual([true, 0]);
});
