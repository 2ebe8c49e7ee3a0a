import { describe, expect, it } from 'vitest';
import type { Frontmatter } from '../../src/domain/note';
import { createDayWords } from '../../src/i18n/day-words';
import { en } from '../../src/i18n/en';
import { briefOf } from '../../src/modals/brief-model';
import { aPerson, aReading, TODAY } from '../support/person-builders';

function brief(frontmatter: Frontmatter): Record<string, readonly string[]> {
  const reading = aReading();
  const dayWords = createDayWords(en.days, 'en');
  const sections = briefOf(aPerson(frontmatter), {
    ...{ words: en, dayWords },
    reading: () => reading,
    today: () => TODAY,
  });
  return Object.fromEntries(sections.map(({ title, lines }) => [title, lines]));
}

describe('before you meet somebody', () => {
  it('tells all that is good to know, in its order', () => {
    const told = brief({
      depth: 2,
      'next-step': 'Send the soil article',
      'next-step-due': '2026-11-28',
      'next-step-why': 'She is planning an allotment',
      interactions: ['2026-11-02 | visit | quality 3 | Walked the allotment'],
      promises: [
        '2026-12-01 | Lend her the drill',
        'thanks | The seeds',
        '2026-11-20 | to me | Her recipe',
        '2026-01-01 | kept 2026-01-01 | Long ago',
      ],
      exchanges: ['2026-10-05 | gave | Introduced her to Per', '2026-11-02 | gave | Seeds'],
      goals: ['Sell vegetables at the market', 'Rest'],
      family: ['Ida (daughter, 9)'],
      birthday: '1984-11-25',
    });
    expect(Object.entries(told)).toEqual([
      [
        'To remember',
        [
          'goals: Sell vegetables at the market, Rest',
          'family: Ida (daughter, 9)',
          'Birthday: turns 42 (in 3 days)',
        ],
      ],
      [
        'Promises',
        [
          'Promised to me: Her recipe (2 days late)',
          'Promise: Lend her the drill (Tue 1 Dec)',
          'Thanks: The seeds',
        ],
      ],
      ['Last talk', ['Last contact 20 days ago', 'Mon 2 Nov: visit, Walked the allotment']],
      ['Next step', ['Send the soil article (in 6 days)', 'She is planning an allotment']],
      ['Give and take', ['You gave 2 times more.']],
      ['To ask', ['What would you never give up?']],
    ]);
  });

  it('is short where the note says little', () => {
    expect(Object.entries(brief({}))).toEqual([
      ['Last talk', ['No contact noted yet']],
      ['To ask', ['What are you looking forward to this year?']],
    ]);
  });

  it.each<[what: string, lines: readonly string[], last: string | undefined, told: string[]]>([
    ['a day alone', ['2026-11-21'], undefined, ['Last contact yesterday']],
    [
      'a later day without a line',
      ['2026-11-02 | call | Hi'],
      '2026-11-20',
      ['Last contact 2 days ago', 'Mon 2 Nov: call, Hi'],
    ],
    [
      'the later line of one day',
      ['2026-11-21 | call', '2026-11-21 | visit | Tea'],
      undefined,
      ['Last contact yesterday', 'Sat 21 Nov: visit, Tea'],
    ],
    [
      'no line that was no contact',
      ['2026-11-02 | Talk', '2026-11-21 | no contact | Wrote'],
      undefined,
      ['Last contact 20 days ago', 'Mon 2 Nov: Talk'],
    ],
  ])('tells of the last talk: %s', (_, interactions, last, told) => {
    expect(brief({ interactions, 'last-contact': last })['Last talk']).toEqual(told);
  });

  it.each<[exchanges: string[], sentence: string]>([
    [['2026-11-01 | gave | A', '2026-11-02 | asked | B'], 'Giving and taking are even.'],
    [['2026-11-01 | offered | A'], 'You gave 1 time more.'],
    [['2026-11-01 | received | A'], 'You received 1 time more.'],
  ])('says the balance of %s', (exchanges, sentence) => {
    expect(brief({ exchanges })['Give and take']).toEqual([sentence]);
  });

  it.each([
    ['12-23', undefined],
    ['12-22', ['Birthday (Tue 22 Dec)']],
  ])('remembers a birthday in 30 days: %s', (birthday, lines) => {
    expect(brief({ birthday })['To remember']).toEqual(lines);
  });
});
