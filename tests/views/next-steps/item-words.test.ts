import { describe, expect, it } from 'vitest';
import { createDayWords } from '../../../src/i18n/day-words';
import { en } from '../../../src/i18n/en';
import { itemWords } from '../../../src/views/next-steps/item-words';
import { emptyState } from '../../../src/views/next-steps/next-steps-model';
import { item, person, TODAY } from '../../support/view-agenda';
import { ToldIndex } from '../../support/view-parts';

const dayWords = createDayWords(en.days, 'en');

describe('a birthday', () => {
  it.each([
    { year: 1986, due: 20, what: 'Birthday: turns 40' },
    { year: 1986, due: 40, what: 'Birthday: turns 41' },
    { year: undefined, due: 20, what: 'Birthday' },
    { year: 2026, due: 20, what: 'Birthday' },
  ])('born in $year, kept in $due days: $what', ({ year, due, what }) => {
    const index = new ToldIndex();
    index.persons = [{ ...person('Ada'), birthday: { year, month: 12, day: 12 } }];
    const birthday = item('Ada', due, { kind: 'birthday', text: undefined });
    const words = itemWords(birthday, { index, words: en, dayWords, today: () => TODAY });
    expect(words.what).toBe(what);
  });
});

describe('what an empty view says', () => {
  const full = { ready: true, people: 3, all: 5, shown: 5, filtered: false };
  it.each([
    { what: 'nothing, with rows', given: full, expected: undefined },
    {
      what: 'that notes are read',
      given: { ...full, ready: false, shown: 0 },
      expected: 'notRead',
    },
    {
      what: 'how notes become people',
      given: { ...full, people: 0, all: 0, shown: 0 },
      expected: 'noPeople',
    },
    { what: 'how to set a step', given: { ...full, all: 0, shown: 0 }, expected: 'noSteps' },
    { what: 'how to see more', given: { ...full, shown: 0, filtered: true }, expected: 'noMatch' },
    { what: 'who the ten are', given: { ...full, shown: 0 }, expected: 'noneOfTen' },
  ])('$what', ({ given, expected }) => {
    expect(emptyState(given, given)).toBe(expected);
  });
});
