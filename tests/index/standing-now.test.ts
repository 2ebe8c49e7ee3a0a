import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Person } from '../../src/domain/person';
import { careInParts, careNow } from '../../src/index/standing-now';
import { aPerson, aReading, TODAY } from '../support/person-builders';

const reading = aReading();
const looked: string[] = [];
let ten: readonly string[] = [];

const now = {
  index: {
    inTheTen(path: string): boolean {
      looked.push(path);
      return ten.includes(path);
    },
  },
  reading: () => reading,
  today: () => TODAY,
};

const everyone = Array.from({ length: 100 }, (_, at) => one(at, 1 + (at % 3)));

function one(at: number, depth?: number, step?: string): Person {
  const path = `P${String(at).padStart(3, '0')}`;
  return { ...aPerson({ depth, 'next-step': step }), path, name: path };
}

beforeEach(() => {
  ten = [];
  looked.splice(0);
});

afterEach(() => {
  vi.restoreAllMocks();
});

it('looks at people in parts, and goes on where it stopped', () => {
  let asked = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (asked += 5));
  const goOn = careInParts(everyone, now);
  expect([goOn(), looked.length]).toEqual([undefined, 64]);
  expect(goOn()?.length).toBeGreaterThan(60);
  expect(looked).toEqual(everyone.map(({ path }) => path));
  expect([goOn()?.length, looked.length], 'and is through').toEqual([goOn()?.length, 100]);
});

it('says the same as when all are looked at once', () => {
  const someone = fc.tuple(
    fc.constantFrom(undefined, 1, 2, 3),
    fc.constantFrom(undefined, 'Write'),
    fc.boolean(),
  );
  fc.assert(
    fc.property(fc.array(someone, { maxLength: 80 }), (given) => {
      const people = given.map(([depth, step], at) => one(at, depth, step));
      ten = people.filter((_, at) => given[at]?.[2]).map(({ path }) => path);
      const wanted = careNow(people, now).map(({ person }) => person);
      expect(careInParts(people, now)()).toEqual(wanted);
    }),
    { numRuns: 60 },
  );
});

it('names who needs care, those in the ten too', () => {
  const people = ['Ada', 'Kwame', 'Mei'].map((name) => ({ ...aPerson({}), path: name, name }));
  const index = { inTheTen: (path: string) => path !== 'Ada' };
  const inShort = careNow(people, { ...now, index }).map(({ person, inTheTen, signals }) =>
    [person.name, inTheTen, ...signals.map(({ id }) => id)].join(' '),
  );
  expect(inShort).toEqual(['Kwame true no-next-step', 'Mei true no-next-step']);
});
