import { describe, expect, it } from 'vitest';
import { setAsideEdit } from '../../../src/domain/edits/set-aside-edit';
import { SIGNALS } from '../../../src/domain/signal';
import { context, pairsAfter, refusalOf } from '../../support/edit-run';

const here = context();

describe('set a signal aside', () => {
  it.each(SIGNALS)('%s', (id) => {
    expect(pairsAfter(setAsideEdit(id, here), {})).toEqual([['set-aside', [`2026-11-22 | ${id}`]]]);
  });

  it('goes behind the lines that are there, at the end of the note', () => {
    const before = { 'Set-Aside': '2026-11-01 | drifting', depth: 2 };
    expect(pairsAfter(setAsideEdit('promise-late', here), before)).toEqual([
      ['Set-Aside', ['2026-11-01 | drifting', '2026-11-22 | promise-late']],
      ['depth', 2],
    ]);
    expect(pairsAfter(setAsideEdit('drifting', here), { birthday: '05-04' })).toEqual([
      ['birthday', '05-04'],
      ['set-aside', ['2026-11-22 | drifting']],
    ]);
  });

  it('is refused where a map stands', () => {
    expect(refusalOf(setAsideEdit('drifting', here), { 'set-aside': { a: 1 } })).toEqual({
      reason: 'not-a-list',
      property: 'set-aside',
    });
  });
});
