import type { Page } from 'playwright-core';
import '../../workbench/page/workbench-controls';
import { formatDay } from '../../src/domain/day';
import { en } from '../../src/i18n/en';
import { inPage, type Workbench } from './browser-bench';
import { type Figure, median } from './figure';
import { benchToday, manyName } from './many-people';

const PEOPLE = 10_000;
const RUNS = 7;
const DAY = formatDay(benchToday());
const REVIEW = `Reviews/Ten relationships ${DAY}.md`;

/** A draft of ten people in which every question is answered otherwise than in the run before. */
function draftText(run: number): string {
  const list = (item: (at: number) => unknown): string =>
    JSON.stringify(Array.from({ length: 10 }, (_, at) => item(at)));
  const depth = (at: number): number => ((at + run) % 3) + 1;
  return `---
type: ten-review
date: ${DAY}
status: draft
people: ${list((at) => `[[${manyName(at)}]]`)}
first-ratings: ${list(depth)}
ratings: ${list(depth)}
wanted: ${list((at) => depth(at + 1))}
steps: ${list((at) => `Step ${run} for number ${at}`)}
whys: ${list(() => 'It matters to them')}
dues: ${list((at) => `2027-01-${10 + at}`)}
---
`;
}

/** Leads a fresh draft to its last step, and measures from the click until the comparison is painted. */
async function timeFinish(page: Page, run: number): Promise<number> {
  const { finish, frame } = en.tenReview;
  await page.evaluate(
    ([path, text]) => {
      const { vault } = window.workbench.app;
      const file = vault.getFileByPath(path);
      if (!file) throw new Error('There is no review.');
      return vault.modify(file, text);
    },
    [REVIEW, draftText(run)] as const,
  );
  // While nobody is known to be listed every step is the list.
  await page.waitForFunction(
    ([path, step]) => {
      const { metadataCache } = window.workbench.app;
      const steps: unknown = metadataCache.getCache(path)?.frontmatter?.['steps'];
      return Array.isArray(steps) && steps[0] === step;
    },
    [REVIEW, `Step ${run} for number 0`] as const,
  );
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
  // From the comparison of the run before back to the draft.
  await page.evaluate(() => window.workbench.runCommand('rapport:start-review'));
  const bar = page.getByRole('navigation', { name: frame.bar });
  await bar.getByRole('button', { name: frame.steps[4] ?? '' }).click();
  const write = page.getByRole('button', { name: finish.write(10), exact: true });
  await write.waitFor();
  if ((await page.locator('.rapport-slope').count()) > 0)
    throw new Error('It is compared already.');
  return write.evaluate(async (button: HTMLElement) => {
    const painted = new Promise<number>((resolve) => {
      const observer = new MutationObserver(() => {
        if (!document.querySelector('.rapport-slope')) return;
        observer.disconnect();
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => resolve(performance.now());
          channel.port2.postMessage(0);
        });
      });
      observer.observe(document.body, { childList: true, subtree: true });
    });
    const start = performance.now();
    button.click();
    return (await painted) - start;
  });
}

export async function measure(workbench: Workbench): Promise<readonly Figure[]> {
  const times = await inPage(workbench, PEOPLE, async (page) => {
    const measured: number[] = [];
    await page.evaluate(() => window.workbench.runCommand('rapport:start-review'));
    await page.getByRole('combobox').waitFor();
    for (let run = -1; run < RUNS; run += 1) {
      const time = await timeFinish(page, run + 1);
      if (run >= 0) measured.push(time);
    }
    return measured;
  });
  return [
    {
      what: 'Finishing a review of ten, of 10,000 people: until it is compared',
      value: median(times),
      unit: 'ms',
      limit: 1000,
    },
  ];
}
