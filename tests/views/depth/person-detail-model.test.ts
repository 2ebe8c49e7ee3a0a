import { expect, it } from 'vitest';
import type { Person } from '../../../src/domain/person';
import { createDayWords } from '../../../src/i18n/day-words';
import { en } from '../../../src/i18n/en';
import { personDetail } from '../../../src/views/depth/person-detail-model';
import { AMARA, inFolder, KENJI, LUCIA, READING } from '../../support/depth-people';
import { TODAY } from '../../support/person-builders';
import { ToldIndex } from '../../support/view-parts';

const dayWords = createDayWords(en.days, 'en');

/** What is seen below the row, as lines. */
const read = (person: Person): string => {
  const parts = {
    ...{ index: new ToldIndex(), words: en, dayWords },
    ...{ reading: () => READING, today: () => TODAY },
  };
  const lines = personDetail(person, parts);
  return `\n${lines.map(([kind, head, text]) => `${kind}: ${head} | ${text}`).join('\n')}\n`;
};

it('tells signals, depths, why, history, what is known and what is not', () => {
  expect(read(AMARA)).toBe(`
signal: Nothing is planned next. One small step is enough. | depth: 2
depth: 1 Surface | We trade features and benefits.
present: 2 Sustained (now) | I know their motives and values, and act on them.
depth: 3 Significant (wanted) | I understand how they feel and who they are.
why: Why | I know what drives her
chart:  | M0 35H45V20H100
rating: Sat 10 Jan | Surface
rating: Mon 1 Jun | Sustained · long walk
known: values | Soil health · Independence
known: family | Ida (daughter, 9)
unknown: Not known yet | goals, motives, projects, interests, personality, working-style
`);
});

it('tells what would back a rating', () => {
  expect(read(KENJI)).toContain(
    'missing: Would back this rating | values or motives, personality\n',
  );
});

it('is short where nothing is known', () => {
  expect(read(LUCIA)).toBe(`
depth: 1 Surface | We trade features and benefits.
depth: 2 Sustained (wanted) | I know their motives and values, and act on them.
depth: 3 Significant | I understand how they feel and who they are.
unknown: Not known yet | goals, values, motives, projects, interests, family, personality, working-style
`);
});

it.each([
  [['2026-11-22 | 2'], 'M0 20H100'],
  [['2026-11-22 | 1', '2026-11-22 | 3'], 'M0 35H0V5H100'],
  [['2026-06-01 | 3', '2026-01-10 | 1'], 'M0 35H45V5H100'],
])('draws %j as %s', (history, path) => {
  expect(read(inFolder('P', 'Ada', { 'depth-history': history }))).toContain(`chart:  | ${path}\n`);
});
