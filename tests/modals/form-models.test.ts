import { describe, expect, it } from 'vitest';
import {
  readInteraction,
  readMinutes,
  type InteractionFields,
} from '../../src/modals/interaction-model';
import {
  nextStepFields,
  readNextStep,
  unreadableDue,
  type NextStepFields,
} from '../../src/modals/next-step-model';
import { personChoices } from '../../src/modals/person-choices-model';
import { firstDay, readPostponedDay } from '../../src/modals/postpone-model';
import { choiceOfKey, readRating } from '../../src/modals/rating-model';
import { aPerson, aReading, day, TODAY } from '../support/person-builders';

const NO_NEXT_STEP: NextStepFields = { text: '', due: '', why: '', kind: '' };

describe('the next step', () => {
  it.each<[string, Partial<NextStepFields>, object]>([
    ['a text alone', { text: ' Call\nher ' }, { text: 'Call her' }],
    [
      'all of it',
      { text: 'Call', due: '2026-11-28', why: ' x ', kind: 'ask' },
      { text: 'Call', due: day('2026-11-28'), why: 'x', kind: 'ask' },
    ],
    ['an unknown kind as none', { text: 'Call', kind: 'sell', why: ' ' }, { text: 'Call' }],
    [
      'a day in the past',
      { text: 'Call', due: '2020-01-01' },
      { text: 'Call', due: day('2020-01-01') },
    ],
  ])('reads %s', (_, fields, value) => {
    expect(readNextStep({ ...NO_NEXT_STEP, ...fields })).toEqual({ kind: 'filled', value });
  });

  it.each<[string, Partial<NextStepFields>, object]>([
    ['no text', { text: ' \n ' }, { text: 'needed' }],
    ['a day that is none', { text: 'x', due: '2026-02-30' }, { due: 'no-day' }],
    ['a day half typed', { text: 'x', due: '?' }, { due: 'no-day' }],
    ['both', { due: '?' }, { text: 'needed', due: 'no-day' }],
  ])('refuses %s', (_, fields, errors) => {
    expect(readNextStep({ ...NO_NEXT_STEP, ...fields })).toEqual({ kind: 'wrong', errors });
  });

  it('is filled in with what the note says', () => {
    const person = aPerson({
      next_action: 'Call',
      'next-step-due': '2026-11-28T10:00',
      'next-step-why': 'y',
      'next-step-kind': 'Offer',
    });
    const fields = { text: 'Call', due: '2026-11-28', why: 'y', kind: 'offer' };
    expect(nextStepFields(person)).toEqual(fields);
    expect(nextStepFields(aPerson({ 'next-step': 'Call' }))).toEqual({
      ...NO_NEXT_STEP,
      text: 'Call',
    });
    expect(nextStepFields(aPerson({}))).toEqual(NO_NEXT_STEP);
    expect(nextStepFields(undefined)).toEqual(NO_NEXT_STEP);
  });

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
  const EMPTY: InteractionFields = {
    people: ['Ada.md'],
    day: '2026-11-22',
    kind: '',
    quality: '',
    duration: '',
    from: '',
    text: '',
    noContact: false,
  };

  it.each<[string, Partial<InteractionFields>, object]>([
    ['the day alone', {}, { day: TODAY }],
    [
      'all of it',
      {
        day: '2026-11-01',
        kind: 'call',
        quality: '3',
        duration: '1h',
        from: 'them',
        text: ' a\nb ',
        noContact: true,
      },
      {
        day: day('2026-11-01'),
        kind: 'call',
        quality: 3,
        minutes: 60,
        from: 'them',
        text: 'a b',
        noContact: true,
      },
    ],
    ['what is not offered as not given', { quality: '4', from: 'us' }, { day: TODAY }],
  ])('reads %s', (_, fields, interaction) => {
    expect(readInteraction({ ...EMPTY, ...fields }, TODAY)).toEqual({
      kind: 'filled',
      value: { paths: ['Ada.md'], interaction },
    });
  });

  it.each<[string, Partial<InteractionFields>, object]>([
    ['nobody', { people: [] }, { people: 'no-people' }],
    ['no day', { day: '' }, { day: 'no-day' }],
    ['tomorrow', { day: '2026-11-23' }, { day: 'future-day' }],
    ['a duration that is none', { duration: 'long' }, { duration: 'no-duration' }],
    [
      'all at once',
      { people: [], day: '?', duration: '0' },
      { people: 'no-people', day: 'no-day', duration: 'no-duration' },
    ],
  ])('refuses %s', (_, fields, errors) => {
    expect(readInteraction({ ...EMPTY, ...fields }, TODAY)).toEqual({ kind: 'wrong', errors });
  });

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
    ['2', ' walked\nlong ', { depth: 2, why: 'walked long' }],
    ['3', ' ', { depth: 3, why: undefined }],
    ['', 'counts for nothing', { depth: undefined, why: undefined }],
    ['4', '', { depth: undefined, why: undefined }],
  ])('reads %j and %j', (depth, why, input) => {
    expect(readRating({ depth, why })).toEqual(input);
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

  it.each([
    ['2026-11-22', { kind: 'filled', value: TODAY }],
    ['2026-11-21', { kind: 'wrong', errors: { day: 'past-day' } }],
    ['', { kind: 'wrong', errors: { day: 'no-day' } }],
    ['2026-02-30', { kind: 'wrong', errors: { day: 'no-day' } }],
  ])('reads %j', (text, result) => {
    expect(readPostponedDay(text, TODAY)).toEqual(result);
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
