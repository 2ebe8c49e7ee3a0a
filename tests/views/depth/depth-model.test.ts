import { describe, expect, it } from 'vitest';
import { createDayWords } from '../../../src/i18n/day-words';
import { en } from '../../../src/i18n/en';
import {
  depthList,
  gapOf,
  rowKey,
  type DepthQuery,
  type DepthRow,
} from '../../../src/views/depth/depth-model';
import { createDepthState, type DepthState } from '../../../src/views/depth/depth-state';
import { personLook } from '../../../src/views/depth/person-look-model';
import { AMARA, EVERYONE, inFolder, KENJI, MEI, READING } from '../../support/depth-people';
import { TODAY } from '../../support/person-builders';
import { ToldIndex } from '../../support/view-parts';

const dayWords = createDayWords(en.days, 'en');
const nothingKept = { get: () => undefined, set: () => undefined };
const state = (more: Partial<DepthState> = {}): DepthState => ({
  ...createDepthState(nothingKept),
  ...more,
});

/** The view as lines a person can read. */
function read(more: Partial<DepthQuery> = {}, discreet = false, people = EVERYONE): string {
  const { rows } = depthList(people, { ...state(), ...more }, READING, discreet);
  return `\n${rows.map((row) => line(row, discreet)).join('\n')}\n`;
}

function line(row: DepthRow, discreet: boolean): string {
  if ('group' in row) return `${row.folded ? '▸' : '▾'} ${row.group} (${row.count})`;
  if ('of' in row) return `    more of ${row.of.name}`;
  const index = new ToldIndex();
  index.ten = [AMARA.path];
  const parts = { index, words: en, today: () => TODAY, discreet: () => discreet };
  const [texts, depth = 0, goal] = personLook(row, parts, dayWords, state());
  const dots = [1, 2, 3].map((dot) => (dot <= depth ? '●' : dot === goal ? '◌' : '○')).join('');
  return `  ${dots} ${texts.filter(Boolean).join(' | ')}`;
}

describe('the rows', () => {
  it('stand in groups of depth, the deepest first, by name', () => {
    expect(read()).toBe(`
▾ 3 (1)
  ●●● Kenji Watanabe | Last contact yesterday | Significant
▾ 2 (2)
  ●●◌ Amara Okafor | Ten | Last contact 12 days ago | 1 deeper wanted | Sustained
  ●●○ Søren Kalø | Last contact today | Sustained
▾ 1 (1)
  ●○○ Mei Lin | Last contact 8 months ago | Surface
▾ 0 (1)
  ○◌○ Lucía Fernández | No contact noted yet | 2 deeper wanted | Not rated
`);
  });

  it('are folded away, and unfold one person', () => {
    expect(read({ folded: new Set([3, 0] as const), unfolded: AMARA.path })).toBe(`
▸ 3 (1)
▾ 2 (2)
  ●●◌ Amara Okafor | Ten | Last contact 12 days ago | 1 deeper wanted | Sustained
    more of Amara Okafor
  ●●○ Søren Kalø | Last contact today | Sustained
▾ 1 (1)
  ●○○ Mei Lin | Last contact 8 months ago | Surface
▸ 0 (1)
`);
  });

  it('are those wanted deeper, the largest gap first', () => {
    expect(read({ mode: 'deeper', unfolded: AMARA.path })).toBe(`
  ○◌○ Lucía Fernández | No contact noted yet | 2 deeper wanted | Not rated
  ●●◌ Amara Okafor | Ten | Last contact 12 days ago | 1 deeper wanted | Sustained
    more of Amara Okafor
`);
  });

  it('are those whose rating has no evidence', () => {
    expect(read({ mode: 'unbacked' })).toBe(`
▾ 3 (1)
  ●●● Kenji Watanabe | Last contact yesterday | Significant
`);
  });

  it('tell nothing while the screen is shared, whatever was chosen', () => {
    const folded = new Set([2] as const);
    expect(read({ mode: 'unbacked', order: 'gap', folded, unfolded: AMARA.path }, true)).toBe(`
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
    const shown = depthList(people, state({ order }), READING, false).people;
    expect(shown.map(({ name }) => name).join(' ')).toBe(expected);
  });

  it('count those in folded groups among the people shown', () => {
    const folded = new Set([3, 2, 1, 0] as const);
    expect(depthList(EVERYONE, state({ folded }), READING, false).people).toHaveLength(5);
  });

  it('have keys of their own', () => {
    const rows: DepthRow[] = [{ group: 3, count: 1, folded: false }, { of: KENJI }, KENJI, MEI];
    expect(new Set(rows.map(rowKey)).size).toBe(4);
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

it('remembers what was folded, and nothing that does not fit', () => {
  const kept = new Map<string, unknown>();
  const memory = { get: (key: string) => kept.get(key), set: kept.set.bind(kept) };
  createDepthState(memory).fold(2);
  createDepthState(memory).fold(0);
  expect([...createDepthState(memory).folded]).toEqual([2, 0]);
  createDepthState(memory).fold(2);
  expect([...createDepthState(memory).folded]).toEqual([0]);
  kept.set('depth-folded', ['3', 7, null]);
  expect(createDepthState(memory).folded.size).toBe(0);
});
