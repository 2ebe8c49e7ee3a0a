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
    /** Opens the workbench over the folder, the clock standing at ten in the morning of `today` (UTC). */
    async open(folder, { today, query = {}, ...context }) {
      const server = await workbench.startServer({ ...workbench, folder, port: 0 });
      servers.push(server);
      const page = await browser.newPage({ timezoneId: 'UTC', locale: 'en-GB', ...context });
      await page.clock.setFixedTime(new Date(`${today}T10:00:00Z`));
      await page.goto(`${server.address}?${new URLSearchParams(query)}`);
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
