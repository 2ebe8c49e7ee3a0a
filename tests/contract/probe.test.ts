// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type BuildOptions } from 'esbuild';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { loadPlugin } from '../../workbench/host/core/app';
import type { PluginManifest } from '../../workbench/host/core/plugins/plugin-parts';
import { makeHost, pass, type Host } from '../support/contract-host';
import { makeSecondWindow } from '../support/contract-second-window';

const config = pathToFileURL(path.resolve('scripts/build-probe.mjs')).href;
const { probeOptions } = (await import(config)) as { probeOptions: BuildOptions };
const built = await build({ ...probeOptions, write: false });
const PROBE = {
  manifest: JSON.parse(
    readFileSync(path.resolve('workbench/probe/manifest.json'), 'utf8'),
  ) as PluginManifest,
  main: built.outputFiles?.[0]?.text ?? '',
};
const REPORT = 'Workbench probe/Report.md';

beforeEach(() => {
  vi.useFakeTimers();
  window.localStorage.clear();
});
afterEach(() => {
  vi.useRealTimers();
});

interface Case {
  readonly notes?: Readonly<Record<string, string>>;
  /** Switched on by a user, not there from the start. */
  readonly late?: boolean;
}

async function setUp({ notes = {}, late = false }: Case): Promise<Host> {
  const { second, restore } = makeSecondWindow();
  onTestFinished(restore);
  const host = await makeHost({ notes, openWindow: () => second });
  if (!late) await loadPlugin(host.app, PROBE);
  await host.app.start();
  if (late) await loadPlugin(host.app, PROBE);
  return host;
}

const rows = (text = ''): readonly string[] =>
  text.split('\n').filter((line) => /^\| (?:same|differs|skipped) /.test(line));
const files = ({ storage }: Host): readonly string[] => storage.all().map(({ path: at }) => at);

describe('the probe in the stand-in', () => {
  it.each<[string, Case]>([
    ['started with the app', {}],
    ['switched on later', { late: true }],
  ])('%s: every behaviour is as it says, and only the report is left', async (_, given) => {
    const host = await setUp(given);
    expect(host.app.commands.executeCommandById('workbench-probe:run')).toBe(true);
    await pass(60_000);
    const report = rows(host.storage.textAt(REPORT));
    expect(report.filter((row) => row.startsWith('| differs'))).toEqual([]);
    expect(report.filter((row) => row.startsWith('| skipped')).length).toBeLessThan(2);
    expect(report.length).toBeGreaterThanOrEqual(18);
    expect(files(host)).toEqual([REPORT]);
    expect(document.querySelectorAll('.modal')).toHaveLength(0);
  });

  it('runs in a vault with other notes only when the user agrees, and touches none of them', async () => {
    const notes = { 'Mine.md': '[[Probe target]]', 'F/Other.md': '0' };
    const host = await setUp({ notes });
    const press = async (text: string): Promise<void> => {
      host.app.commands.executeCommandById('workbench-probe:run');
      await pass(100);
      const buttons = [...document.querySelectorAll<HTMLElement>('.modal button')];
      buttons.find((button) => button.textContent === text)?.click();
      await pass(60_000);
    };
    await press('Cancel');
    expect(files(host)).toEqual(Object.keys(notes));
    await press('Run');
    expect(files(host)).toEqual([...Object.keys(notes), REPORT]);
    expect([host.storage.textAt('Mine.md'), host.storage.textAt('F/Other.md')]).toEqual(
      Object.values(notes),
    );
    expect(rows(host.storage.textAt(REPORT)).filter((row) => row.includes('differs'))).toEqual([]);
  });

  it('does not start where its folder for work is somebody’s', async () => {
    const notes = { 'Workbench probe/Work/Mine.md': 'mine' };
    const host = await setUp({ notes });
    host.app.commands.executeCommandById('workbench-probe:run');
    await pass(60_000);
    expect(files(host)).toEqual(Object.keys(notes));
  });

  it('says what differs', async () => {
    const host = await setUp({});
    const { vault } = host.app;
    vi.spyOn(vault, 'process').mockImplementation(async (file, change) => {
      const text = await vault.read(file);
      await vault.modify(file, change(text));
      return text;
    });
    host.app.commands.executeCommandById('workbench-probe:run');
    await pass(60_000);
    const differing = rows(host.storage.textAt(REPORT)).filter((row) =>
      row.startsWith('| differs'),
    );
    expect(differing.join('\n')).toMatch(
      /\| differs \| 8 \|.*the count: the app "\d+", the workbench "50"/,
    );
  });
});
