import { describe, expect, it } from 'vitest';
import { exchangeEdit } from '../../../src/domain/edits/exchange-edit';
import { context, day, pairsAfter, refusalOf, TODAY } from '../../support/edit-run';

const here = context();
const today = day(TODAY);
type Input = Parameters<typeof exchangeEdit>[0];

describe('record an exchange', () => {
  it.each<[string, Input, string]>([
    ['today', { verb: 'gave', text: ' The seeds ' }, '2026-11-22 | gave | The seeds'],
    [
      'on a day, with its dimension',
      { verb: 'asked', dimension: 'business', text: 'Name of her publisher', day: today - 1 },
      '2026-11-21 | asked | business | Name of her publisher',
    ],
    [
      'in any case of the words',
      { verb: ' Offered ', dimension: 'SOCIAL', text: 'x' },
      '2026-11-22 | offered | social | x',
    ],
    [
      'whose text begins like a mark',
      { verb: 'received', text: 'social | dinner\nat eight' },
      '2026-11-22 | received | - | social | dinner at eight',
    ],
  ])('%s', (_, input, line) => {
    expect(pairsAfter(exchangeEdit(input, here), { exchanges: 'old' })).toEqual([
      ['exchanges', ['old', line]],
    ]);
  });

  it('goes where the exchanges of this vault are, or into a new list', () => {
    const renamed = context({
      names: { ...here.reading.rules.names, exchanges: ['gifts', 'Give'] },
    });
    const edit = exchangeEdit({ verb: 'gave', text: 'x' }, renamed);
    const line = '2026-11-22 | gave | x';
    expect(pairsAfter(edit, { give: ['a'], exchanges: [] })).toEqual([
      ['give', ['a', line]],
      ['exchanges', []],
    ]);
    expect(pairsAfter(edit, {})).toEqual([['gifts', [line]]]);
  });

  it.each<[string, Partial<Input>, object, object]>([
    ['without text', { text: ' \n' }, {}, { reason: 'empty-text' }],
    ['in the future', { day: today + 1 }, {}, { reason: 'future-day' }],
    ['on no day', { day: NaN }, {}, { reason: 'no-such-day' }],
    ['with another verb', { verb: 'lent' }, {}, { reason: 'unknown-value', detail: 'lent' }],
    [
      'with a dimension for a verb',
      { verb: 'social' },
      {},
      { reason: 'unknown-value', detail: 'social' },
    ],
    ['with no verb', { verb: '' }, {}, { reason: 'unknown-value', detail: '' }],
    [
      'with another dimension',
      { dimension: 'family' },
      {},
      { reason: 'unknown-value', detail: 'family' },
    ],
    ['into a map', {}, { exchanges: { a: 1 } }, { reason: 'not-a-list' }],
  ])('refuses one %s', (_, input, before, refusal) => {
    const edit = exchangeEdit({ verb: 'gave', text: 'x', ...input }, here);
    expect(refusalOf(edit, { ...before })).toEqual({ ...refusal, property: 'exchanges' });
  });
});
