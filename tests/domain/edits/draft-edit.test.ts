import { describe, expect, it } from 'vitest';
import type { DraftChange } from '../../../src/domain/edits/draft-edit';
import type { Frontmatter } from '../../../src/domain/note';
import { after, edit, FULL, full } from '../../support/draft-run';
import { refusalOf } from '../../support/edit-run';

describe('adding', () => {
  const mei = { kind: 'add', link: '[[Mei]]' } as const;

  it('puts a person without answers last', () => {
    expect(after(FULL, mei)).toEqual(
      full(
        'people: ["[[Ada]]", "[[Per]]", "[[Mei]]"]',
        'first-ratings: [1, 0, 0] # 0 = not answered yet',
        'ratings: [2, 0, 0]',
        'wanted: [3, 0, 0]',
        'steps: ["Send the soil article", "", ""]',
        'whys: ["She is planning an allotment", "", ""]',
        'dues: ["2026-11-28", "", ""]',
      ),
    );
  });

  const alone = [
    'people:',
    '  - "[[Mei]]"',
    'first-ratings:',
    '  - 0',
    'ratings:',
    '  - 0',
    'wanted:',
    '  - 0',
    'steps:',
    '  - ""',
    'whys:',
    '  - ""',
    'dues:',
    '  - ""',
  ];
  it.each<[string, readonly string[], readonly string[]]>([
    ['no lists', ['status: draft'], ['status: draft', ...alone.slice(0, 2)]],
    ['lists without a value', alone.filter((line) => line.endsWith(':')), alone],
    [
      'empty lists',
      alone.filter((line) => line.endsWith(':')).map((line) => `${line} []`),
      alone.flatMap((line, at) =>
        line.endsWith(':') ? [`${line} [${(alone[at + 1] ?? '').slice(4)}]`] : [],
      ),
    ],
    [
      'some lists',
      ['people: ["[[Per]]"]', 'ratings: [2]'],
      ['people: ["[[Per]]", "[[Mei]]"]', 'ratings: [2, 0]'],
    ],
  ])('works in a note with %s', (_, lines, wanted) => {
    expect(after(lines, mei)).toEqual(wanted);
  });

  it('keeps block style and its indentation', () => {
    const lines = ['people:', '- "[[Per]]" # my brother', 'ratings:', '    - 2'];
    expect(after(lines, mei).slice(0, 6)).toEqual([
      'people:',
      '- "[[Per]]" # my brother',
      '- "[[Mei]]"',
      'ratings:',
      '    - 2',
      '    - 0',
    ]);
  });

  it.each<[string, string]>([
    ['the same link', '[[Ada]]'],
    ['a link to the same note', '[[People/Ada|Ada]]'],
    ['a dead link that is there', '[[Per|P.]]'],
  ])('changes nothing for %s', (_, link) => {
    expect(after(FULL, { kind: 'add', link })).toEqual(FULL);
  });

  it.each([9, 10])('to %i people', (count) => {
    const people = Array.from({ length: count }, (_, at) => `[[P${at}]]`);
    const refusal = refusalOf(edit(mei), { people: ['', ...people] });
    expect(refusal).toEqual(
      count < 10 ? undefined : { reason: 'ten-are-enough', property: 'people' },
    );
    expect(refusalOf(edit({ kind: 'add', link: '[[P3]]' }), { people })).toBeUndefined();
  });
});

