import { afterEach, expect, it, vi } from 'vitest';
import { careInParts, careNow } from '../../src/index/standing-now';
import { aPerson, aReading, TODAY } from '../support/person-builders';

afterEach(() => {
  vi.restoreAllMocks();
});

it('looks at people in parts, and goes on where it stopped', () => {
  let asked = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (asked += 5));
  const looked: string[] = [];
  const reading = aReading();
  const inTheTen = (path: string): boolean => looked.push(path) < 0;
  const isKnown = careInParts({ index: { inTheTen }, reading: () => reading, today: () => TODAY });
  const people = ['Ada', 'Kwame', 'Mei', 'Salma', 'Noor'].map((path) => ({ ...aPerson({}), path }));
  expect([isKnown(people), looked]).toEqual([false, ['Ada', 'Kwame', 'Mei']]);
  expect([isKnown(people), looked.slice(3)]).toEqual([true, ['Salma', 'Noor']]);
  expect([isKnown(people), looked.length], 'and is through').toEqual([true, 5]);
  expect([isKnown([...people]), looked.length], 'until there are others').toEqual([false, 8]);
});

it('names who needs care, those in the ten too', () => {
  const people = ['Ada', 'Kwame', 'Mei'].map((name) => ({ ...aPerson({}), path: name, name }));
  const index = { inTheTen: (path: string) => path !== 'Ada' };
  const now = { index, reading: () => aReading(), today: () => TODAY };
  const inShort = careNow(people, now).map(({ person, inTheTen, signals }) =>
    [person.name, inTheTen, ...signals.map(({ id }) => id)].join(' '),
  );
  expect(inShort).toEqual(['Kwame true no-next-step', 'Mei true no-next-step']);
});
