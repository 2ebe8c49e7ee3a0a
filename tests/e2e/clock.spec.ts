import { describe, expect } from 'vitest';
import { nextStepsOf } from './harness/next-steps';
import { test } from './harness/test';

const note = (due: string): string =>
  `---\ntype: person\nnext-step: Call\nnext-step-due: ${due}\n---\n`;
const NOTES = { 'Ada.md': note('2026-10-25'), 'Per.md': note('2027-03-28') };

describe('a night in which an hour comes twice, and one in which it is skipped', () => {
  test('the day turns over at midnight of the clock, and no other time', async ({ open }) => {
    const { page, disk } = await open({ vault: NOTES, today: '2026-10-24' });
    const steps = await nextStepsOf(page);
    const whenAt = async (path: string, instant: string): Promise<string | null> => {
      await page.clock.setFixedTime(instant);
      await page.evaluate(() => {
        window.dispatchEvent(new Event('focus'));
        return new Promise((painted) =>
          requestAnimationFrame(() => requestAnimationFrame(painted)),
        );
      });
      return steps.row(path, 'step').locator('.rapport-when').textContent();
    };
    // Copenhagen: 25 October has 25 hours, 28 March 23.
    for (const [path, instant, when] of [
      ['Ada.md', '2026-10-24T21:59:59Z', 'tomorrow'],
      ['Ada.md', '2026-10-24T22:00:00Z', 'today'],
      ['Ada.md', '2026-10-25T00:59:59Z', 'today'],
      ['Ada.md', '2026-10-25T01:00:00Z', 'today'],
      ['Ada.md', '2026-10-25T22:59:59Z', 'today'],
      ['Ada.md', '2026-10-25T23:00:00Z', '1 day late'],
      ['Per.md', '2027-03-27T22:59:59Z', 'tomorrow'],
      ['Per.md', '2027-03-27T23:00:00Z', 'today'],
      ['Per.md', '2027-03-28T21:59:59Z', 'today'],
      ['Per.md', '2027-03-28T22:00:00Z', '1 day late'],
    ] as const) {
      expect([instant, await whenAt(path, instant)]).toEqual([instant, when]);
    }
    expect(disk.notes()).toEqual(NOTES);
  });
});