describe('removing', () => {
  it.each<[string, string]>([
    ['by the link as it stands', '[[Ada]]'],
    ['by another link', '[[People/Ada]]'],
  ])('takes the person and the answers away %s', (_, link) => {
    expect(after(FULL, { kind: 'remove', link })).toEqual(
      full(
        'people: ["[[Per]]"]',
        'first-ratings: [0] # 0 = not answered yet',
        'ratings: [0]',
        'wanted: [0]',
        'steps: [""]',
        'whys: [""]',
        'dues: [""]',
      ),
    );
  });

  it('takes away someone listed twice, and leaves the dead links', () => {
    const lines = ['people: ["[[Ada]]", "[[Per]]", "[[People/Ada|A.]]"]', 'ratings: [1, 2, 3]'];
    const [people, ratings] = after(lines, { kind: 'remove', link: '[[Ada]]' });
    expect([people, ratings]).toEqual(['people: ["[[Per]]"]', 'ratings: [2]']);
  });

  it('changes nothing where the person is gone already', () => {
    expect(after(FULL, { kind: 'remove', link: '[[Mei]]' })).toEqual(FULL);
  });

  it('leaves empty lists for the next one', () => {
    const lines = ['people: ["[[Ada]]"]', 'ratings: [2]'];
    expect(after(lines, { kind: 'remove', link: '[[Ada]]' })).toEqual([
      'people: []',
      'ratings: []',
    ]);
  });
});

describe('moving', () => {
  const lines = ['people: ["[[Ada]]", "[[Per]]", "[[Mei]]"]', 'ratings: [1, 2, 3]'];
  const moved = (link: string, to: number): unknown => {
    const [people = '', ratings = ''] = after(lines, { kind: 'move', link, to });
    return `${people.replace(/[^A-Za-z ]/g, '').replace('people ', '')} ${ratings.slice(10, -1)}`;
  };
  it.each<[string, number, string]>([
    ['[[Ada]]', 0, 'Ada Per Mei 1, 2, 3'],
    ['[[Ada]]', 1, 'Per Ada Mei 2, 1, 3'],
    ['[[Ada]]', 2, 'Per Mei Ada 2, 3, 1'],
    ['[[Ada]]', 9, 'Per Mei Ada 2, 3, 1'],
    ['[[Mei]]', 0, 'Mei Ada Per 3, 1, 2'],
    ['[[People/Mei]]', 1, 'Ada Mei Per 1, 3, 2'],
    ['[[Per]]', -1, 'Per Ada Mei 2, 1, 3'],
  ])('%s to %i', (link, to, order) => {
    expect(moved(link, to)).toBe(order);
  });

  it('counts neither empty items nor someone listed twice', () => {
    const odd = ['people: ["", "[[Ada]]", "[[Ada|A.]]", "[[Per]]", "[[Mei]]"]'];
    expect(after(odd, { kind: 'move', link: '[[Mei]]', to: 1 })[0]).toBe(
      'people: ["", "[[Ada]]", "[[Ada|A.]]", "[[Mei]]", "[[Per]]"]',
    );
  });
});

describe('nothing is written', () => {
  const changes: readonly DraftChange[] = [
    { kind: 'add', link: '[[Mei]]' },
    { kind: 'remove', link: '[[Ada]]' },
    { kind: 'move', link: '[[Ada]]', to: 1 },
    { kind: 'answer', link: '[[Ada]]', answers: { rating: 2 } },
  ];
  it.each<[string, Frontmatter, string, string]>([
    ['a map of people', { people: { Ada: 1 } }, 'damaged-review', 'people'],
    ['an unquoted link', { People: [[['Ada']]] }, 'damaged-review', 'People'],
    [
      'a list too short',
      { people: ['[[Ada]]', '[[Per]]'], wanted: [1] },
      'damaged-review',
      'wanted',
    ],
    ['a bad rating', { people: ['[[Ada]]'], ratings: [5] }, 'damaged-review', 'ratings'],
    ['a bad day', { people: ['[[Ada]]'], dues: ['soon'] }, 'damaged-review', 'dues'],
    [
      'eleven people',
      { people: ['[[Ada]]', ...Array.from({ length: 10 }, (_, at) => `[[P${at}]]`)] },
      'damaged-review',
      'people',
    ],
    ['a finished review', { status: 'Done', people: ['[[Ada]]'] }, 'changed-meanwhile', 'status'],
  ])('into %s', (_, frontmatter, reason, property) => {
    for (const change of changes) {
      expect(refusalOf(edit(change), frontmatter)).toEqual({ reason, property });
    }
  });
});
