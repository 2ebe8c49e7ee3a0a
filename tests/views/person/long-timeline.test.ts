import { expect, it } from 'vitest';
import { createDayWords } from '../../../src/i18n/day-words';
import { en } from '../../../src/i18n/en';
import { formatDay } from '../../../src/domain/day';
import { TODAY } from '../../support/person-builders';
import { sectionOf, wordsOf } from '../../support/person-sections';

it('puts only those of 10,000 lines into words that are seen', () => {
  const dayWords = createDayWords(en.days, 'en');
  let asked = 0;
  const counted = {
    ...dayWords,
    date(...of: Parameters<typeof dayWords.date>): string {
      asked += 1;
      return dayWords.date(...of);
    },
  };
  const interactions = Array.from(
    { length: 10_000 },
    (_, at) => `${formatDay(TODAY - 1 - at)} | call | Talk ${at}`,
  );
  const section = sectionOf('time', { interactions }, { dayWords: counted });
  expect(wordsOf(section)).toHaveLength(8);
  expect(wordsOf(section)[7]).toContain('call: Talk 7');
  expect(asked).toBe(8);
});
