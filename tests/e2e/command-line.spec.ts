import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../../src/i18n/en';
import { replaced } from './harness/replaced';
import { test } from './harness/test';
import { SAMPLE_OVERDUE, SAMPLE_PROBLEMS } from './sample-agenda';
import {
  SAMPLE_ADA,
  SAMPLE_GULNARA,
  SAMPLE_MARTA,
  SAMPLE_SOMEDAY,
  SAMPLE_SUMMARY,
  SAMPLE_SURFACE,
  SAMPLE_TEN,
  SAMPLE_WEEK,
} from './sample-answers';

type Given = Readonly<Record<string, string>>;

const ADA = SAMPLE_ADA.path;
const SALMA = 'People/Salma El-Sayed.md';
const PER = 'People/Per Lindqvist.md';
const LIAM = "People/Liam O'Connor.md";

/** What a command prints. */
const run = (page: Page, id: string, given: Given = {}): Promise<string> =>
  page.evaluate(([command, more]) => window.workbench.runCli(command, more), [id, given] as const);

const json = async (page: Page, id: string, given: Given = {}): Promise<unknown> =>
  JSON.parse(await run(page, id, { ...given, format: 'json' }));

describe('the command line reads the sample vault as worked out by hand', () => {
  test('in JSON, key by key', async ({ open }) => {
    const { page, disk } = await open();
    const before = disk.notes();
    const text = (id: string, given: Given = {}): Promise<string> =>
      run(page, id, { ...given, format: 'json' });
    expect(await text('rapport')).toBe(JSON.stringify(SAMPLE_SUMMARY));
    expect(await text('rapport:agenda', { section: 'week' })).toBe(JSON.stringify(SAMPLE_WEEK));
    expect(await text('rapport:agenda', { section: 'someday' })).toBe(
      JSON.stringify(SAMPLE_SOMEDAY),
    );
    for (const person of [SAMPLE_ADA, SAMPLE_GULNARA, SAMPLE_MARTA]) {
      const answer = JSON.stringify({ ok: true, person });
      expect(await text('rapport:person', { path: person.path })).toBe(answer);
      expect(await text('rapport:person', { name: person.name.toUpperCase() })).toBe(answer);
    }
    expect(disk.notes()).toEqual(before);
  });

  test('agenda, people and problems', async ({ open }) => {
    const { page } = await open();
    const overdue = (await json(page, 'rapport:agenda', { section: 'overdue' })) as {
      items: readonly { path: string; kind: string; text: string | null; due: string }[];
    };
    expect(
      overdue.items.map(({ path, kind, text, due }) => ({
        path,
        kind,
        text: text ?? undefined,
        due,
      })),
    ).toEqual(SAMPLE_OVERDUE);
    const names = async (given: Given): Promise<readonly string[]> => {
      const answer = await json(page, 'rapport:people', given);
      return (answer as { people: readonly { name: string }[] }).people.map(({ name }) => name);
    };
    expect((await names({})).length).toBe(40);
    expect(await names({ ten: 'true' })).toEqual(SAMPLE_TEN);
    expect(await names({ depth: '1' })).toEqual(SAMPLE_SURFACE);
    const { problems } = (await json(page, 'rapport:problems')) as {
      problems: readonly { path: string; property: string; value: unknown; expected: string }[];
    };
    expect(problems.map(({ path, property }) => [path, property])).toEqual(SAMPLE_PROBLEMS);
    expect(problems[0]).toEqual({
      path: 'People/Aiyana Begay.md',
      property: 'cadence',
      value: 'whenever',
      expected: en.problems.expected.cadence,
    });
  });

  test('finds people by alias, and refuses a name that fits several', async ({ open }) => {
    const { page, disk } = await open();
    expect(await json(page, 'rapport:person', { name: 'mamma' })).toMatchObject({
      person: { name: 'Ingrid Solberg' },
    });
    disk.write('People/Work/Mum.md', '---\ntype: person\n---\n');
    const both = ['People/Family/Ingrid Solberg.md', 'People/Work/Mum.md'];
    await expect
      .poll(() => json(page, 'rapport:person', { name: 'Mum' }))
      .toEqual({ ok: false, error: en.cli.ambiguous('Mum', both.join(', ')), paths: both });
  });
});

