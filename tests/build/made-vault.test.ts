import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { madeNotes, writeVault } from '../bench/made-vault';

const plan = { notes: 30, people: 12, seed: 1 };

it('makes the same vault from the same numbers, and another from another seed', () => {
  const first = [...madeNotes(plan)];
  expect([...madeNotes(plan)]).toEqual(first);
  expect([...madeNotes({ ...plan, seed: 2 })]).not.toEqual(first);
  expect(new Set(first.map(([name]) => name)).size).toBe(30);
  expect(first.filter(([, text]) => text.includes('type: person'))).toHaveLength(12);
});

it('never writes into a folder that holds anything', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'rapport-made-'));
  try {
    expect(writeVault(folder, plan)).toBe(30);
    const before = readdirSync(folder, { recursive: true });
    expect(() => writeVault(folder, plan)).toThrow('The folder is not empty');
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
