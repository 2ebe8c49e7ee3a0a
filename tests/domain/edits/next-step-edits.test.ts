import { describe, expect, it } from 'vitest';
import { postponeEdit } from '../../../src/domain/edits/postpone-edit';
import { setGoalEdit } from '../../../src/domain/edits/set-goal-edit';
import { setNextStepEdit } from '../../../src/domain/edits/set-next-step-edit';
import type { FrontmatterEdit } from '../../../src/domain/frontmatter-edit';
import type { Frontmatter } from '../../../src/domain/note';
import { context, day, pairsAfter, refusalOf } from '../../support/edit-run';

const here = context();
const DUE = day('2026-11-28');

interface Case {
  rule: string;
  edit: FrontmatterEdit;
  before: Frontmatter;
  after: [string, unknown][];
}

const CASES: Case[] = [
  {
    rule: 'all four are written in the order of the record',
    edit: setNextStepEdit(
      { kind: 'offer', why: 'She plans an allotment', due: DUE, text: ' Send the\r\n\r\narticle ' },
      here,
    ),
    before: {},
    after: [
      ['next-step', 'Send the article'],
      ['next-step-due', '2026-11-28'],
      ['next-step-why', 'She plans an allotment'],
      ['next-step-kind', 'offer'],
    ],
  },
  {
    rule: 'what is not given is cleared under each name, and no key is made to be empty',
    edit: setNextStepEdit({ text: 'Call', why: ' ' }, here),
    before: { next_step_due: 'tomorrow', next_step: 'Old', 'next-step-why': 'x', next_contact: 5 },
    after: [
      ['next_step_due', null],
      ['next_step', 'Call'],
      ['next-step-why', null],
      ['next_contact', null],
    ],
  },
  {
    rule: 'an empty key is used before a new one is made',
    edit: setNextStepEdit({ text: 'Call', due: DUE }, here),
    before: { 'next-step': null, next_action_date: '', aliases: ['A'] },
    after: [
      ['next-step', 'Call'],
      ['next_action_date', '2026-11-28'],
      ['aliases', ['A']],
    ],
  },
  {
    rule: 'what reads the same stays as it is written',
    edit: setNextStepEdit({ text: '5', due: DUE, kind: 'ask' }, here),
    before: { 'next-step': 5, 'next-step-due': '2026-11-28T09:30', 'next-step-kind': 'ask' },
    after: [
      ['next-step', 5],
      ['next-step-due', '2026-11-28T09:30'],
      ['next-step-kind', 'ask'],
    ],
  },
  {
    rule: 'a bad value is written over',
    edit: setNextStepEdit({ text: 'Call', kind: 'other' }, here),
    before: { 'next-step': ['a', 'b'], 'next-step-kind': 'sell' },
    after: [
      ['next-step', 'Call'],
      ['next-step-kind', 'other'],
    ],
  },
  {
    rule: 'postponing a step changes its due day only',
    edit: postponeEdit({ item: 'step' }, day('2026-12-01'), here),
    before: { 'next-step': 'Call', 'next-follow-up': '2026-11-01', 'next-step-why': 'y' },
    after: [
      ['next-step', 'Call'],
      ['next-follow-up', '2026-12-01'],
      ['next-step-why', 'y'],
    ],
  },
  {
    rule: 'keep-in-touch postponed to a day is silent until the day before',
    edit: postponeEdit({ item: 'keep-in-touch' }, day('2027-01-01'), here),
    before: { cadence: 30 },
    after: [
      ['cadence', 30],
      ['snooze-until', '2026-12-31'],
    ],
  },
  {
    rule: 'snoozing again writes over what was read, be it bad',
    edit: postponeEdit({ item: 'keep-in-touch' }, day('2026-12-02'), here),
    before: { 'prm-snooze-until': 'soon' },
    after: [['prm-snooze-until', '2026-12-01']],
  },
  {
    rule: 'a goal is a number',
    edit: setGoalEdit({ goal: 3 }, here),
    before: { depth: 1 },
    after: [
      ['depth', 1],
      ['depth-goal', 3],
    ],
  },
  {
    rule: 'a cleared goal keeps its key',
    edit: setGoalEdit({ goal: undefined }, here),
    before: { 'depth-goal': 9 },
    after: [['depth-goal', null]],
  },
];

