import type { Page } from 'playwright-core';
import '../../workbench/page/workbench-controls';
import { inPage, type Workbench } from './browser-bench';
import { timeOpening } from './browser-times';
import { type Figure, median } from './figure';

const PEOPLE = 10_000;
const RUNS = 11;
const VIEW = { type: 'rapport-depth', row: '.rapport-depth-row' };

/** From the click on a dot. */
interface RatingTime {
  /** Until the note is on the disk: what the browser and the server take. */
  readonly written: number;
  /** Until the dot says so. */
  readonly changed: number;
  /** Until the frame in which the dot says so is painted. */
  readonly painted: number;
}

/** Rates one person up and down, so that the row moves between two groups of thousands. */
function timeRating(page: Page, runs: number): Promise<readonly RatingTime[]> {
  return page.evaluate(async (count) => {
    const { vault } = window.workbench.app;
    const dotsOf = (path: string): HTMLElement[] =>
      Array.from(document.querySelectorAll(`[data-path="${path}"] [role=radio]`));
    const path = document.querySelector<HTMLElement>('.rapport-depth-row')?.dataset['path'];
    if (path === undefined) throw new Error('Nobody is shown.');
    let written = 0;
    const process = vault.process.bind(vault);
    vault.process = async (...args) => {
      const text = await process(...args);
      written = performance.now();
      return text;
    };
    const times: RatingTime[] = [];
    for (let run = -1; run < count; run += 1) {
      const [, second, third] = dotsOf(path);
      const dot = third?.ariaChecked === 'true' ? second : third;
      if (!dot) throw new Error('The row has no dots.');
      dot.focus();
      const start = performance.now();
      let changed = 0;
      const painted = new Promise<number>((resolve) => {
        const observer = new MutationObserver(() => {
          if (dot.ariaChecked !== 'true') return;
          observer.disconnect();
          changed = performance.now() - start;
          requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => resolve(performance.now() - start);
            channel.port2.postMessage(0);
          });
        });
        observer.observe(dot, { attributes: true });
      });
      dot.click();
      const time = await painted;
      if (run >= 0) times.push({ written: written - start, changed, painted: time });
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    return times;
  }, runs);
}

export async function measure(workbench: Workbench): Promise<readonly Figure[]> {
  const { opening, ratings } = await inPage(workbench, PEOPLE, async (page) => ({
    opening: await timeOpening(page, VIEW, RUNS),
    ratings: await timeRating(page, RUNS),
  }));
  return [
    {
      ...{ what: 'Opening the depth view with 10,000 people: first paint', unit: 'ms', limit: 50 },
      value: median(opening),
    },
    {
      ...{ what: '… a rating: from the written note until the dot says it', unit: 'ms', limit: 16 },
      value: median(ratings.map(({ changed, written }) => changed - written)),
    },
    {
      ...{ what: '… a rating: from the written note until it is painted', unit: 'ms' },
      value: median(ratings.map(({ painted, written }) => painted - written)),
    },
    {
      ...{ what: '… a rating: from the click on the dot until it is painted', unit: 'ms' },
      value: median(ratings.map(({ painted }) => painted)),
    },
  ];
}
