import { test as base } from 'vitest';
import { type OpenOptions, openWorkbench, type Workbench } from './open-workbench';

/**
 * A test with `open`, which opens a workbench and at the end of the test fails it on any console
 * error, uncaught error or request to another host.
 */
export const test = base.extend<{ open: (options?: OpenOptions) => Promise<Workbench> }>({
  // Vitest reads from the pattern which other fixtures are needed: none.
  open: async ({}, use) => {
    const opened: Workbench[] = [];
    await use(async (options) => {
      const workbench = await openWorkbench(options);
      opened.push(workbench);
      return workbench;
    });
    for (const workbench of opened) await workbench.finish();
  },
});
