import { expect, it } from 'vitest';
import { expectHolds } from '../fuzz/subject';
import { actionsThenUndos, undosInBetween } from '../fuzz/undo';

it('any actions, in order or at once, followed by as many undos restore every byte', async () => {
  const figures = { written: 0, actions: 0 };
  await expectHolds(actionsThenUndos(figures), 200);
  expect(figures.written).toBeGreaterThan(200);
}, 60_000);

it('each undo restores what was before, whatever was done, undone and changed elsewhere', async () => {
  const figures = { undos: 0, left: 0, actions: 0 };
  await expectHolds(undosInBetween(figures), 200);
  expect(figures.undos).toBeGreaterThan(200);
  expect(figures.left).toBeGreaterThan(0);
}, 60_000);
