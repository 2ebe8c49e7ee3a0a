import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { runCommand } from './harness/app';
import { nextStepsOf, TALL } from './harness/next-steps';
import { test } from './harness/test';

const leaves = (page: Page): Promise<number> =>
  page.evaluate(() => window.workbench.app.workspace.getLeavesOfType('rapport-next-steps').length);

/** What a plugin may leave in the page. */
const traces = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(() => {
    const { app } = window.workbench;
    return {
      commands: Object.keys(app.commands.commands).filter((id) => id.startsWith('rapport')),
      styles: document.querySelectorAll('style').length,
      ribbon: app.parts.shell.ribbonEl.childElementCount,
      statusBar: app.parts.shell.statusBarEl.childElementCount,
      elements: document.querySelectorAll('[class*="rapport"]').length,
      cli: app.parts.cli.ids(),
      uris: app.parts.uris.actions(),
      hover: [...app.parts.hoverLinkSources.keys()],
    };
  });

describe('the life of the plugin', () => {
  test('a restart of the app keeps one view', async ({ open }) => {
    const workbench = await open({ size: TALL });
    await nextStepsOf(workbench.page);
    expect(await leaves(workbench.page)).toBe(1);
    await workbench.restart();
    const steps = await nextStepsOf(workbench.page);
    expect(await leaves(workbench.page)).toBe(1);
    expect((await steps.rows('overdue')).length).toBeGreaterThan(0);
  });

  test('switching it off and on keeps one view', async ({ open }) => {
    const { page } = await open({ size: TALL });
    await nextStepsOf(page);
    await page.evaluate(() => window.workbench.reloadPlugin());
    await runCommand(page, 'rapport:open-next-steps');
    const steps = await nextStepsOf(page);
    expect(await leaves(page)).toBe(1);
    expect((await steps.rows('overdue')).length).toBeGreaterThan(0);
  });

  test('switched off, it leaves nothing behind', async ({ open }) => {
    const { page } = await open({ size: TALL });
    await nextStepsOf(page);
    const running = await traces(page);
    expect(running['commands']).not.toEqual([]);
    await page.evaluate(() => window.workbench.disablePlugin());
    expect(await traces(page)).toMatchObject({
      commands: [],
      ribbon: 0,
      statusBar: 0,
      elements: 0,
      hover: [],
      uris: ['open'],
      cli: [],
    });
    await page.evaluate(() => window.workbench.enablePlugin());
    await nextStepsOf(page);
    expect(await traces(page)).toEqual(running);
  });
});
