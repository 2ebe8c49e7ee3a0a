import { describe, expect, it } from 'vitest';
import { discoveryEdit } from '../../../src/domain/edits/discovery-edit';
import type { Frontmatter } from '../../../src/domain/note';
import { context, day, pairsAfter, refusalOf, TODAY } from '../../support/edit-run';

const facets = ['goals: goals, aims, hopes', 'values', 'Working style: working-style', 'direct'];
const here = context({ facets });
const today = day(TODAY);
type Input = Parameters<typeof discoveryEdit>[0];
type Pairs = [string, unknown][];

describe('record a discovery', () => {
  const soil = { facet: 'values', text: ' Soil\nhealth ' };
  const line = '2026-11-22 | values | Soil health';

  it.each<[string, Input, Frontmatter, Pairs]>([
    [
      'makes the facet and the line, in the order of the record',
      soil,
      { type: 'person' },
      [
        ['type', 'person'],
        ['values', ['Soil health']],
        ['discovery', [line]],
      ],
    ],
    [
      'adds to both lists',
      { ...soil, how: 'indirect', day: today - 2 },
      { discovery: ['a'], values: ['Independence', null] },
      [
        ['discovery', ['a', '2026-11-20 | indirect | values | Soil health']],
        ['values', ['Independence', null, 'Soil health']],
      ],
    ],
    [
      'leaves a facet that says so, the line still goes down',
      soil,
      { values: [' Soil health', 'x'] },
      [
        ['values', [' Soil health', 'x']],
        ['discovery', [line]],
      ],
    ],
    [
      'leaves a single text that says so',
      soil,
      { values: 'Soil health' },
      [
        ['values', 'Soil health'],
        ['discovery', [line]],
      ],
    ],
    [
      'adds to a single text',
      soil,
      { values: 'Soil' },
      [
        ['values', ['Soil', 'Soil health']],
        ['discovery', [line]],
      ],
    ],
    [
      'knows an item with a colon',
      { facet: 'values', text: 'Soil: health' },
      { values: [{ Soil: 'health' }] },
      [
        ['values', [{ Soil: 'health' }]],
        ['discovery', ['2026-11-22 | values | Soil: health']],
      ],
    ],
    [
      'writes where the facet was read',
      { facet: 'GOALS', text: 'Sell' },
      { goals: null, Hopes: ['Travel'], aims: '' },
      [
        ['goals', null],
        ['Hopes', ['Travel', 'Sell']],
        ['aims', ''],
        ['discovery', ['2026-11-22 | goals | Sell']],
      ],
    ],
    [
      'else under the first name that the note has',
      { facet: 'goals', text: 'Sell' },
      { hopes: null, Aims: [] },
      [
        ['hopes', null],
        ['Aims', ['Sell']],
        ['discovery', ['2026-11-22 | goals | Sell']],
      ],
    ],
    [
      'spells a facet as the settings do, and keeps a text apart that begins with a mark',
      { facet: ' working STYLE', text: 'direct', how: 'Direct' },
      {},
      [
        ['working-style', ['direct']],
        ['discovery', ['2026-11-22 | direct | Working style | direct']],
      ],
    ],
    [
      'keeps a text apart that would be read as how it was learnt',
      { facet: 'values', text: 'indirect | ways' },
      {},
      [
        ['values', ['indirect | ways']],
        ['discovery', ['2026-11-22 | values | - | indirect | ways']],
      ],
    ],
  ])('%s', (_, input, before, after) => {
    expect(pairsAfter(discoveryEdit(input, here), before)).toEqual(after);
  });

  const unknown = (detail: string) => ({ reason: 'unknown-value', property: 'discovery', detail });
  it.each<[string, Partial<Input>, Frontmatter, object]>([
    ['without text', { text: '\n' }, {}, { reason: 'empty-text', property: 'discovery' }],
    ['in the future', { day: today + 1 }, {}, { reason: 'future-day', property: 'discovery' }],
    ['on no day', { day: 0.5 }, {}, { reason: 'no-such-day', property: 'discovery' }],
    ['of an unknown facet', { facet: 'height' }, {}, unknown('height')],
    ['of a facet that is a word of the record', { facet: 'direct' }, {}, unknown('direct')],
    ['learnt another way', { how: 'gossip' }, {}, unknown('gossip')],
    ['with a facet for the way', { how: 'goals' }, {}, unknown('goals')],
    [
      'where a map is the facet',
      {},
      { Values: { a: 1 } },
      { reason: 'not-a-list', property: 'Values' },
    ],
    [
      'where a map is the list of discoveries',
      {},
      { discovery: { a: 1 } },
      { reason: 'not-a-list', property: 'discovery' },
    ],
  ])('refuses one %s', (_, input, before, refusal) => {
    const edit = discoveryEdit({ facet: 'values', text: 'x', ...input }, here);
    expect(refusalOf(edit, before)).toEqual(refusal);
  });
});
