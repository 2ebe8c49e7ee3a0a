import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../../src/i18n/en';
import { dialog, openNote, runCommand } from './harness/app';
import { axeFaults } from './harness/axe-faults';
import { depthOf } from './harness/depth-view';
import { nextStepsOf } from './harness/next-steps';
import { personPanelOf } from './harness/person-panel';
import { barButton, reviewView } from './harness/ten-review';
import { test } from './harness/test';

const ADA = 'People/Ada Lindqvist.md';
const GARDEN = 'Plans/Open the garden to the street.md';
const ELIN = 'People/Elin Sjöberg.md';
const SALMA = 'People/Salma El-Sayed.md';

const view = (page: Page, type: string) =>
  page.locator(`.workspace-leaf-content[data-type="rapport-${type}"]`);

/** Fails naming the state in which something keeps people out. */
async function expectOpen(page: Page, state: string): Promise<void> {
  expect.soft(await axeFaults(page), state).toEqual([]);
}

describe('nothing that axe-core knows of keeps people out, in light and in dark', () => {
  test('of next steps', { timeout: 90_000 }, async ({ open }) => {
    const { page } = await open();
    await nextStepsOf(page);
    const next = view(page, 'next-steps');
    await expectOpen(page, 'the list');
    await next.getByRole('button', { name: en.lists.select }).first().click();
    await next.locator('.rapport-row .rapport-what').first().click();
    await next.getByText(en.lists.selected(1)).first().waitFor();
    await expectOpen(page, 'while picking');
    await next.getByRole('button', { name: en.lists.leave }).click();
    await next.getByRole('button', { name: en.nextSteps.byPerson }).click();
    await expectOpen(page, 'by person');
    await next.getByRole('button', { name: en.nextSteps.byPerson }).click();
    await next.locator('.rapport-row').first().click({ button: 'right' });
    await page.locator('.menu').waitFor();
    await expectOpen(page, 'the menu of a row');
    await page.keyboard.press('Escape');
    await next.getByRole('button', { name: /need a look/ }).click();
    await next.getByText(en.problems.title).first().waitFor();
    await expectOpen(page, 'the problems');
    await page.keyboard.press('Escape');
    await next.locator('.rapport-row[data-kind="keep-in-touch"]').first().waitFor();
    await next.getByRole('searchbox').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('?');
    await page.locator('.rapport-popover').waitFor();
    await expectOpen(page, 'the keys');
  });

  test('of depth, the person panel, and the set-up', { timeout: 90_000 }, async ({ open }) => {
    const { page } = await open();
    const depth = await depthOf(page);
    await expectOpen(page, 'depth');
    await depth.button(en.lists.select).click();
    await depth.row(ELIN).getByRole('checkbox').click();
    await expectOpen(page, 'depth while picking');
    await depth.button(en.lists.select).click();
    await depth.row(ELIN).getByRole('button', { name: en.depthView.unfold }).click();
    await page.getByLabel(en.depthView.whyField).waitFor();
    await expectOpen(page, 'depth unfolded');
    await personPanelOf(page, ADA);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await expectOpen(page, 'the person panel');
    await openNote(page, 'Daily/2026-11-20.md');
    await expectOpen(page, 'the people of a note');
    await runCommand(page, 'rapport:choose-people');
    await expectOpen(page, 'the set-up');
  });

  test('of the ten review', { timeout: 90_000 }, async ({ open }) => {
    const { page } = await open();
    await runCommand(page, 'rapport:start-review');
    for (const step of ['list', 'rate', 'reconsider', 'decide', 'finish'] as const) {
      await barButton(page, step).click();
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await expectOpen(page, step);
    }
    await runCommand(page, 'rapport:open-last-review');
    await reviewView(page).getByRole('img').first().waitFor();
    await expectOpen(page, 'past reviews');
  });

  test('of plans', { timeout: 60_000 }, async ({ open }) => {
    const { page } = await open();
    await runCommand(page, 'rapport:open-plans');
    const plans = page.locator('.rapport-plans-panel');
    await plans.locator('.rapport-part').first().waitFor();
    await expectOpen(page, 'the plans');
    await openNote(page, GARDEN);
    await runCommand(page, 'rapport:open-plans');
    await plans.getByRole('button', { name: en.plans.verdicts.rediscover }).click();
    await plans.getByText(en.plans.ask).waitFor();
    await expectOpen(page, 'a plan, and what to ask next');
    await runCommand(page, 'rapport:new-plan');
    await plans.getByText(en.plans.last(Object.values(en.plans.questions).slice(0, 3))).waitFor();
    await expectOpen(page, 'a new plan');
  });

  test('of each dialog, and of the settings', { timeout: 90_000 }, async ({ open }) => {
    const { page } = await open();
    await nextStepsOf(page);
    await runCommand(page, 'rapport:rate-depth');
    await page.locator('.prompt-input').waitFor();
    await expectOpen(page, 'whom');
    await page.keyboard.press('Escape');
    await openNote(page, SALMA);
    for (const id of [
      'set-next-step',
      'complete-next-step',
      'log-interaction',
      'record-exchange',
      'record-discovery',
      'add-promise',
      'before-you-meet',
      'rate-depth',
      'set-goal',
      'spread-out',
      'start-afresh',
      'new-person',
    ]) {
      await runCommand(page, `rapport:${id}`);
      await dialog(page).waitFor();
      await expectOpen(page, id);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('.modal').count()).toBe(0);
    }
    await page.evaluate(() => {
      window.workbench.app.setting.open();
      window.workbench.app.setting.openTabById('rapport');
    });
    await page.locator('.setting-item').first().waitFor();
    await expectOpen(page, 'the settings');
    for (const [name] of Object.values(en.settings.pages)) {
      await page.locator('.setting-item[role="button"]').filter({ hasText: name }).click();
      await page.locator('.setting-page-title').waitFor();
      await expectOpen(page, name);
      await page.locator('.setting-page-back').click();
    }
  });
});
