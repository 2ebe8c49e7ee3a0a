import { describe, expect, it } from 'vitest';
import type { AgendaItem } from '../../../src/domain/agenda';
import type { NextStep, Person } from '../../../src/domain/person';
import { createDayWords } from '../../../src/i18n/day-words';
import { en } from '../../../src/i18n/en';
import { isHead } from '../../../src/ui/heads';
import { createItemSearch } from '../../../src/views/next-steps/item-search';
import { itemWords } from '../../../src/views/next-steps/item-words';
import { withoutStep } from '../../../src/views/next-steps/list-item';
import {
  nextSteps,
  itemKey,
  type NextSteps,
  type NextStepsRow,
} from '../../../src/views/next-steps/next-steps-model';
import { agendaOf, item, person, SAMPLE, TODAY } from '../../support/view-agenda';
import { ToldIndex } from '../../support/view-parts';

const dayWords = createDayWords(en.days, 'en');
const searchFor = createItemSearch(en.agenda.kinds, (path) =>
  path === 'People/Søren Kalø.md' ? ['Uncle Sunny'] : [],
);
const known = new Map<string, Partial<Person>>([
  ['People/Søren Kalø.md', { lastContact: TODAY - 40 }],
  ['People/Mahmoud Darwish.md', { birthday: { year: 1986, month: 12, day: 12 } }],
]);

interface Wanted {
  readonly items?: readonly AgendaItem[];
  readonly people?: readonly Person[];
  readonly filter?: string;
  readonly ten?: readonly string[];
  readonly onlyTen?: boolean;
  readonly byPerson?: boolean;
  /** Sections the user folded, or unfolded. */
  readonly folds?: Readonly<Record<string, boolean>>;
}

function stepsOf(wanted: Wanted): NextSteps {
  const { items = SAMPLE, people = [], filter, ten = [], folds = {} } = wanted;
  const inTheTen = (path: string): boolean => ten.includes(path);
  return nextSteps(
    { agenda: agendaOf(items), none: withoutStep(people, inTheTen), words: en.agenda, inTheTen },
    {
      search: filter === undefined ? undefined : searchFor(filter),
      onlyTen: wanted.onlyTen ?? false,
      byPerson: wanted.byPerson ?? false,
      folded: (section) => folds[section],
    },
  );
}

/** The view as lines a person can read. */
function read(wanted: Wanted): string {
  return stepsOf(wanted)
    .rows.map((row) => line(row, wanted.people ?? []))
    .join('\n');
}