describe('the command line writes', () => {
  test('the lines it must, reads them right after, and takes all back', async ({ open }) => {
    const { page, disk } = await open();
    const before = disk.notes();
    const name = 'Ada Lindqvist';
    const lines: [string, string][] = [];
    const writes = async (id: string, given: Given, ...changes: [string, string][]) => {
      expect(await json(page, id, { name, ...given })).toMatchObject({ ok: true, path: ADA });
      lines.push(...changes);
      expect(disk.read(ADA)).toBe(replaced(before[ADA] ?? '', lines));
    };
    const after = (line: string, added: string): [string, string] => [line, `${line}${added}`];

    await writes('rapport:rate', { depth: '3', why: 'She cried' }, ...ratedAda);
    await writes('rapport:log', logged, ...loggedAda);
    await writes('rapport:keep', { line: '0' }, [
      '  - 2026-12-01 | Lend her the drill',
      '  - 2026-12-01 | kept 2026-11-22 | Lend her the drill',
    ]);
    await writes('rapport:promise', { text: 'A jar', 'to-me': 'true', due: '2026-12-06' }, [
      ...after('  - 2026-11-24 | thanks | The seeds\n', '  - 2026-12-06 | to me | A jar\n'),
    ]);
    await writes('rapport:postpone', { item: 'step', to: '2026-12-05' }, [
      'next-step-due: 2026-11-28',
      'next-step-due: 2026-12-05',
    ]);
    await writes('rapport:exchange', { verb: 'received', text: 'A pumpkin' }, [
      ...after(
        '  - 2026-11-02 | asked | business | Name of her publisher\n',
        '  - 2026-11-22 | received | A pumpkin\n',
      ),
    ]);
    await writes(
      'rapport:discover',
      { facet: 'values', text: 'Birds', how: 'direct', date: '2026-11-02' },
      ['values: [Soil health, Independence]', 'values: [Soil health, Independence, Birds]'],
      after(
        '  - 2026-09-20 | indirect | values | Her talk about soil\n',
        '  - 2026-11-02 | direct | values | Birds\n',
      ),
    );
    expect(await json(page, 'rapport:person', { name })).toMatchObject({
      person: {
        ...SAMPLE_ADA,
        depth: 3,
        lastContact: '2026-11-21',
        cadenceDays: 30,
        keepInTouchDue: '2026-12-21',
        nextStep: { ...SAMPLE_ADA.nextStep, due: '2026-12-05' },
        evidenceMissing: ['personality'],
        signals: ['rating-without-evidence'],
        balance: { relationship: 0, social: 1, business: -1, all: -1 },
      },
    });
    for (let undone = 0; undone < 7; undone += 1) {
      expect(await json(page, 'rapport:undo')).toMatchObject({ ok: true });
    }
    expect(disk.notes()).toEqual(before);
    expect(await json(page, 'rapport:undo')).toEqual({
      ok: false,
      error: en.reports.nothingToUndo,
    });
    expect(await page.locator('.modal, .notice').count()).toBe(0);
  });

  test('several notes, and says which could not be written', async ({ open }) => {
    const { page, disk } = await open();
    const before = disk.notes();
    const paths = JSON.stringify([SALMA, LIAM, 'Home.md']);
    expect(await json(page, 'rapport:rate', { paths, depth: '3' })).toMatchObject({
      ok: false,
      done: [{ path: SALMA, changed: true }],
      failed: [{ path: LIAM }, { path: 'Home.md' }],
    });
    expect(disk.notes()).toEqual({
      ...before,
      [SALMA]: replaced(before[SALMA] ?? '', [
        ['depth: 2        # since', 'depth: 3        # since'],
        [
          'phone: "+20 2 2735 0000"\r\n',
          'phone: "+20 2 2735 0000"\r\ndepth-history:\r\n  - 2026-11-22 | 3\r\n',
        ],
      ]),
    });
  });

  test('nothing that does not fit, and answers in words', async ({ open }) => {
    const { page, disk } = await open();
    const before = disk.notes();
    const refused: [string, Given, string | RegExp][] = [
      ['rapport:rate', { path: PER }, en.cli.missing('depth')],
      ['rapport:step', { path: PER, text: 'x', due: 'friday' }, /^due=friday /],
      ['rapport:log', { path: PER, date: '2026-11-23' }, /future/],
      ['rapport:drop', { path: ADA, line: '9' }, /promises/],
      ['rapport:rate', { path: LIAM, depth: '2' }, /twice/],
      ['rapport:done', { path: 'Home.md' }, en.cli.nobody('Home.md')],
    ];
    for (const [id, given, words] of refused) expect(await run(page, id, given)).toMatch(words);
    expect(disk.notes()).toEqual(before);
  });
});

const logged = {
  date: '2026-11-21',
  kind: 'call',
  duration: '1h30m',
  quality: '2',
  from: 'me',
  text: 'She | cried',
};

const loggedAda: [string, string][] = [
  ['last-contact: 2026-11-02', 'last-contact: 2026-11-21'],
  [
    '  - 2026-11-02 | visit | quality 3 | Walked the allotment\n',
    '  - 2026-11-02 | visit | quality 3 | Walked the allotment\n' +
      '  - 2026-11-21 | call | quality 2 | 1h30m | from me | She | cried\n',
  ],
];

const ratedAda: [string, string][] = [
  ['\ndepth: 2\n', '\ndepth: 3\n'],
  ['depth-why: I know what drives her, not yet how she feels about it\n', 'depth-why: She cried\n'],
  [
    '  - 2026-06-01 | 2 | long walk in Kalø\n',
    '  - 2026-06-01 | 2 | long walk in Kalø\n  - 2026-11-22 | 3 | She cried\n',
  ],
];
