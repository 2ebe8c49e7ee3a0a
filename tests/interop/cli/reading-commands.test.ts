// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { briefOf } from '../../../src/modals/brief-model';
import { commandLine, interopBed } from '../../support/interop-bed';

const ADA = 'People/Ada.md';
const PER = 'People/Per.md';
const IDA = 'People/Ida.md';

const NOTES = {
  [ADA]: [
    'type: person',
    'aliases: [Countess]',
    'depth: 3',
    'stage: known',
    'last-contact: 2026-11-02',
    'next-step: Send the soil article',
    'next-step-due: 2026-11-20',
    'next-step-why: She is planning an allotment',
    'next-step-kind: offer',
    'promises:',
    '  - 2026-12-01 | Lend her the drill',
    'exchanges:',
    '  - 2026-10-05 | gave | social | Introduced her to Per',
  ].join('\n'),
  [PER]: 'type: person\ndepth: 7\ncadence: never',
  [IDA]: 'type: person\naliases: [Countess]\ndepth: 1',
  'Review.md': 'type: ten-review\ndate: 2026-11-01\nstatus: done\npeople: ["[[Ada]]"]',
};

async function open(notes: Readonly<Record<string, string>> = NOTES) {
  const { parts } = await interopBed(notes);
  const line = commandLine(parts);
  line.layOut();
  return { ...line, parts };
}

const ada = {
  path: ADA,
  name: 'Ada',
  depth: 3,
  goal: null,
  stage: 'known',
  lastContact: '2026-11-02',
  cadenceDays: 14,
  keepInTouchDue: '2026-11-16',
  nextStep: {
    text: 'Send the soil article',
    due: '2026-11-20',
    why: 'She is planning an allotment',
    kind: 'offer',
  },
  inTheTen: true,
};
const nobody = { goal: null, stage: null, lastContact: null, keepInTouchDue: null, nextStep: null };
const ida = { path: IDA, name: 'Ida', depth: 1, ...nobody, cadenceDays: 90, inTheTen: false };
const per = { path: PER, name: 'Per', depth: null, ...nobody, cadenceDays: 'never' };
const step = {
  section: 'overdue',
  kind: 'step',
  path: ADA,
  name: 'Ada',
  text: 'Send the soil article',
  why: 'She is planning an allotment',
  due: '2026-11-20',
};
const nothing = { text: null, why: null };
const touch = { ...step, ...nothing, kind: 'keep-in-touch', due: '2026-11-16' };
const idaTouch = { ...touch, section: 'someday', path: IDA, name: 'Ida', due: null };
const promise = {
  ...step,
  section: 'later',
  kind: 'promise',
  text: 'Lend her the drill',
  why: null,
  due: '2026-12-01',
};

const unbacked = {
  path: ADA,
  name: 'Ada',
  id: 'rating-without-evidence',
  reason:
    'The note does not say yet what rating 3 rests on. What do you know of their values or motives, and of their personality?',
  lines: ['3'],
};

