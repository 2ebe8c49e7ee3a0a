import { describe, expect, it } from 'vitest';
import { addPromiseEdit } from '../../../src/domain/edits/add-promise-edit';
import { closePromiseEdit } from '../../../src/domain/edits/close-promise-edit';
import type { PromiseLineRef } from '../../../src/domain/edits/change-promise';
import { postponeEdit } from '../../../src/domain/edits/postpone-edit';
import { context, day, pairsAfter, refusalOf, TODAY } from '../../support/edit-run';

const here = context();
const today = day(TODAY);

describe('add a promise', () => {
  it.each<[string, Parameters<typeof addPromiseEdit>[0], string]>([
    ['without a day', { text: ' Lend her\nthe drill ' }, 'Lend her the drill'],
    ['with a day', { text: 'Lend', due: day('2026-12-01') }, '2026-12-01 | Lend'],
    ['a thanks', { text: 'The seeds', thanks: true }, 'thanks | The seeds'],
    [
      'owed',
      { text: 'x', due: today, toMe: true, thanks: true },
      '2026-11-22 | thanks | to me | x',
    ],
    ['that begins with a mark', { text: 'to me | x' }, '- | to me | x'],
    ['that begins with a date', { text: '2026-12-01 | x' }, '- | 2026-12-01 | x'],
  ])('%s', (_, input, line) => {
    expect(pairsAfter(addPromiseEdit(input, here), {})).toEqual([['promises', [line]]]);
  });

  it.each([
    ['without text', { text: '\n' }, {}, 'empty-text'],
    ['due on no day', { text: 'x', due: 0.5 }, {}, 'no-such-day'],
    ['to a map', { text: 'x' }, { promises: { a: 1 } }, 'not-a-list'],
  ])('refuses one %s', (_, input, before, reason) => {
    expect(refusalOf(addPromiseEdit(input, here), before)).toEqual({
      reason,
      property: 'promises',
    });
  });
});

