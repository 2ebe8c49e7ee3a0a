import { describe, expect, it } from 'vitest';
import { readMinutes } from '../../src/modals/interaction-model';
import { unreadableDue } from '../../src/modals/next-step-model';
import { personChoices } from '../../src/modals/person-choices-model';
import { firstDay } from '../../src/modals/postpone-model';
import { choiceOfKey, readChoice } from '../../src/modals/rating-model';
import { aPerson, aReading, TODAY } from '../support/person-builders';

describe('the next step', () => {
  it('tells of a due day that cannot be read', () => {
    const unreadable = (frontmatter: Record<string, unknown>) =>
      unreadableDue(aPerson(frontmatter), aReading());
    expect(unreadable({ next_contact: 'tomorrow' })).toBe('tomorrow');
    expect(unreadable({ 'Next-Step-Due': [1] })).toBe('[1]');
    expect(unreadable({ depth: 7, 'next-step-due': '2026-11-28' })).toBeUndefined();
    expect(unreadableDue(undefined, aReading())).toBeUndefined();
  });
});

describe('an interaction', () => {
  it.each([
    ['45', 45],
    [' 45 m ', 45],
    ['2H', 120],
    ['1h30m', 90],
    ['1 h 30', 90],
    ['1', 1],
    ['10080', 10_080],
    ['10081', undefined],
    ['0', undefined],
    ['-5', undefined],
    ['1.5', undefined],
    ['m', undefined],
    ['', undefined],
    ['an hour', undefined],
  ])('takes %j for %s minutes', (text, minutes) => {
    expect(readMinutes(text)).toBe(minutes);
  });
});

describe('a rating', () => {
  it.each([
    ['2', 2],
    ['', undefined],
    ['4', undefined],
  ])('reads %j', (choice, depth) => {
    expect(readChoice(choice)).toBe(depth);
  });

  it.each([
    ['1', '1'],
    ['3', '3'],
    ['4', undefined],
    ['0', ''],
    ['Delete', ''],
    ['Backspace', undefined],
    ['Enter', undefined],
  ])('key %s chooses %j', (key, choice) => {
    expect(choiceOfKey(key)).toBe(choice);
  });
});

describe('a day to postpone to', () => {
  it.each([
    [undefined, '2026-11-23'],
    [TODAY - 3, '2026-11-23'],
    [TODAY, '2026-11-23'],
    [TODAY + 1, '2026-11-23'],
    [TODAY + 6, '2026-11-28'],
  ])('is first shown: due %s', (due, shown) => {
    expect(firstDay(due, TODAY)).toBe(shown);
  });
});

it('offers people by name and alias, with the folder where two names are equal', () => {
  const person = (path: string, name: string, aliases: string[] = []) => ({
    ...aPerson({ aliases }),
    path,
    name,
  });
  const choices = personChoices([
    person('Friends/Ada.md', 'Ada', ['Countess', 'A.']),
    person('Ada.md', 'Ada'),
    person('Work/Kenji.md', 'Kenji'),
  ]);
  expect(choices).toEqual([
    { path: 'Friends/Ada.md', text: 'Ada · Friends (Countess, A.)' },
    { path: 'Ada.md', text: 'Ada · /' },
    { path: 'Work/Kenji.md', text: 'Kenji' },
  ]);
});
