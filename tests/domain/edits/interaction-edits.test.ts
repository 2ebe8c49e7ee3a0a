import { describe, expect, it } from 'vitest';
import { completeNextStepEdit } from '../../../src/domain/edits/complete-next-step-edit';
import type { InteractionInput } from '../../../src/domain/edits/add-contact';
import { addContact } from '../../../src/domain/edits/add-contact';
import type { Frontmatter } from '../../../src/domain/note';
import { context, day, pairsAfter, refusalOf, remarksAfter, TODAY } from '../../support/edit-run';

const here = context();
const today = day(TODAY);

describe('the line of an interaction', () => {
  it.each<[string, Omit<InteractionInput, 'day'>, string]>([
    ['the day alone', {}, '2026-11-22'],
    ['a kind as the settings spell it', { kind: ' CALL ' }, '2026-11-22 | call'],
    [
      'all marks in the order of the record',
      { noContact: true, from: 'them', minutes: 90, quality: 2, kind: 'visit', text: ' A\nb ' },
      '2026-11-22 | visit | quality 2 | 1h30m | from them | no contact | A b',
    ],
    ['a text that begins with a mark', { kind: 'step', text: 'Call' }, '2026-11-22 | step | Call'],
    ['a text that begins with a free mark', { text: 'call | him' }, '2026-11-22 | - | call | him'],
    ['one minute', { minutes: 1 }, '2026-11-22 | 1m'],
    ['from me', { from: 'me' }, '2026-11-22 | from me'],
  ])('%s', (_, input, line) => {
    const edit = addContact({ ...input, day: today }, here);
    expect(new Map(pairsAfter(edit, {})).get('interactions')).toEqual([line]);
  });

  it.each<[string, Frontmatter, unknown]>([
    ['an empty value becomes a list', { interactions: null }, ['2026-11-22']],
    ['an empty list is filled', { interactions: [] }, ['2026-11-22']],
    ['empty items stay', { interactions: [null, ''] }, [null, '', '2026-11-22']],
    ['a single text', { interactions: '2026-01-01 | call' }, ['2026-01-01 | call', '2026-11-22']],
    ['a single number', { interactions: 5 }, [5, '2026-11-22']],
    [
      'raw items stay as they are',
      { interactions: [{ a: { b: 1 } }, ['x'], 7, true] },
      [{ a: { b: 1 } }, ['x'], 7, true, '2026-11-22'],
    ],
  ])('appended: %s', (_, before, list) => {
    const edit = addContact({ day: today }, here);
    expect(new Map(pairsAfter(edit, before)).get('interactions')).toEqual(list);
  });
});

describe('last-contact', () => {
  const CASES: [string, Frontmatter, string, unknown, number][] = [
    ['is written where there is none', {}, '2026-11-20', '2026-11-20', 0],
    ['moves to a later day', { 'last-contact': '2026-11-19' }, '2026-11-20', '2026-11-20', 0],
    [
      'stays on the same day',
      { 'last-contact': '2026-11-20T08:00' },
      '2026-11-20',
      '2026-11-20T08:00',
      0,
    ],
    ['never moves back', { 'last-contact': '2026-11-21' }, '2026-11-20', '2026-11-21', 0],
    ['may be today', { 'last-contact': '2026-11-22' }, '2026-11-20', '2026-11-22', 0],
    [
      'in the future is left and said',
      { 'last-contact': '2026-11-23' },
      '2026-11-22',
      '2026-11-23',
      1,
    ],
    ['that is bad is left and said', { 'last-contact': 'May' }, '2026-11-22', 'May', 1],
    ['that is a number is left and said', { 'last-contact': 2026 }, '2026-11-22', 2026, 1],
  ];
  it.each(CASES)('%s', (_, before, logged, value, remarks) => {
    const edit = addContact({ day: day(logged) }, here);
    expect(new Map(pairsAfter(edit, before)).get('last-contact')).toBe(value);
    expect(remarksAfter(edit, before)).toHaveLength(remarks);
  });

  it('is left alone by what was no contact, and nothing is said of a bad value', () => {
    const edit = addContact({ day: today, noContact: true }, here);
    expect(pairsAfter(edit, { last_chat: 'May' })).toEqual([
      ['last_chat', 'May'],
      ['interactions', ['2026-11-22 | no contact']],
    ]);
    expect(remarksAfter(edit, { last_chat: 'May' })).toEqual([]);
  });

  it('is named in the remark as the note names it', () => {
    const edit = addContact({ day: today }, here);
    expect(remarksAfter(edit, { lastContact: '2027-01-01' })).toEqual([
      { kind: 'last-contact-left', property: 'lastContact', value: '2027-01-01' },
    ]);
  });
});

