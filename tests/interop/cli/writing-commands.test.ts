// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
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
  const bed = await interopBed(notes);
  const line = commandLine(bed.parts);
  line.layOut();
  return { ...line, block: (path: string) => bed.block(path) };
}

describe('writing commands', () => {
  it.each<[string, string, Record<string, string>, string]>([
    ['depth: 1', 'rate', { depth: '2' }, 'depth: 2\ndepth-history:\n  - 2026-11-22 | 2'],
    [
      'depth: 1',
      'rate',
      { depth: '2', why: 'long\nwalk' },
      'depth: 2\ndepth-why: long walk\ndepth-history:\n  - 2026-11-22 | 2 | long walk',
    ],
    ['depth: 1', 'rate', { depth: '0' }, 'depth:'],
    ['depth: 1', 'goal', { depth: '3' }, 'depth: 1\ndepth-goal: 3'],
    ['depth-goal: 3', 'goal', { depth: '0' }, 'depth-goal:'],
    [
      'next-step-why: Old',
      'step',
      { text: ' Call ', due: '2026-11-23', kind: 'ASK' },
      'next-step-why:\nnext-step: Call\nnext-step-due: 2026-11-23\nnext-step-kind: ask',
    ],
    [
      'next-step: Call\ninteractions: []',
      'done',
      { kind: 'Call', quality: '3', text: 'She sang' },
      'next-step:\ninteractions: [2026-11-22 | call | quality 3 | She sang]\nlast-contact: 2026-11-22',
    ],
    [
      'next-step: Call\ninteractions: []',
      'done',
      { 'no-contact': 'true' },
      'next-step:\ninteractions: [2026-11-22 | step | no contact | Call]',
    ],
    [
      'next-step: Call',
      'postpone',
      { item: 'step', to: '2026-11-29' },
      'next-step: Call\nnext-step-due: 2026-11-29',
    ],
    [
      'promises:\n- Seeds\n- Drill',
      'postpone',
      { item: 'promise', to: '2026-11-29', line: '1' },
      'promises:\n- Seeds\n- 2026-11-29 | Drill',
    ],
    [
      'cadence: 30',
      'postpone',
      { item: 'keep-in-touch', to: '2026-11-29' },
      'cadence: 30\nsnooze-until: 2026-11-28',
    ],
    ['cadence: 30', 'snooze', { until: '2026-11-29' }, 'cadence: 30\nsnooze-until: 2026-11-29'],
    [
      'depth: 2',
      'aside',
      { signal: 'No-Next-Step' },
      'depth: 2\nset-aside:\n  - 2026-11-22 | no-next-step',
    ],
    [
      'interactions: []',
      'log',
      { date: '2026-11-21', kind: 'call', duration: '1h30m', from: 'them', quality: '2' },
      'interactions: [2026-11-21 | call | quality 2 | 1h30m | from them]\nlast-contact: 2026-11-21',
    ],
    [
      'interactions: []',
      'log',
      { text: 'call', 'no-contact': 'true' },
      'interactions: [2026-11-22 | no contact | - | call]',
    ],
    [
      'promises: []',
      'promise',
      { text: 'Seeds', due: '2026-12-01', thanks: 'true', 'to-me': 'true' },
      'promises: [2026-12-01 | thanks | to me | Seeds]',
    ],
    ['promises: [Seeds]', 'keep', { line: '0' }, 'promises: [kept 2026-11-22 | Seeds]'],
    [
      'promises: [Seeds]',
      'drop',
      { line: '0', date: '2026-11-20' },
      'promises: [dropped 2026-11-20 | Seeds]',
    ],
    [
      'exchanges: []',
      'exchange',
      { verb: 'gave', dimension: 'social', text: 'A lift', date: '2026-11-20' },
      'exchanges: [2026-11-20 | gave | social | A lift]',
    ],
    [
      'values: [Slowness]\ndiscovery: []',
      'discover',
      { facet: 'Values', text: 'Soil', how: 'direct' },
      'values: [Slowness, Soil]\ndiscovery: [2026-11-22 | direct | values | Soil]',
    ],
  ])('%j %s %j', async (before, id, given, after) => {
    const { json, block } = await open({ [ADA]: `type: person\n${before}` });
    const answer = await json(`rapport:${id}`, { name: 'ADA', ...given });
    expect(answer).toMatchObject({ ok: true, path: ADA, changed: true });
    expect(block(ADA).split('\n').sort()).toEqual(`type: person\n${after}`.split('\n').sort());
  });

  it('are finished when the answer comes, and a reading right after shows it', async () => {
    const { json } = await open();
    await Promise.all([
      json('rapport:rate', { path: PER, depth: '2' }),
      json('rapport:goal', { path: PER, depth: '3' }),
      json('rapport:step', { path: PER, text: 'Call' }),
    ]);
    expect(await json('rapport:person', { path: PER })).toMatchObject({
      person: { depth: 2, goal: 3, nextStep: { text: 'Call', due: null, why: null, kind: null } },
    });
  });

  it('set a signal aside, which is gone then, and comes back with a new cause', async () => {
    const before = 'promises:\n  - 2026-11-01 | Lend her the drill';
    const bed = await interopBed({ [ADA]: `type: person\n${before}` });
    const { json, layOut } = commandLine(bed.parts);
    layOut();
    const ids = async (): Promise<readonly string[]> => {
      const { signals } = (await json('rapport:signals')) as { signals: readonly { id: string }[] };
      return signals.map(({ id }) => id);
    };
    expect(await ids()).toEqual(['promise-late']);
    await json('rapport:aside', { name: 'Ada', signal: 'promise-late' });
    expect(await ids()).toEqual([]);
    expect(await json('rapport:person', { name: 'Ada' })).toMatchObject({
      person: { signals: [] },
    });
    expect(await json('rapport:aside', { name: 'Ada', signal: 'late' })).toMatchObject({
      ok: false,
      error: expect.stringContaining('signal=late does not fit: no-next-step, ') as string,
    });
    bed.source.put(ADA, {
      frontmatter: {
        type: 'person',
        exchanges: ['2026-11-22 | asked | A lift'],
        'set-aside': ['2026-11-21 | asked-before-offering'],
      },
    });
    expect(await ids()).toEqual(['asked-before-offering']);
  });

  it('say what was left as it is, and what was so already', async () => {
    const { json, run } = await open({ [ADA]: 'type: person\ndepth: 2\nlast-contact: May' });
    expect(await json('rapport:rate', { name: 'Ada', depth: '2' })).toEqual({
      ok: true,
      path: ADA,
      changed: false,
      message: expect.stringContaining('Ada') as string,
    });
    expect(await run('rapport:log', { name: 'Ada' })).toMatch(/noted.*Ada.*May/);
  });

  it('are taken back by undo, one after the other', async () => {
    const { json, block } = await open();
    const paths = JSON.stringify([ADA, IDA]);
    await json('rapport:rate', { paths, depth: '2' });
    await json('rapport:goal', { path: PER, depth: '2' });
    expect(await json('rapport:undo')).toMatchObject({ ok: true, done: [{ path: PER }] });
    expect(await json('rapport:undo')).toMatchObject({
      ok: true,
      done: [
        { path: ADA, changed: true },
        { path: IDA, changed: true },
      ],
      failed: [],
    });
    const all = [ADA, IDA, PER] as const;
    expect(all.map(block)).toEqual(all.map((path) => NOTES[path]));
    expect(await json('rapport:undo')).toEqual({ ok: false, error: 'There is nothing to undo.' });
  });
});

