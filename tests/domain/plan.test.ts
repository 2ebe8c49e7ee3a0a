import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Frontmatter, Note } from '../../src/domain/note';
import { isPlanNote, planNoteName, planNoteText, readPlan, type Plan } from '../../src/domain/plan';
import { aNote, day, TODAY } from '../support/person-builders';

const KNOWN = new Set(['Ada', 'Per', 'People/Mei']);
const resolve = (link: string): string | undefined => (KNOWN.has(link) ? `${link}.md` : undefined);
const aPlan = (more: Partial<Note>): Plan =>
  readPlan(aNote({ path: 'Plans/Seeds.md', name: 'Seeds', ...more }), resolve, TODAY);
const plan = (frontmatter: Frontmatter): Plan => aPlan({ frontmatter });
const problems = (frontmatter: Frontmatter): readonly (readonly unknown[])[] =>
  plan(frontmatter).problems.map(({ property, value, expected }) => [property, value, expected]);

it.each<[string, Partial<Note>, boolean]>([
  ['the type', { frontmatter: { type: 'relationship-plan' } }, true],
  ['the type in a list, in capitals', { frontmatter: { Type: ['x', 'Relationship-Plan'] } }, true],
  ['another type', { frontmatter: { type: 'ten-review' } }, false],
  ['no properties', {}, false],
  ['a broken block that says so', { brokenBlock: 'type: relationship-plan\nwho: [' }, true],
  ['another broken block', { brokenBlock: 'type: person\nwho: [' }, false],
])('isPlanNote: %s', (_, note, expected) => {
  expect(isPlanNote(aNote(note))).toBe(expected);
});

it('is named by the day on which it begins', () => {
  expect(planNoteName(day('2026-11-22'))).toBe('Plan 2026-11-22');
});

it('begins as a plan without answers and without problems', () => {
  const [, block = '', body] = /^---\n([\s\S]*?)---\n([\s\S]*)$/.exec(planNoteText()) ?? [];
  const frontmatter = parse(block) as Frontmatter;
  expect(body).toBe('');
  expect(isPlanNote(aNote({ frontmatter }))).toBe(true);
  expect(Object.keys(frontmatter).slice(1, 5)).toEqual(['what', 'where', 'when', 'who']);
  expect(plan(frontmatter)).toEqual({
    ...{ path: 'Plans/Seeds.md', name: 'Seeds', what: '', where: '', when: '' },
    ...{ who: [], alignment: [], status: 'active', problems: [] },
  });
});

describe('readPlan', () => {
  it('reads all of a note', () => {
    expect(
      plan({
        What: ' A seed library ',
        where: 'The harbour',
        when: 2027,
        who: [' [[Ada]] ', '[[People/Mei|Mei L.]]', '[[Ada#Today]]', null, '[[Gone]]'],
        alignment: ['2026-11-02 | Refine | Rather teach', '', '2026-11-20 | aligned'],
        status: 'Closed',
      }),
    ).toMatchObject({
      ...{ what: 'A seed library', where: 'The harbour', when: '2027', status: 'closed' },
      who: [
        { link: '[[Ada]]', name: 'Ada', path: 'Ada.md' },
        { link: '[[People/Mei|Mei L.]]', name: 'Mei L.', path: 'People/Mei.md' },
        { link: '[[Gone]]', name: 'Gone', path: undefined },
      ],
      alignment: [
        { day: day('2026-11-02'), verdict: 'refine', text: 'Rather teach', line: 0 },
        { day: day('2026-11-20'), verdict: 'aligned', text: '', line: 2 },
      ],
    });
  });

  it.each<[string, Frontmatter]>([
    ['nothing', {}],
    ['empty answers', { what: '', where: null, when: ' ', who: [''], alignment: null, status: '' }],
    ['a single link', { who: '[[Ada]]' }],
    ['a single line', { alignment: '2026-11-22 | rediscover' }],
  ])('has no problem with %s', (_, frontmatter) => {
    expect(problems(frontmatter)).toEqual([]);
  });

  const nested = { a: { b: 1 } };
  it.each<[string, unknown, string]>([
    ['what', ['x'], 'text'],
    ['where', nested, 'text'],
    ['when', ['x'], 'text'],
    ['who', nested, 'plan-people'],
    ['alignment', nested, 'dated-line'],
    ['status', 'open', 'plan-status'],
    ['status', ['closed'], 'plan-status'],
  ])('%s: %j is a problem', (property, value, expected) => {
    expect(problems({ [property]: value })).toEqual([[property, value, expected]]);
    expect(plan({ [property]: value })).toMatchObject({ what: '', who: [], alignment: [] });
  });

  it.each<[string, unknown, string]>([
    ['who', '[[Gone]]', 'plan-people'],
    ['who', 'Ada', 'plan-people'],
    ['who', [['Ada']], 'plan-people'],
    ['alignment', 'aligned', 'dated-line'],
    ['alignment', '2026-02-30 | aligned', 'dated-line'],
    ['alignment', '2026-11-23 | aligned', 'past-dated-line'],
    ['alignment', '2026-11-22 | fine', 'alignment-mark'],
    ['alignment', nested, 'dated-line'],
  ])('an item of %s, %j, is a problem', (property, item, expected) => {
    expect(problems({ [property]: [item, ''] })).toEqual([[property, item, expected]]);
  });

  it('tells of a block that cannot be read, and reads nothing', () => {
    const { problems: found, ...rest } = aPlan({ brokenBlock: 'what: [' });
    expect(found).toEqual([
      {
        ...{ path: 'Plans/Seeds.md', property: 'frontmatter' },
        ...{ value: 'what: [', expected: 'readable-block' },
      },
    ]);
    expect(rest).toMatchObject({ what: '', who: [], status: 'active' });
  });
});