describe('keep, drop and postpone', () => {
  const keep = (ref: PromiseLineRef) => closePromiseEdit({ ...ref, how: 'kept' }, here);
  const raw = (promises: unknown) => ({ promises });

  it.each<[string, unknown, PromiseLineRef, unknown]>([
    ['without a day', ['Lend'], { line: 0 }, ['kept 2026-11-22 | Lend']],
    ['with a day', ['2026-12-01 | Lend'], { line: 0 }, ['2026-12-01 | kept 2026-11-22 | Lend']],
    [
      'by hand, oddly spaced',
      ['2026-12-01  |  to me |  x |y '],
      { line: 0 },
      ['2026-12-01  |  to me |  kept 2026-11-22 | x |y '],
    ],
    [
      'counting empty items',
      [null, '', 'b'],
      { line: 2, text: 'b' },
      [null, '', 'kept 2026-11-22 | b'],
    ],
    [
      'an item with a colon',
      [{ '2026-12-01 | Asked': 'how' }],
      { line: 0, text: 'Asked: how' },
      ['2026-12-01 | kept 2026-11-22 | Asked: how'],
    ],
    ['a number', [7, 'b'], { line: 0, text: '7' }, ['kept 2026-11-22 | 7', 'b']],
    ['a single text, which stays one', 'Lend', { line: 0, text: 'Lend' }, 'kept 2026-11-22 | Lend'],
    [
      'that has moved',
      ['new', 'a', 'b'],
      { line: 0, text: 'b' },
      ['new', 'a', 'kept 2026-11-22 | b'],
    ],
    ['that moved to the front', ['b'], { line: 3, text: 'b' }, ['kept 2026-11-22 | b']],
    [
      'in its place though another says the same',
      ['b', 'b'],
      { line: 1, text: 'b' },
      ['b', 'kept 2026-11-22 | b'],
    ],
    [
      'with the day shown, of two with the same text that changed places',
      ['2026-12-01 | b', '2026-11-01 | b'],
      { line: 0, text: 'b', due: day('2026-11-01') },
      ['2026-12-01 | b', '2026-11-01 | kept 2026-11-22 | b'],
    ],
    [
      'shown without a day, of two with the same text',
      ['2026-12-01 | b', 'b'],
      { line: 0, text: 'b', due: undefined },
      ['2026-12-01 | b', 'kept 2026-11-22 | b'],
    ],
    ['beside nested items', [{ a: [1] }, 'b'], { line: 1 }, [{ a: [1] }, 'kept 2026-11-22 | b']],
    [
      'whose text was shown trimmed',
      ['thanks |  b '],
      { line: 0, text: 'b' },
      ['thanks |  kept 2026-11-22 | b '],
    ],
  ])('keeps one %s', (_, before, ref, after) => {
    expect(pairsAfter(keep(ref), raw(before))).toEqual([['promises', after]]);
  });

  it.each<[string, unknown, PromiseLineRef, string]>([
    ['that is kept', ['kept 2026-11-01 | a'], { line: 0, text: 'a' }, 'changed-meanwhile'],
    ['that is dropped', ['dropped 2026-11-01 | a'], { line: 0 }, 'changed-meanwhile'],
    [
      'that was kept elsewhere',
      ['x', 'kept 2026-11-01 | a'],
      { line: 0, text: 'a' },
      'changed-meanwhile',
    ],
    [
      'kept, though an open one says the same',
      ['kept 2026-11-01 | a', 'a'],
      { line: 0, text: 'a' },
      'changed-meanwhile',
    ],
    ['that says something else', ['b'], { line: 0, text: 'a' }, 'changed-meanwhile'],
    [
      'that has another day by now',
      ['2026-12-01 | a'],
      { line: 0, text: 'a', due: day('2026-11-01') },
      'changed-meanwhile',
    ],
    ['moved among two alike', ['x', 'a', 'a'], { line: 0, text: 'a' }, 'changed-meanwhile'],
    ['gone from the list', [], { line: 0, text: 'a' }, 'changed-meanwhile'],
    ['that is not there', ['a'], { line: 1 }, 'no-such-line'],
    ['before the first', ['a'], { line: -1 }, 'no-such-line'],
    ['that is empty', [null], { line: 0 }, 'no-such-line'],
    ['that is nested', [{ a: 1, b: 2 }], { line: 0 }, 'not-a-list'],
    ['that became nested', [['a']], { line: 0, text: 'a' }, 'not-a-list'],
    ['in a map', { a: 1 }, { line: 0 }, 'not-a-list'],
  ])('refuses one %s', (_, before, ref, reason) => {
    for (const edit of [keep(ref), postponeEdit({ item: 'promise', ...ref }, today, here)]) {
      expect(refusalOf(edit, raw(before))).toEqual({ reason, property: 'promises' });
    }
  });

  it('drops on a day given, today at the latest', () => {
    const drop = (on: number) => closePromiseEdit({ line: 0, how: 'dropped', day: on }, here);
    expect(pairsAfter(drop(today - 1), raw(['a']))).toEqual([
      ['promises', ['dropped 2026-11-21 | a']],
    ]);
    expect(refusalOf(drop(today), raw(['a']))).toBeUndefined();
    expect(refusalOf(drop(today + 1), raw(['a']))).toEqual({
      reason: 'future-day',
      property: 'promises',
    });
    expect(refusalOf(drop(NaN), raw(['a']))?.reason).toBe('no-such-day');
  });

  it.each([
    ['2026-12-01 | to me |  x', '2027-01-05 | to me |  x'],
    ['thanks | x', '2027-01-05 | thanks | x'],
    ['2026-02-30 | x', '2027-01-05 | x'],
    ['x', '2027-01-05 | x'],
  ])('postpones %j to %j', (before, after) => {
    const edit = postponeEdit({ item: 'promise', line: 0 }, day('2027-01-05'), here);
    expect(pairsAfter(edit, raw([before]))).toEqual([['promises', [after]]]);
  });

  it('refuses to postpone to no day', () => {
    const edit = postponeEdit({ item: 'promise', line: 0 }, NaN, here);
    expect(refusalOf(edit, raw(['a']))).toEqual({ reason: 'no-such-day', property: 'promises' });
  });
});