describe('log refuses', () => {
  it.each<[string, InteractionInput, Frontmatter, object]>([
    ['tomorrow', { day: today + 1 }, {}, { reason: 'future-day', property: 'interactions' }],
    ['no day', { day: Infinity }, {}, { reason: 'no-such-day', property: 'interactions' }],
    ['another kind', { day: today, kind: 'fax' }, {}, { reason: 'unknown-value', detail: 'fax' }],
    ['a mark that is no kind', { day: today, kind: 'no contact' }, {}, { reason: 'unknown-value' }],
    ['no time at all', { day: today, minutes: 0 }, {}, { reason: 'unknown-value', detail: '0' }],
    ['no minutes', { day: today, minutes: NaN }, {}, { reason: 'unknown-value', detail: 'NaN' }],
    ['half minutes', { day: today, minutes: 1.5 }, {}, { reason: 'unknown-value' }],
    [
      'a map',
      { day: today },
      { Interactions: { a: 1 } },
      { reason: 'not-a-list', property: 'Interactions' },
    ],
  ])('%s', (_, input, before, refusal) => {
    expect(refusalOf(addContact(input, here), before)).toMatchObject(refusal);
  });

  it('takes the longest and refuses one minute more', () => {
    const week = 7 * 24 * 60;
    expect(refusalOf(addContact({ day: today, minutes: week }, here), {})).toBeUndefined();
    expect(refusalOf(addContact({ day: today, minutes: week + 1 }, here), {})).toBeDefined();
  });
});

describe('complete next step', () => {
  const before = {
    'next-step': 'Send the soil article',
    'next-step-due': '2026-11-28',
    'next-step-why': '',
    next_action: 'older',
    'last-contact': '2026-11-02',
  };
  const cleared: [string, unknown][] = [
    ['next-step', null],
    ['next-step-due', null],
    ['next-step-why', ''],
    ['next_action', null],
  ];

  it.each<[string, Parameters<typeof completeNextStepEdit>[0], string, string]>([
    ['says the step itself', {}, '2026-11-22', '2026-11-22 | step | Send the soil article'],
    [
      'says the line given',
      { text: ' She\nliked it ' },
      '2026-11-22',
      '2026-11-22 | step | She liked it',
    ],
    [
      'takes a line of spaces for none',
      { text: '  ' },
      '2026-11-22',
      '2026-11-22 | step | Send the soil article',
    ],
    [
      'takes another kind',
      { kind: 'Email', quality: 3 },
      '2026-11-22',
      '2026-11-22 | email | quality 3 | Send the soil article',
    ],
    [
      'leaves the contact where it was none',
      { noContact: true },
      '2026-11-02',
      '2026-11-22 | step | no contact | Send the soil article',
    ],
  ])('%s', (_, outcome, contact, line) => {
    expect(pairsAfter(completeNextStepEdit(outcome, here), before)).toEqual([
      ...cleared,
      ['last-contact', contact],
      ['interactions', [line]],
    ]);
  });

  it('keeps a text apart that begins with a mark', () => {
    const edit = completeNextStepEdit({ kind: 'step' }, here);
    const after = new Map(pairsAfter(edit, { 'next-step': 'quality 2' }));
    expect(after.get('interactions')).toEqual(['2026-11-22 | step | - | quality 2']);
  });

  it('writes no kind where the settings do not list step, and another spelling as they spell it', () => {
    const lineWith = (kinds: string[]) =>
      new Map(pairsAfter(completeNextStepEdit({}, context({ kinds })), before)).get('interactions');
    expect(lineWith(['call'])).toEqual(['2026-11-22 | Send the soil article']);
    expect(lineWith(['Step'])).toEqual(['2026-11-22 | Step | Send the soil article']);
  });

  it.each<[string, Frontmatter, object]>([
    ['no step', {}, { reason: 'no-next-step', property: 'next-step' }],
    ['an empty step', { next_step: ' ' }, { reason: 'no-next-step', property: 'next_step' }],
    [
      'a step that is no text',
      { next_step: { a: 1 } },
      { reason: 'no-next-step', property: 'next_step' },
    ],
    [
      'a map of interactions',
      { next_step: 'x', interactions: { a: 1 } },
      { reason: 'not-a-list', property: 'interactions' },
    ],
  ])('refuses %s', (_, note, refusal) => {
    expect(refusalOf(completeNextStepEdit({}, here), note)).toEqual(refusal);
  });

  it('refuses a kind that the settings do not list', () => {
    expect(refusalOf(completeNextStepEdit({ kind: 'fax' }, here), before)).toEqual({
      reason: 'unknown-value',
      property: 'interactions',
      detail: 'fax',
    });
  });
});
