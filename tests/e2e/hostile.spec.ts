import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { en } from '../../src/i18n/en';
import { dialog, expectNotice, openNote, runCommand } from './harness/app';
import { depthOf } from './harness/depth-view';
import {
  BIDI_NAME,
  EVIL,
  EVIL_NAME,
  HOSTILE_VAULT,
  HUGE_VAULT,
  LONG,
  MANY,
} from './harness/hostile-vault';
import { layoutFaults } from './harness/layout-faults';
import { test } from './harness/test';

/** What the plugin draws, and the app on its behalf. */
const DRAWN = '.rapport-panel, .modal, .notice, .menu, .prompt';

/** No script has run, no text has become an element, and nothing reaches beyond its place. */
async function expectHarmless(page: Page, where: string): Promise<void> {
  const found = await page.evaluate((drawn) => {
    const made = document.querySelectorAll(
      `x-evil, :is(${drawn}) :is(img, script, iframe, object, embed, a[href])`,
    );
    const wide = [...document.querySelectorAll(`html, body, ${drawn}`)].filter(
      (el) => el.scrollWidth > el.clientWidth + 1,
    );
    // Marks that turn text around end with the element that holds them.
    const turning = [...document.querySelectorAll(`:is(${drawn}) *`)].filter((el) => {
      const own = [...el.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
      const { display, unicodeBidi } = getComputedStyle(el);
      const marked = own.some(({ textContent }) => textContent?.includes('\u202e'));
      return marked && display === 'inline' && unicodeBidi === 'normal';
    });
    return {
      ran: Reflect.has(window, 'ran'),
      turning: turning.map((el) => el.outerHTML.slice(0, 100)),
      made: [...made].map((el) => el.outerHTML.slice(0, 100)),
      wide: wide.map((el) => el.className || el.tagName),
    };
  }, DRAWN);
  expect(found, where).toEqual({
    ...{ ran: false, made: [], wide: [] },
    turning: [],
  });
}

/** Milliseconds until the page has drawn what `act` has asked for. */
async function timed(page: Page, act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  return performance.now() - start;
}

/** Leaves dialogs and questions by Escape, until there is none. */
const leave = (page: Page): Promise<void> =>
  expect
    .poll(async () => {
      await page.keyboard.press('Escape');
      return page.locator('.modal, .prompt').count();
    })
    .toBe(0);

/** In milliseconds; a tenth is usual. Ten thousand promises drawn one by one took ten times as long. */
const PATIENCE = 6000;

const DIALOGS = [
  ...(['set-next-step', 'log-interaction', 'record-exchange'] as const),
  ...(['record-discovery', 'add-promise', 'before-you-meet', 'rate-depth', 'set-goal'] as const),
];

test('hostile notes are shown as text in every view and dialog', async ({ open }) => {
  const { page, disk } = await open({ vault: HOSTILE_VAULT });
  const before = disk.notes();
  const harmless = (where: string): Promise<void> => expectHarmless(page, where);

  await runCommand(page, 'rapport:open-next-steps');
  await page.locator('.rapport-row').first().waitFor();
  await harmless('next steps');
  await page.locator('.rapport-problems').first().click();
  await page.locator('[data-kind=problem]').first().waitFor();
  await harmless('problems');

  const depth = await depthOf(page);
  await depth.button(en.depthView.unfold).first().click();
  await harmless('depth, with details');
  for (const mode of ['care', 'deeper', 'unbacked'] as const) {
    await depth.select(en.depthView.show, en.depthView.modes[mode]);
    await harmless(mode);
  }

  await runCommand(page, 'rapport:open-person');
  for (const note of [EVIL_NAME, BIDI_NAME]) {
    await openNote(page, note);
    await page.locator('.rapport-person-panel .rapport-part').first().waitFor();
    await page.locator('.rapport-person-panel details').evaluateAll((all) => {
      for (const each of all) if (each instanceof HTMLDetailsElement) each.open = true;
    });
    await harmless(`person panel of ${note}`);
    for (const id of DIALOGS) {
      await runCommand(page, `rapport:${id}`);
      await dialog(page).waitFor();
      await harmless(`${id} of ${note}`);
      await leave(page);
    }
  }

  await runCommand(page, 'rapport:new-person');
  await dialog(page).locator('input').first().fill(EVIL);
  await harmless('new person');
  await leave(page);
  for (const id of ['spread-out', 'start-afresh']) {
    await runCommand(page, `rapport:${id}`);
    await dialog(page).waitFor();
    await harmless(id);
    await leave(page);
  }
  for (const id of ['choose-people', 'open-last-review']) {
    await runCommand(page, `rapport:${id}`);
    await harmless(id);
  }
  const link = { do: 'rate', name: EVIL, file: '../../etc/passwd', depth: EVIL, why: EVIL };
  await page.evaluate(
    (uri) => window.workbench.openUri(uri),
    `obsidian://rapport?${new URLSearchParams(link).toString()}`,
  );
  await page.locator('.prompt').waitFor();
  await harmless('a link');
  await leave(page);
  expect(disk.notes()).toEqual(before);

  // Is done at once, and asks afterwards what comes next.
  await openNote(page, EVIL_NAME);
  await runCommand(page, 'rapport:complete-next-step');
  await dialog(page).waitFor();
  await harmless('complete-next-step');
  await leave(page);
  await expect.poll(() => disk.notes()).not.toEqual(before);
  await runCommand(page, 'rapport:undo-last-change');
  await expectNotice(page, 'x-evil');
  await harmless('notices');
  await expect.poll(() => disk.notes()).toEqual(before);

  await runCommand(page, 'rapport:start-review');
  const steps = page.locator('.rapport-ten-review-panel nav button');
  for (let step = 0; step < 4; step += 1) {
    await steps.nth(step).dispatchEvent('click');
    await harmless(`step ${step} of a review`);
  }
});

test('100,000 letters and 10,000 items leave the page quick and in its bounds', async ({
  open,
}) => {
  const { page } = await open({ vault: HUGE_VAULT });
  const times: Record<string, number> = {};
  const quick = async (what: string, act: () => Promise<unknown>): Promise<void> => {
    times[what] = await timed(page, act);
    await expectHarmless(page, what);
  };
  await quick('next steps', async () => {
    await runCommand(page, 'rapport:open-next-steps');
    await page.locator('.rapport-row').first().waitFor();
  });
  await quick('their end', () => page.locator('.rapport-rows').last().press('End'));
  for (const note of [LONG, MANY]) {
    await openNote(page, note);
    await quick(`person panel of ${note}`, async () => {
      await runCommand(page, 'rapport:open-person');
      await page.locator('.rapport-person-panel .rapport-part').first().waitFor();
    });
    const panel = page.locator('.rapport-person-panel');
    const faults = await layoutFaults(panel, { touch: false });
    expect(faults.filter((fault) => /^(?:beyond|scrolls)/.test(fault))).toEqual([]);
    for (const id of ['before-you-meet', 'complete-next-step', 'add-promise']) {
      if (note === MANY && id === 'complete-next-step') continue;
      await quick(`${id} of ${note}`, async () => {
        await runCommand(page, `rapport:${id}`);
        await dialog(page).waitFor();
      });
      await leave(page);
    }
  }
  await quick('depth', async () => {
    const depth = await depthOf(page);
    await depth.button(en.depthView.unfold).first().click();
  });
  expect(Object.entries(times).filter(([, ms]) => ms > PATIENCE)).toEqual([]);
});
