import { describe, expect, it } from 'vitest';
import type { AgendaItem, Section } from '../../../src/domain/agenda';
import { createDayWords } from '../../../src/i18n/day-words';
import { en } from '../../../src/i18n/en';
import { createItemSearch } from '../../../src/views/next-steps/item-search';
import { itemWords } from '../../../src/views/next-steps/item-words';
import {
  emptyState,
  nextSteps,
  rowKey,
  type NextStepsRow,
} from '../../../src/views/next-steps/next-steps-model';
import { agendaOf, item, SAMPLE, TODAY } from '../../support/view-agenda';

const dayWords = createDayWords(en.days, 'en');
const searchFor = createItemSearch(en.agenda.kinds);
const contacts = new Map([['People/Søren Kalø.md', TODAY - 40]]);

interface Wanted {
  readonly items?: readonly AgendaItem[];
  readonly filter?: string;
  readonly ten?: readonly string[];
  readonly collapsed?: readonly Section[];
}

/** The view as lines a person can read. */
function read({ items = SAMPLE, filter, ten, collapsed = [] }: Wanted): string {
  const query = {
    search: filter === undefined ? undefined : searchFor(filter),
    onlyTen: ten !== undefined,
    collapsed: new Set(collapsed),
  };
  const inTheTen = (path: string): boolean => ten?.includes(path) ?? false;
  return nextSteps(agendaOf(items), query, inTheTen).rows.map(line).join('\n');
}

function line(row: NextStepsRow): string {
  if (row.kind === 'section') {
    return `${row.collapsed ? '▸' : '▾'} ${en.agenda.sections[row.section]} (${row.count})`;
  }
  const words = itemWords(row, {
    words: en.agenda,
    dayWords,
    today: TODAY,
    lastContact: (path) => contacts.get(path),
  });
  const parts = [words.person, words.what, words.when, words.why].filter(Boolean);
  return `  ${words.late ? '!' : '-'} [${words.mark}] ${parts.join(' | ')}`;
}

describe('the rows', () => {
  it('stand in sections with their counts', () => {
    expect(`\n${read({})}\n`).toBe(`
▾ Overdue (2)
  ! [Next step] Amara Okafor | Send the soil article | 3 days late | She is planning an allotment
  ! [Promise] Kenji Watanabe | Lend him the drill | 1 day late
▾ Today (1)
  - [Keep in touch] Søren Kalø | Keep in touch | today | Last contact 40 days ago
▾ Next 7 days (2)
  - [Thanks] Lucía Fernández | The seeds | tomorrow
  - [Promised to me] Priya Raman | Name of her publisher | in 5 days
▾ Later (1)
  - [Birthday] Mahmoud Darwish | Birthday | Sat 12 Dec
▾ Someday (1)
  - [Next step] Nguyễn Thị Hoa | Ask about the choir
`);
  });

  it('of a folded section are left out, but counted', () => {
    expect(`\n${read({ collapsed: ['overdue', 'week', 'later'] })}\n`).toBe(`
▸ Overdue (2)
▾ Today (1)
  - [Keep in touch] Søren Kalø | Keep in touch | today | Last contact 40 days ago
▸ Next 7 days (2)
▸ Later (1)
▾ Someday (1)
  - [Next step] Nguyễn Thị Hoa | Ask about the choir
`);
  });

  it('are those of the ten, when only they are wanted', () => {
    expect(`\n${read({ ten: ['People/Kenji Watanabe.md', 'People/Priya Raman.md'] })}\n`).toBe(`
▾ Overdue (1)
  ! [Promise] Kenji Watanabe | Lend him the drill | 1 day late
▾ Next 7 days (1)
  - [Promised to me] Priya Raman | Name of her publisher | in 5 days
`);
  });

  it('say so where no contact is known', () => {
    const items = [item('Tomasz Zając', undefined, { kind: 'keep-in-touch', text: undefined })];
    expect(read({ items })).toBe(
      '▾ Someday (1)\n  - [Keep in touch] Tomasz Zając | Keep in touch | No contact noted yet',
    );
  });

  it.each([
    { filter: 'kalo', expected: ['Søren Kalø'] },
    { filter: 'SOIL', expected: ['Amara Okafor'] },
    { filter: 'allotment', expected: ['Amara Okafor'] },
    { filter: 'hoa nguyen', expected: ['Nguyễn Thị Hoa'] },
    { filter: 'birthday', expected: ['Mahmoud Darwish'] },
    { filter: 'drill soil', expected: [] },
    { filter: '   ', expected: SAMPLE.map(({ name }) => name) },
  ])('let through by "$filter": $expected', ({ filter, expected }) => {
    const query = { search: searchFor(filter), onlyTen: false, collapsed: new Set<Section>() };
    const { rows, shown } = nextSteps(agendaOf(SAMPLE), query, () => false);
    expect(rows.flatMap((row) => (row.kind === 'section' ? [] : [row.name]))).toEqual(expected);
    expect(shown).toBe(expected.length);
  });
});

describe('the key of a row', () => {
  it('differs for every item of a person, and changes with the due day', () => {
    const items = [
      item('Ada', 1),
      item('Ada', 2),
      item('Ada', 1, { kind: 'promise' }),
      item('Ada', 1, { kind: 'promise', line: 1 }),
      item('Ada', undefined),
    ];
    expect(new Set(items.map(rowKey)).size).toBe(items.length);
    expect(rowKey(item('Ada', 1, { text: 'Other words' }))).toBe(rowKey(item('Ada', 1)));
  });
});

describe('what an empty view says', () => {
  const full = { ready: true, people: 3, items: 5, shown: 5, filtered: false };
  it.each([
    { what: 'nothing, with rows', reasons: full, expected: undefined },
    {
      what: 'that notes are read',
      reasons: { ...full, ready: false, shown: 0 },
      expected: 'reading',
    },
    {
      what: 'how notes become people',
      reasons: { ...full, people: 0, items: 0, shown: 0 },
      expected: 'noPeople',
    },
    { what: 'how to set a step', reasons: { ...full, items: 0, shown: 0 }, expected: 'noSteps' },
    {
      what: 'how to see more',
      reasons: { ...full, shown: 0, filtered: true },
      expected: 'noMatch',
    },
    { what: 'who the ten are', reasons: { ...full, shown: 0 }, expected: 'noneOfTen' },
  ])('$what', ({ reasons, expected }) => {
    expect(emptyState(reasons)).toBe(expected);
  });
});
