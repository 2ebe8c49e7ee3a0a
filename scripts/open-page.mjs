import { BROWSER_ARGUMENTS, ensureBrowser } from './browser.mjs';
import { buildPlugin, bundleWorkbench } from './bundle.mjs';

/** Builds everything and launches a browser; `open` gives a page over a folder. */
export async function launchWorkbench() {
  const { chromium } = await import('playwright-core');
  const executablePath = await ensureBrowser();
  await buildPlugin();
  const workbench = await bundleWorkbench();
  const browser = await chromium.launch({ executablePath, args: BROWSER_ARGUMENTS });
  const servers = [];
  return {
    browser,
    /** Opens the workbench over the folder; in the page it is that day. */
    async open(folder, { today, query = {}, ...context }) {
      const server = await workbench.startServer({ ...workbench, folder, port: 0 });
      servers.push(server);
      const page = await browser.newPage({ timezoneId: 'UTC', locale: 'en-GB', ...context });
      // The page moves its own clock: Playwright's would slow its timers and frames down.
      await page.goto(`${server.address}?${new URLSearchParams({ today, ...query })}`);
      await page.waitForFunction(() => 'workbench' in window);
      await page.evaluate(() => window.workbench.ready);
      return page;
    },
    async close() {
      await browser.close();
      for (const server of servers) await server.close();
    },
  };
}
