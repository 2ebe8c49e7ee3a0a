import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { replaced } from './harness/replaced';
import { test } from './harness/test';
import { SAMPLE_SIGNALS } from './sample-answers';

type Given = Readonly<Record<string, string>>;

const json = async (page: Page, id: string, given: Given = {}): Promise<unknown> =>
  JSON.parse(
    await page.evaluate(([command, more]) => window.workbench.runCli(command, more), [
      id,
      { ...given, format: 'json' },
    ] as const),
  );

describe('the command line knows what a relationship may need', () => {
  const KOFI = 'People/Kofi Asante.md';

  test('by its signals, its timeline and the page before a meeting', async ({ open }) => {
    const { page, disk } = await open();
    const before = disk.notes();
    expect(await json(page, 'rapport:signals', { name: 'Kofi Asante' })).toEqual({
      ok: true,
      signals: [
        {
          path: KOFI,
          name: 'Kofi Asante',
          id: 'asked-before-offering',
          reason: 'You asked before you offered anything. What could you give?',
          lines: ['2026-10-12 | asked | business | A place in the programme'],
        },
      ],
    });
    const all = (await json(page, 'rapport:signals')) as {
      signals: readonly { name: string; id: string }[];
    };
    expect(all.signals.map(({ name, id }) => `${name}: ${id}`)).toEqual(SAMPLE_SIGNALS);
    expect(await json(page, 'rapport:timeline', { name: 'Kofi Asante' })).toEqual({
      ok: true,
      timeline: [
        {
          date: '2026-10-12',
          kind: 'exchange',
          word: 'asked',
          quality: null,
          text: 'A place in the programme',
        },
        {
          date: '2026-10-02',
          kind: 'promise',
          word: 'me',
          quality: null,
          text: 'Bring the tent',
        },
      ],
    });
    const brief = (await json(page, 'rapport:brief', { name: 'Ada Lindqvist' })) as {
      brief: readonly { title: string; lines: readonly string[] }[];
    };
    expect(brief.brief.flatMap(({ lines }) => lines)).toContain(
      'Promise: Lend her the drill (Tue 1 Dec)',
    );
    expect(disk.notes()).toEqual(before);
  });

  test('snoozes, and sets a signal aside, until it is taken back', async ({ open }) => {
    const { page, disk } = await open();
    const before = disk.notes();
    const kofi = before[KOFI] ?? '';
    const write = (id: string, given: Given) => json(page, id, { name: 'Kofi Asante', ...given });
    const end = '  - 2026-10-12 | asked | business | A place in the programme\n';
    expect(await write('rapport:snooze', { until: '2027-02-01' })).toMatchObject({ ok: true });
    expect(disk.read(KOFI)).toBe(replaced(kofi, [[end, `${end}snooze-until: 2027-02-01\n`]]));
    expect(await write('rapport:aside', { signal: 'asked-before-offering' })).toMatchObject({
      ok: true,
      path: KOFI,
      changed: true,
    });
    const aside = 'set-aside:\n  - 2026-11-22 | asked-before-offering\n';
    expect(disk.read(KOFI)).toBe(
      replaced(kofi, [[end, `${end}snooze-until: 2027-02-01\n${aside}`]]),
    );
    expect(await write('rapport:signals', {})).toEqual({ ok: true, signals: [] });
    expect(await json(page, 'rapport:undo')).toMatchObject({ ok: true });
    expect(await json(page, 'rapport:undo')).toMatchObject({ ok: true });
    expect(disk.notes()).toEqual(before);
  });

  test.for([
    ['rapport:aside', { signal: 'lazy' }],
    ['rapport:aside', {}],
    ['rapport:snooze', { until: 'friday' }],
    ['rapport:snooze', {}],
    ['rapport:timeline', { depth: '2' }],
    ['rapport:signals', { path: KOFI }],
  ] as const)('refuses %s %j', async ([id, given], { open }) => {
    const { page, disk } = await open();
    const before = disk.notes();
    expect(await json(page, id, { name: 'Kofi Asante', ...given })).toMatchObject({ ok: false });
    expect(disk.notes()).toEqual(before);
  });
});
