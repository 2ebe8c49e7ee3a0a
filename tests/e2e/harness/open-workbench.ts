import { DateTime } from 'luxon';
import type { Page } from 'playwright-core';
import '../../../workbench/page/workbench-controls';
import { startServer } from '../../../workbench/server/server';
import { SAMPLE_TODAY } from '../sample-agenda';
import { leavePage, takePage } from './browser';
import { createDisk, type Disk } from './disk';
import { provided } from './provided';
import { makeVault, type VaultContent } from './temporary-vault';
import { type Complaints, watchPage } from './watch-page';

export interface OpenOptions {
  readonly vault?: VaultContent;
  /** The calendar day on the user's clock, where it is ten in the morning. */
  readonly today?: string;
  readonly timezone?: string;
  readonly size?: { readonly width: number; readonly height: number };
  /** The folder of another built plugin than Rapport. */
  readonly plugin?: string;
  /** More of the page's query, such as `delay` or `mobile`. */
  readonly query?: Readonly<Record<string, string>>;
}

/** A workbench in a browser over its own folder, for one test. */
export interface Workbench {
  readonly page: Page;
  readonly disk: Disk;
  readonly complaints: Complaints;
  /** Loads the page anew, as after a restart of the app. */
  restart(): Promise<void>;
  /** Fails when something went wrong in the page, and ends everything. */
  finish(): Promise<void>;
}

const WIDE = { width: 1280, height: 800 };

function tenInTheMorning(today: string, zone: string): number {
  return DateTime.fromISO(`${today}T10:00:00`, { zone }).toMillis();
}

async function waitUntilReady(page: Page): Promise<void> {
  await page.waitForFunction(() => 'workbench' in window);
  await page.evaluate(() => window.workbench.ready);
}

/** Opens the page over a fresh copy of the notes, the clock standing at ten in the morning of `today`. */
export async function openWorkbench(options: OpenOptions = {}): Promise<Workbench> {
  const { today = SAMPLE_TODAY, timezone = 'Europe/Copenhagen' } = options;
  const vault = makeVault(options.vault ?? 'sample');
  const { page: pageFolder, plugin: rapport } = provided();
  const plugin = options.plugin ?? rapport;
  const server = await startServer({ folder: vault.folder, port: 0, page: pageFolder, plugin });
  const made = { timezoneId: timezone, locale: 'en-GB' };
  const page = await takePage(made, options.size ?? WIDE);
  page.setDefaultTimeout(20_000);
  const complaints = watchPage(page, new URL(server.address).origin);
  await page.clock.setFixedTime(tenInTheMorning(today, timezone));
  await page.goto(`${server.address}?${new URLSearchParams(options.query ?? {}).toString()}`);
  await waitUntilReady(page);

  const end = async (): Promise<void> => {
    await leavePage(page, made);
    await server.close();
    vault.remove();
  };
  return {
    page,
    disk: createDisk(vault.folder),
    complaints,
    restart: async () => {
      await page.reload();
      await waitUntilReady(page);
    },
    finish: async () => {
      await end();
      if (complaints.list.length > 0) throw new Error(complaints.list.join('\n'));
    },
  };
}
