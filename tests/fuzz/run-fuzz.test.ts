import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runFuzz } from './run-fuzz';
import { subjectOf } from './subject';

const small = (limit: number) =>
  subjectOf(
    `below ${limit}`,
    fc.nat(99),
    (number) => {
      if (number >= limit) throw new Error(`${number} is too much.`);
    },
    () => [`limit ${limit}`],
  );

async function fuzz(...limits: readonly number[]) {
  const lines: string[] = [];
  const holds = await runFuzz({
    ...{ milliseconds: 0, seed: 5, say: (line) => lines.push(line) },
    shares: limits.map((limit) => [() => small(limit), 1]),
  });
  return { holds, lines };
}

it('the fuzz says what held', async () => {
  expect(await fuzz(100, 200)).toEqual({
    holds: true,
    lines: [
      ...['below 100: 200 cases, all held', '  limit 100'],
      ...['below 200: 200 cases, all held', '  limit 200'],
    ],
  });
});

it('the fuzz ends with the smallest case that failed, and how to have it again', async () => {
  const { holds, lines } = await fuzz(40, 100);
  expect(holds).toBe(false);
  expect(lines[0]).toMatch(/^below 40: \d+ cases, FAILED$/);
  expect(lines[2]).toMatch(/seed: 5[^]*Counterexample: \[40\][^]*40 is too much\./);
  expect(lines[3]).toBe('below 100: 200 cases, all held');
});
