// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { all, fakeTime, pass, endBed, startPlugin, type PluginBed } from '../support/plugin-bed';

beforeEach(() => fakeTime('2026-11-22T23:59:30'));
afterEach(endBed);

const NOTES = {
  'Ada.md': '---\ntype: person\nnext-step: Call\nnext-step-due: 2026-11-23\n---\n',
  'Per.md': '---\ntype: person\nnext-step: Write\nnext-step-due: 2026-11-22\n---\n',
};

/** When each row of the open view is due, and what the status bar says. */
const shown = (): readonly string[] =>
  [
    ...all('.workspace-leaf-content[data-type="rapport-next-steps"] .rapport-when'),
    ...all('.status-bar-item.rapport-status'),
  ].map((el) => el.textContent);

const SUNDAY = ['today', 'tomorrow', 'Nothing overdue'];
const MONDAY = ['1 day late', 'today', '1 overdue'];

async function open(): Promise<PluginBed> {
  const bed = await startPlugin(NOTES);
  bed.command('open-next-steps');
  await pass(200);
  expect(shown()).toEqual(SUNDAY);
  return bed;
}

/** Sets the clock as a user or a time server does; the app comes to the front. */
async function setClock(now: string): Promise<void> {
  vi.setSystemTime(new Date(now));
  window.dispatchEvent(new Event('focus'));
  await pass(50);
}

it('at midnight the day turns over by itself in the open views, and nothing is written', async () => {
  const bed = await open();
  await pass(20_000);
  expect(shown()).toEqual(SUNDAY);
  await pass(61_000);
  expect(shown()).toEqual(MONDAY);
  expect(bed.notes()).toEqual(NOTES);
});

it('a clock that jumps ahead, back and ahead again shows the day it says each time', async () => {
  const bed = await open();
  await setClock('2026-12-01T08:00');
  expect(shown()).toEqual(['9 days late', '8 days late', '2 overdue']);
  await setClock('2026-11-22T00:00');
  expect(shown()).toEqual(SUNDAY);
  await setClock('2026-11-23T00:00');
  expect(shown()).toEqual(MONDAY);
  expect(bed.notes()).toEqual(NOTES);
});

it('a dialog from before midnight that is confirmed after it writes the day it is then, once', async () => {
  const bed = await open();
  await bed.app.workspace.openLinkText('Per', '');
  bed.command('complete-next-step');
  await pass(20);
  await setClock('2026-11-23T00:00:10');
  all('.modal .mod-cta').at(-1)?.click();
  await pass(500);
  expect(
    bed
      .notes()
      ['Per.md']?.split('\n')
      .filter((line) => line.includes('2026-')),
  ).toEqual(['last-contact: 2026-11-23', '  - 2026-11-23 | step | Write']);
});

it('a clock set back does not move the last contact back, and says what lies in the future', async () => {
  const bed = await open();
  await setClock('2026-11-23T08:00');
  await bed.cli('rapport:log', { path: 'Ada.md' });
  const noted = bed.notes()['Ada.md'];
  await setClock('2026-11-20T08:00');
  await bed.cli('rapport:log', { path: 'Ada.md' });
  expect(noted).toContain('last-contact: 2026-11-23');
  expect(bed.notes()['Ada.md']).toBe(
    noted?.replace('2026-11-23\n---', '2026-11-23\n  - 2026-11-20\n---'),
  );
  expect(await bed.cli('rapport:problems')).toMatchObject({ problems: [{}, {}] });
  await setClock('2026-11-23T08:00');
  expect(await bed.cli('rapport:problems')).toMatchObject({ problems: [] });
});
