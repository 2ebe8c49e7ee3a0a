import { describe, expect, it } from 'vitest';
import { createDayWords } from '../../../src/i18n/day-words';
import { en } from '../../../src/i18n/en';
import { itemMenu } from '../../../src/views/next-steps/item-menu';
import type { ItemKind } from '../../../src/views/next-steps/list-item';
import { postponeOptions } from '../../../src/modals/postpone-options';
import { item, TODAY } from '../../support/view-agenda';

const parts = { words: en, dayWords: createDayWords(en.days, 'en'), today: () => TODAY };

function menu(kind: ItemKind, windows: boolean) {
  const chosen: string[] = [];
  const entries = itemMenu(
    { ...item('Ada', -3), kind },
    postponeOptions(TODAY - 3, parts),
    en.nextSteps,
    {
      act: (action) => chosen.push(action),
      open: (how) => chosen.push(`open ${how}`),
      postpone: (day) => chosen.push(`postpone +${day - TODAY}`),
      pickDay: () => chosen.push('pick a day'),
    },
    windows,
  );
  return { entries, chosen };
}

describe('the menu of a row', () => {
  it('of a next step', () => {
    const { entries } = menu('step', true);
    expect(entries.map(({ group, label }) => `${group}: ${label}`)).toEqual([
      'do: Complete',
      'do: Edit next step',
      'postpone: Postpone',
      'postpone: Tomorrow (Mon 23 Nov)',
      'postpone: +3 days (Wed 25 Nov)',
      'postpone: +1 week (Sun 29 Nov)',
      'postpone: +1 month (Tue 22 Dec)',
      'postpone: Pick a day…',
      'open: Open note',
      'open: Open in new tab',
      'open: Open to the side',
      'open: Open in new window',
    ]);
  });

  it.each([
    { kind: 'promise', expected: ['Mark as kept', 'Drop'] },
    { kind: 'thanks', expected: ['Mark as kept', 'Drop'] },
    { kind: 'owed', expected: ['Mark as received', 'Drop'] },
    { kind: 'keep-in-touch', expected: ['Log contact'] },
    { kind: 'birthday', expected: ['Log contact', 'Copy a wish'] },
    { kind: 'none', expected: ['Set next step', 'Log contact'] },
  ] as const)('of $kind offers $expected', ({ kind, expected }) => {
    const { entries } = menu(kind, false);
    const own = entries.filter(({ group }) => group === 'do');
    expect(own.map(({ label }) => label)).toEqual(expected);
    expect(entries.some(({ group }) => group === 'postpone')).toBe(
      kind !== 'birthday' && kind !== 'none',
    );
    expect(entries.some(({ label }) => label === en.nextSteps.openIn.window)).toBe(false);
  });

  it('does what it says', () => {
    const { entries, chosen } = menu('promise', true);
    for (const entry of entries) entry.choose?.();
    expect(chosen).toEqual([
      'keep',
      'drop',
      'postpone +1',
      'postpone +3',
      'postpone +7',
      'postpone +30',
      'pick a day',
      'open false',
      'open tab',
      'open split',
      'open window',
    ]);
  });
});

it.each([
  { what: 'is overdue', due: TODAY - 3, expected: [1, 3, 7, 30] },
  { what: 'has no day', due: undefined, expected: [1, 3, 7, 30] },
  { what: 'is to come', due: TODAY + 5, expected: [1, 8, 12, 35] },
])('what $what is postponed from the later of its day and today', ({ due, expected }) => {
  const options = postponeOptions(due, parts);
  expect(options.map(({ day }) => day - TODAY)).toEqual(expected);
});