describe('several people', () => {
  it('are each done by themselves, and what failed is listed with its reason', async () => {
    const { json, block } = await open({ ...NOTES, [PER]: 'type: person\ndepth-history: {a: 1}' });
    const paths = JSON.stringify([ADA, PER, 'Review.md', ADA]);
    expect(await json('rapport:rate', { paths, depth: '2', why: 'A walk' })).toEqual({
      ok: false,
      error: expect.stringMatching(/Per: .*\n.*Review\.md/) as string,
      done: [{ path: ADA, changed: true }],
      failed: [
        {
          error: expect.stringContaining('depth-history') as string,
          path: PER,
          property: 'depth-history',
        },
        { error: expect.stringContaining('Review.md') as string, path: 'Review.md' },
      ],
      message: expect.stringContaining('Ada') as string,
    });
    expect(block(ADA)).toContain('2026-11-22 | 2 | A walk');
    expect(block('Review.md')).toBe(NOTES['Review.md']);
  });

  it('are logged and wished deeper together', async () => {
    const { json, block } = await open();
    const paths = JSON.stringify([PER, IDA]);
    const done = [
      { path: PER, changed: true },
      { path: IDA, changed: true },
    ];
    expect(await json('rapport:goal', { paths, depth: '3' })).toMatchObject({ ok: true, done });
    expect(await json('rapport:log', { paths, kind: 'event' })).toMatchObject({ ok: true, done });
    for (const path of [PER, IDA]) {
      expect(block(path)).toContain('depth-goal: 3');
      expect(block(path)).toContain('2026-11-22 | event');
    }
  });
});