describe('next step, snooze and goal', () => {
  it.each(CASES)('$rule', ({ edit, before, after }) => {
    expect(pairsAfter(edit, before)).toEqual(after);
  });

  it.each([
    ['a step without text', setNextStepEdit({ text: ' \n ' }, here), {}, 'empty-text', 'next-step'],
    [
      'a due day that is none',
      setNextStepEdit({ text: 'x', due: NaN }, here),
      {},
      'no-such-day',
      'next-step-due',
    ],
    [
      'a year after 9999',
      postponeEdit({ item: 'step' }, 4_000_000, here),
      { next_step: 'x' },
      'no-such-day',
      'next-step-due',
    ],
    [
      'half a day',
      postponeEdit({ item: 'keep-in-touch' }, 20_000.5, here),
      {},
      'no-such-day',
      'snooze-until',
    ],
    [
      'postponing without a step',
      postponeEdit({ item: 'step' }, DUE, here),
      {},
      'no-next-step',
      'next-step',
    ],
    [
      'postponing a step that is a list',
      postponeEdit({ item: 'step' }, DUE, here),
      { next_action: ['a'] },
      'no-next-step',
      'next_action',
    ],
  ] satisfies [string, FrontmatterEdit, Frontmatter, string, string][])(
    'refuses %s',
    (_, edit, before, reason, property) => {
      expect(refusalOf(edit, before)).toEqual({ reason, property });
    },
  );

  const shown = { 'next-step': 'Call', 'next-step-due': '2026-11-28', 'next-step-kind': 'ask' };

  it.each<[string, Frontmatter, object]>([
    ['the text', { ...shown, 'next-step': 'Visit' }, { property: 'next-step', detail: 'Visit' }],
    [
      'the day',
      { ...shown, 'next-step-due': '2026-12-01' },
      { property: 'next-step-due', detail: '2026-12-01' },
    ],
    ['a reason', { ...shown, 'Next-step-why': 'x' }, { property: 'Next-step-why', detail: 'x' }],
    ['no kind any more', { ...shown, 'next-step-kind': null }, { property: 'next-step-kind' }],
    ['nothing left', {}, { property: 'next-step' }],
  ])('leaves a step that was changed since it was shown: %s', (_, now, more) => {
    const edit = setNextStepEdit({ text: 'Write', shown }, here);
    expect(refusalOf(edit, now)).toEqual({ reason: 'changed-meanwhile', ...more });
  });

  it.each<[string, Frontmatter]>([
    ['where only other properties changed', { ...shown, depth: 2 }],
    ['where an empty key came', { ...shown, 'next-step-why': ' ' }],
    ['where it stands under another of the names', { next_step: 'Call', ...shown }],
  ])('replaces a step that reads as it was shown, %s', (_, now) => {
    const edit = setNextStepEdit({ text: 'Write', shown }, here);
    expect(Object.fromEntries(pairsAfter(edit, now))).toMatchObject({ 'next-step': 'Write' });
  });

  it('keeps a property called __proto__, and runs nothing', () => {
    const before = JSON.parse('{"__proto__": {"depth": 3}, "constructor": "x"}') as Frontmatter;
    const after = pairsAfter(setGoalEdit({ goal: 2 }, here), before);
    expect(after).toEqual([
      ['__proto__', { depth: 3 }],
      ['constructor', 'x'],
      ['depth-goal', 2],
    ]);
  });

  it('writes a property that the settings call __proto__ as any other', () => {
    const names = { ...here.reading.rules.names, 'depth-goal': ['__proto__'] };
    const edit = setGoalEdit({ goal: 2 }, context({ names }));
    expect(pairsAfter(edit, {})).toEqual([['__proto__', 2]]);
  });
});