describe('reading commands answer in JSON', () => {
  it.each<[string, Record<string, string>, unknown]>([
    [
      'rapport',
      {},
      {
        date: '2026-11-22',
        people: 3,
        inTheTen: 1,
        agenda: { overdue: 2, today: 0, week: 0, later: 1, someday: 1 },
        problems: 1,
      },
    ],
    ['rapport:agenda', {}, { items: [touch, step, promise, idaTouch] }],
    ['rapport:agenda', { section: 'later' }, { items: [promise] }],
    ['rapport:agenda', { kind: 'Keep-In-Touch' }, { items: [touch, idaTouch] }],
    ['rapport:agenda', { section: 'overdue', kind: 'step' }, { items: [step] }],
    ['rapport:agenda', { section: 'today' }, { items: [] }],
    ['rapport:people', {}, { people: [ada, ida, { ...per, inTheTen: false }] }],
    ['rapport:people', { depth: '1' }, { people: [ida] }],
    ['rapport:people', { depth: '0' }, { people: [{ ...per, inTheTen: false }] }],
    ['rapport:people', { ten: 'true' }, { people: [ada] }],
    ['rapport:people', { ten: 'false', depth: '2' }, { people: [] }],
    [
      'rapport:person',
      { path: ADA },
      {
        person: {
          ...ada,
          evidenceMissing: ['values', 'motives', 'personality'],
          balance: { relationship: 0, social: 1, business: 0, all: 1 },
          signals: ['rating-without-evidence'],
        },
      },
    ],
    [
      'rapport:problems',
      {},
      { problems: [{ path: PER, property: 'depth', value: 7, expected: '1, 2 or 3' }] },
    ],
    ['rapport:signals', { path: ADA }, { signals: [unbacked] }],
    ['rapport:signals', { name: 'Per' }, { signals: [] }],
    [
      'rapport:timeline',
      { name: 'ada' },
      {
        timeline: [
          {
            date: '2026-10-05',
            kind: 'exchange',
            word: 'gave',
            quality: null,
            text: 'Introduced her to Per',
          },
        ],
      },
    ],
    ['rapport:timeline', { name: 'Per' }, { timeline: [] }],
  ])('%s %j', async (id, given, expected) => {
    const { json } = await open();
    expect(await json(id, given)).toEqual({ ok: true, ...(expected as object) });
  });

  it('tells before a meeting what the page does', async () => {
    const { json, parts } = await open();
    const person = parts.index.person(ADA);
    const brief = person && briefOf(person, parts);
    expect(JSON.stringify(brief)).toContain('Lend her the drill');
    expect(await json('rapport:brief', { name: 'ada' })).toEqual({ ok: true, brief });
  });

  it('tells the signals of all, the ten first, then by depth, each in order', async () => {
    const { json } = await open({
      ...NOTES,
      [IDA]: [
        'type: person',
        'depth: 2',
        'interactions:',
        '  - 2026-10-03 | call | quality 2 | from them | Asked how the move went',
        '  - 2026-11-01 | call | from me',
        '  - 2026-11-02 | visit | quality 3 | from me | Walked the allotment',
        '  - 2026-11-03 | call | from me',
        '  - 2026-11-04 | call | from me | Hello',
      ].join('\n'),
    });
    const { signals } = (await json('rapport:signals')) as { signals: readonly { id: string }[] };
    const ida = { path: IDA, name: 'Ida' };
    expect(signals).toEqual([
      unbacked,
      {
        ...ida,
        id: 'no-next-step',
        reason: 'Nothing is planned next. One small step is enough.',
        lines: ['2'],
      },
      {
        ...ida,
        id: 'rating-without-evidence',
        reason:
          'The note does not say yet what rating 2 rests on. What do you know of their values or motives?',
        lines: ['2'],
      },
      {
        ...ida,
        id: 'one-sided',
        reason: 'The last 4 times you began. Leave room for them to.',
        lines: [
          '2026-11-01 | call | from me',
          '2026-11-02 | visit | quality 3 | from me | Walked the allotment',
          '2026-11-03 | call | from me',
          '2026-11-04 | call | from me | Hello',
        ],
      },
      {
        ...ida,
        id: 'drifting',
        reason: 'Quiet for 18 days; the usual pause is 1 day. A short hello is enough.',
        lines: [
          '2026-10-03 | call | quality 2 | from them | Asked how the move went',
          '2026-11-01 | call | from me',
          '2026-11-02 | visit | quality 3 | from me | Walked the allotment',
          '2026-11-03 | call | from me',
          '2026-11-04 | call | from me | Hello',
        ],
      },
    ]);
  });

  it('has the keys in the order that is promised', async () => {
    const { run } = await open();
    const person = await run('rapport:person', { name: 'ada', format: 'json' });
    expect(person).toBe(
      JSON.stringify({
        ok: true,
        person: {
          ...ada,
          evidenceMissing: ['values', 'motives', 'personality'],
          balance: { relationship: 0, social: 1, business: 0, all: 1 },
          signals: ['rating-without-evidence'],
        },
      }),
    );
    const agenda = await run('rapport:agenda', { kind: 'promise', format: 'json' });
    expect(agenda).toBe(JSON.stringify({ ok: true, items: [promise] }));
    const error = await run('rapport:person', { path: 'Nobody.md', format: 'json' });
    expect(error).toMatch(/^\{"ok":false,"error":"[^"]+","path":"Nobody\.md"\}$/);
  });
});