function line(row: NextStepsRow, people: readonly Person[]): string {
  if (isHead(row)) return `${row.folded ? '▸' : '▾'} ${row.title} (${row.count})`;
  const { path, name } = row;
  const index = new ToldIndex();
  const one = people.find((each) => each.path === path) ?? person(name);
  index.persons = [{ ...one, path, ...known.get(path) }];
  const words = itemWords(row, { index, words: en, dayWords, today: () => TODAY });
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
  - [Birthday] Mahmoud Darwish | Birthday: turns 40 | Sat 12 Dec
▾ Someday (1)
  - [Next step] Nguyễn Thị Hoa | Ask about the choir
`);
  });

  it('of a folded section are left out, but counted', () => {
    expect(`\n${read({ folds: { overdue: true, week: true, later: true } })}\n`).toBe(`
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
    const ten = ['People/Kenji Watanabe.md', 'People/Priya Raman.md'];
    expect(`\n${read({ ten, onlyTen: true })}\n`).toBe(`
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
    { filter: 'uncle sunny', expected: ['Søren Kalø'] },
    { filter: 'birthday', expected: ['Mahmoud Darwish'] },
    { filter: 'drill soil', expected: [] },
    { filter: '   ', expected: SAMPLE.map(({ name }) => name) },
  ])('let through by "$filter": $expected', ({ filter, expected }) => {
    const { rows, shown, all } = stepsOf({ filter });
    expect(all).toBe(SAMPLE.length);
    expect(rows.flatMap((row) => (isHead(row) ? [] : [row.name]))).toEqual(expected);
    expect(shown).toBe(expected.length);
  });
});

describe('people without a next step', () => {
  const people = [
    { ...person('Amara Okafor'), depth: 3, lastContact: TODAY - 12 },
    { ...person('Bruno Alves'), depth: 2 },
    { ...person('Chiara Conti'), depth: 1 },
    { ...person('Dilnoza Yusupova'), depth: 1 },
    { ...person('Emeka Eze'), depth: 2 },
    { ...person('Fatima Zahra'), depth: 3, nextStep: aStep('Ask about the garden') },
    person('Goro Sato'),
    person('Hina Malik'),
  ] satisfies readonly Person[];
  const ten = ['Dilnoza Yusupova', 'Emeka Eze', 'Goro Sato'].map((name) => `People/${name}.md`);

  it('come last: the ten first, then the deeper ones, then by name', () => {
    expect(`\n${read({ items: [], people, ten })}\n`).toBe(`
▾ No next step (5)
  - [No next step] Emeka Eze | No next step | No contact noted yet
  - [No next step] Dilnoza Yusupova | No next step | No contact noted yet
  - [No next step] Goro Sato | No next step | No contact noted yet
  - [No next step] Amara Okafor | No next step | Last contact 12 days ago
  - [No next step] Bruno Alves | No next step | No contact noted yet
`);
  });

  it.each([
    { what: 'the filter', wanted: { filter: 'alves' }, expected: ['Bruno Alves'] },
    {
      what: 'the ten',
      wanted: { onlyTen: true },
      expected: ['Emeka Eze', 'Dilnoza Yusupova', 'Goro Sato'],
    },
  ])('are those of $what, as all others', ({ wanted, expected }) => {
    const { rows, all } = stepsOf({ items: [], people, ten, ...wanted });
    expect(rows.flatMap((row) => (isHead(row) ? [] : [row.name]))).toEqual(expected);
    expect(all).toBe(5);
  });

  it.each([
    { count: 20, folds: {}, folded: false },
    { count: 21, folds: {}, folded: true },
    { count: 21, folds: { none: false }, folded: false },
    { count: 2, folds: { none: true }, folded: true },
  ])('$count of them, folded by the user or not ($folds): $folded', (given) => {
    const many = Array.from({ length: given.count }, (_, at) => ({
      ...person(`Person ${at}`),
      depth: 2 as const,
    }));
    const { rows } = stepsOf({ items: [], people: many, folds: given.folds });
    expect(rows[0]).toMatchObject({ count: given.count, folded: given.folded });
    expect(rows).toHaveLength(given.folded ? 1 : given.count + 1);
  });

  it('stay the same items, so that nothing is searched anew', () => {
    const itemOf = (each: readonly Person[]): unknown =>
      stepsOf({ items: [], people: each }).rows[1];
    expect(itemOf(people)).toBe(itemOf([...people]));
  });
});

describe('by person', () => {
  const items = [
    item('Kenji Watanabe', -2, { kind: 'promise', text: 'Lend him the drill' }),
    item('Amara Okafor', -1, { text: 'Send the soil article' }),
    item('Kenji Watanabe', 3, { text: 'Walk together' }),
    item('Amara Okafor', 9, { kind: 'birthday', text: undefined }),
    item('Nguyễn Thị Hoa', undefined, { text: 'Ask about the choir' }),
  ];

  it('everyone stands once, the most urgent first', () => {
    const people = [{ ...person('Bruno Alves'), depth: 2 as const }];
    expect(`\n${read({ items, people, byPerson: true })}\n`).toBe(`
▾ Kenji Watanabe (2)
  ! [Promise] Kenji Watanabe | Lend him the drill | 2 days late
  - [Next step] Kenji Watanabe | Walk together | in 3 days
▾ Amara Okafor (2)
  ! [Next step] Amara Okafor | Send the soil article | 1 day late
  - [Birthday] Amara Okafor | Birthday | Tue 1 Dec
▾ Nguyễn Thị Hoa (1)
  - [Next step] Nguyễn Thị Hoa | Ask about the choir
▾ No next step (1)
  - [No next step] Bruno Alves | No next step | No contact noted yet
`);
  });

  it('a person can be folded, and is filtered', () => {
    const wanted = { items, byPerson: true, filter: 'kenji' };
    const folds = { 'People/Kenji Watanabe.md': true };
    expect(read({ ...wanted, folds })).toBe('▸ Kenji Watanabe (2)');
  });

  it('two of the same name stay apart', () => {
    const twins = [item('Ada', 1), item('Ada', 2, { path: 'Work/Ada.md' })];
    expect(read({ items: twins, byPerson: true }).match(/▾ Ada \(1\)/g)).toHaveLength(2);
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
    expect(new Set(items.map(itemKey)).size).toBe(items.length);
    expect(itemKey(item('Ada', 1, { text: 'Other words' }))).toBe(itemKey(item('Ada', 1)));
  });
});

function aStep(text: string): NextStep {
  return { text, due: undefined, why: undefined, kind: undefined };
}
