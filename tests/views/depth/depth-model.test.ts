import { describe, expect, it } from 'vitest';
import { createDayWords } from '../../../src/i18n/day-words';
import { en } from '../../../src/i18n/en';
import { careNow } from '../../../src/index/standing-now';
import {
  depthList,
  gapOf,
  type DepthQuery,
  type DepthRow,
} from '../../../src/views/depth/depth-model';
import { createDepthState } from '../../../src/views/depth/depth-state';
import { personLook } from '../../../src/views/depth/person-look-model';
import { isHead } from '../../../src/ui/heads';
import { AMARA, EVERYONE, inFolder, READING } from '../../support/depth-people';
import { TODAY } from '../../support/person-builders';
import { ToldIndex } from '../../support/view-parts';

const dayWords = createDayWords(en.days, 'en');
/** The query that everybody passes, or another one; the groups named are folded. */
const query = (more: Partial<DepthQuery> = {}, folded = ''): DepthQuery => ({
  ...createDepthState(),
  folded: (group) => folded.includes(group),
  ...more,
});

/** The view as lines a person can read. */
function read(more: Partial<DepthQuery> = {}, folded = '', discreet = false): string {
  const parts = partsOf(discreet);
  const asked = query(more, folded);
  const inCare = careNow(EVERYONE, parts).map(({ person }) => person);
  const { rows } = depthList(asked.mode === 'care' ? inCare : EVERYONE, asked, parts);
  return `\n${rows.map((row) => line(row, parts, asked)).join('\n')}\n`;
}

function partsOf(discreet = false) {
  const index = new ToldIndex();
  index.ten = [AMARA.path];
  return {
    ...{ index, words: en, dayWords, reading: () => READING },
    ...{ today: () => TODAY, discreet: () => discreet },
  };
}

function line(row: DepthRow, parts: ReturnType<typeof partsOf>, { mode }: DepthQuery): string {
  if (isHead(row)) return `${row.folded ? '▸' : '▾'} ${row.title} (${row.count})`;
  const [texts, depth = 0, goal] = personLook(row, parts, { ...createDepthState(), mode });
  const dots = [1, 2, 3].map((dot) => (dot <= depth ? '●' : dot === goal ? '◌' : '○')).join('');
  return `  ${dots} ${texts.filter(Boolean).join(' | ')}`;
}

describe('the rows', () => {
  it('stand in groups of depth, the deepest first, by name', () => {
    expect(read()).toBe(`
▾ 3 Significant (1)
  ●●● Kenji Watanabe | Last contact yesterday | Significant
▾ 2 Sustained (2)
  ●●◌ Amara Okafor | Ten | Last contact 12 days ago | 1 deeper wanted | Sustained
  ●●○ Søren Kalø | Last contact today | Sustained
▾ 1 Surface (1)
  ●○○ Mei Lin | Last contact 8 months ago | Surface
▾ Not rated (1)
  ○◌○ Lucía Fernández | No contact noted yet | 2 deeper wanted | Not rated
`);
  });

  it('are folded away', () => {
    expect(read({}, '3 0')).toBe(`
▸ 3 Significant (1)
▾ 2 Sustained (2)
  ●●◌ Amara Okafor | Ten | Last contact 12 days ago | 1 deeper wanted | Sustained
  ●●○ Søren Kalø | Last contact today | Sustained
▾ 1 Surface (1)
  ●○○ Mei Lin | Last contact 8 months ago | Surface
▸ Not rated (1)
`);
  });

  it('are those wanted deeper, the largest gap first', () => {
    expect(read({ mode: 'deeper' })).toBe(`
  ○◌○ Lucía Fernández | No contact noted yet | 2 deeper wanted | Not rated
  ●●◌ Amara Okafor | Ten | Last contact 12 days ago | 1 deeper wanted | Sustained
`);
  });

  it('are those whose rating has no evidence', () => {
    expect(read({ mode: 'unbacked' })).toBe(`
▾ 3 Significant (1)
  ●●● Kenji Watanabe | Last contact yesterday | Significant
`);
  });

  it('are those who need care, the ten first, with what weighs most', () => {
    expect(read({ mode: 'care', order: 'contact' }, '2')).toBe(`
▾ The ten (1)
  ●●◌ Amara Okafor | Ten | Nothing is planned next. | Sustained
▾ 3 Significant (1)
  ●●● Kenji Watanabe | Nothing is planned next. And 1 more. | Significant
▸ 2 Sustained (1)
`);
  });

  it('are those whose stage and depth disagree', () => {
    const people = [
      ['Ada', 1, 'trusted'],
      ['Bea', 1, 'liked'],
      ['Cai', 3, 'connected'],
    ] as const;
    const all = people.map(([name, depth, stage]) => inFolder('P', name, { depth, stage }));
    const asked = query({ mode: 'stages' });
    const { rows } = depthList(all, asked, partsOf());
    expect(rows.map((row) => line(row, partsOf(), asked))).toEqual([
      '▾ 3 Significant (1)',
      '  ●●● Cai | Stage “connected”, depth 3 | Significant',
      '▾ 1 Surface (2)',
      '  ●○○ Ada | Stage “trusted”, depth 1 | Surface',
      '  ●○○ Bea | Stage “liked”, depth 1 | Surface',
    ]);
  });

  it('tell nothing while the screen is shared, whatever was chosen', () => {
    expect(read({ mode: 'unbacked', order: 'gap' }, '2', true)).toBe(`
  ○○○ Amara Okafor | Ten | Last contact 12 days ago
  ○○○ Kenji Watanabe | Last contact yesterday
  ○○○ Lucía Fernández | No contact noted yet
  ○○○ Mei Lin | Last contact 8 months ago
  ○○○ Søren Kalø | Last contact today
`);
  });

  it.each([
    ['name', 'Ada Bea Cai Dan'],
    ['contact', 'Cai Bea Ada Dan'],
    ['gap', 'Bea Ada Cai Dan'],
    ['rated', 'Dan Ada Bea Cai'],
  ] as const)('come by %s as %s', (order, expected) => {
    const people = [
      inFolder('P', 'Ada', { 'last-contact': '2026-01-01', 'depth-history': ['2026-02-02 | 1'] }),
      inFolder('P', 'Bea', { 'last-contact': '2026-01-02', 'depth-goal': 1 }),
      inFolder('P', 'Cai', { 'last-contact': '2026-01-03' }),
      inFolder('P', 'Dan', { 'depth-history': ['2026-03-03 | 2', '2026-01-01 | 1'] }),
    ];
    const shown = depthList(people, query({ order }), partsOf()).people();
    expect(shown.map(({ name }) => name).join(' ')).toBe(expected);
  });

  it('count those in folded groups among the people shown', () => {
    const { rows, people, count } = depthList(EVERYONE, query({}, '3 2 1 0'), partsOf());
    expect([rows.length, people().length, count]).toEqual([4, 5, 5]);
  });
});

it.each([
  [undefined, undefined, 0],
  [undefined, 1, 1],
  [undefined, 3, 3],
  [1, 3, 2],
  [3, 3, 0],
  [3, 1, 0],
])('depth %s and goal %s are a gap of %i', (depth, goal, gap) => {
  expect(gapOf(inFolder('P', 'Ada', { depth, 'depth-goal': goal }))).toBe(gap);
});
