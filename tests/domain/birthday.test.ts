import { expect, it } from 'vitest';
import { ageOn } from '../../src/domain/birthday';
import { day } from '../support/person-builders';

const MAY = { month: 5, day: 4 };

it.each([
  ['a birthday', '2026-05-04', { ...MAY, year: 1984 }, 42],
  ['the day of birth', '1984-05-04', { ...MAY, year: 1984 }, 0],
  ['a birthday of an unknown year', '2026-05-04', { ...MAY, year: undefined }, 0],
  ['no day', undefined, { ...MAY, year: 1984 }, 0],
  ['an unknown birthday', '2026-05-04', undefined, 0],
])('knows the age on %s', (_, on, born, age) => {
  expect(ageOn(on === undefined ? undefined : day(on), born)).toBe(age);
});
