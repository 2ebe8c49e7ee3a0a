import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect } from 'vitest';
import { en } from '../../src/i18n/en';
import { nextStepsOf, TALL } from './harness/next-steps';
import { test } from './harness/test';
import { SAMPLE_OVERDUE, SAMPLE_PROBLEMS, SAMPLE_TODAYS, type ExpectedRow } from './sample-agenda';

const shortOf = ({ path, kind, text }: ExpectedRow): string =>
  `${path} · ${kind} · ${text ?? en.agenda.kinds[kind]}`;

const sampleNote = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../workbench/vault/${path}`, import.meta.url)), 'utf8');

describe('the sample vault', () => {
  test.for(['Europe/Copenhagen', 'America/Los_Angeles', 'Pacific/Auckland'])(
    'shows what is overdue, as worked out by hand, in %s',
    async (timezone, { open }) => {
      const { page } = await open({ size: TALL, timezone });
      const steps = await nextStepsOf(page);
      const shown = async (section: 'overdue' | 'today'): Promise<string[]> =>
        (await steps.rows(section)).map(({ path, kind, what }) => `${path} · ${kind} · ${what}`);
      expect(await shown('overdue')).toEqual(SAMPLE_OVERDUE.map(shortOf));
      expect(await shown('today')).toEqual(SAMPLE_TODAYS.map(shortOf));
    },
  );

  test('says how late in words, and how many in the status bar', async ({ open }) => {
    const { page } = await open({ size: TALL });
    const steps = await nextStepsOf(page);
    const late = (await steps.rows('overdue')).map(({ when }) => when);
    expect(late.at(-1)).toBe('1 day late');
    expect(late.at(1)).toBe('23 days late');
    await page.locator('.status-bar').getByText(`${SAMPLE_OVERDUE.length} overdue`).waitFor();
  });

  test('lists every bad value, and opens its note', async ({ open }) => {
    const { page } = await open({ size: TALL });
    await nextStepsOf(page);
    const notes = new Set(SAMPLE_PROBLEMS.map(([path]) => path)).size;
    await page.getByText(en.problems.footer(notes)).click();
    const shown = page.locator('.rapport-row[data-kind="problem"]');
    await shown.first().waitFor();
    const found = await shown.evaluateAll((els) =>
      els
        .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
        .map((el) => [
          el.getAttribute('data-path'),
          // Without the marks that let it run as its own language does.
          el
            .querySelector('.rapport-why')
            ?.textContent.split(' · ')[0]
            ?.replace(/[\u2068\u2069]/g, ''),
        ]),
    );
    expect(found).toEqual(SAMPLE_PROBLEMS);
    await shown.and(page.locator(`[data-path="${SAMPLE_PROBLEMS[0]?.[0]}"]`)).click();
    await expect
      .poll(() => page.evaluate(() => window.workbench.app.workspace.getActiveFile()?.path))
      .toBe(SAMPLE_PROBLEMS[0]?.[0]);
  });

  test('is not written to by being looked at', async ({ open }) => {
    const { page, disk } = await open({ size: TALL });
    await nextStepsOf(page);
    const notes = Object.entries(disk.notes());
    expect(notes.length).toBeGreaterThan(50);
    for (const [path, text] of notes) expect(text, path).toBe(sampleNote(path));
  });
});
