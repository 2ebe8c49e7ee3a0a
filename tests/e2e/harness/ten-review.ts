import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { en } from '../../../src/i18n/en';
import { lookAtFocus } from './focus-fault';

const { frame, rate } = en.tenReview;

const STEPS = ['list', 'rate', 'reconsider', 'decide', 'finish'] as const;
type StepName = (typeof STEPS)[number];

/** What the step is called. */
export const stepName = (step: StepName): string => frame.steps[STEPS.indexOf(step)] ?? '';

/** The view of the ten review. */
export const reviewView = (page: Page): Locator =>
  page.locator('.workspace-leaf-content[data-type="rapport-ten-review"]');

export const reviewButton = (page: Page, name: string | RegExp): Locator =>
  reviewView(page).getByRole('button', { name, exact: true });

/** The button below that leads to the step, or to the person. */
export const nextTo = (page: Page, step: StepName): Locator =>
  reviewButton(page, frame.next(stepName(step)));

/** The button of the step in the progress bar. */
export const barButton = (page: Page, step: StepName): Locator =>
  reviewView(page)
    .getByRole('navigation')
    .getByRole('button', { name: stepName(step) });

/** The fields of one person: while reconsidering or deciding, under this label. */
export const group = (page: Page, label: string): Locator =>
  reviewView(page).getByRole('group', { name: label, exact: true });

/** Waits until the review shows a page or step with this heading. */
export async function expectHeading(page: Page, title: string): Promise<void> {
  await reviewView(page).getByRole('heading', { name: title, exact: true }).waitFor();
}

/** Waits until the element has the focus. */
export async function expectFocus(target: Locator): Promise<void> {
  await expect.poll(() => hasFocus(target)).toBe(true);
}

/** Waits until the words are said to those who cannot see what happened. */
export async function expectSaid(page: Page, said: string): Promise<void> {
  const regions = reviewView(page).locator('[aria-live="polite"]');
  await regions.getByText(said, { exact: true }).waitFor({ state: 'attached' });
}

const hasFocus = async (target: Locator): Promise<boolean> => {
  const [element] = await target.all();
  return element !== undefined && (await element.evaluate((el) => el === document.activeElement));
};

/**
 * Moves on by Tab, back by Shift+Tab, or by an arrow key, as somebody without a mouse does, until the element
 * has the focus. Wherever it comes, the focus must be seen and have a name.
 */
export async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  await target.waitFor();
  for (let tabs = 0; tabs < 60; tabs += 1) {
    const { isThere, fault } = await lookAtFocus(target);
    expect.soft(fault, 'what has the focus').toBeUndefined();
    if (isThere) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The focus never came to ${String(target)}.`);
}

/** Finds a command in the palette by its name and runs it, all by keys. */
export async function runByKeys(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+P');
  await expectFocus(page.locator('.prompt-input'));
  await page.keyboard.type(name);
  await page.locator('.suggestion-item.is-selected').filter({ hasText: name }).waitFor();
  await page.keyboard.press('Enter');
}

/** The section of one person while deciding. */
export const person = (page: Page, name: string): Locator =>
  reviewView(page).locator('details').filter({ hasText: name });

/** The mark of one person while rating, which says whether they are rated. */
export const rateMark = (page: Page, name: string, rated: boolean): Locator =>
  reviewButton(page, `${name}: ${rated ? rate.rated : rate.open}`);

/** Rates who is asked about, and leaves the card standing. */
export async function answerRating(page: Page, name: string, key: string): Promise<void> {
  await group(page, en.dialogs.rate.title(name)).getByRole('radio').first().waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  await page.keyboard.press(key);
  await reviewView(page).getByRole('paragraph').filter({ hasText: rate.saved }).waitFor();
}
