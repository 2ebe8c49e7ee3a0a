import { describe, expect } from 'vitest';
import type { RapportApi } from '../../src/interop/api';
import { test } from './harness/test';
import { SAMPLE_ADA } from './sample-answers';

const { path: ADA } = SAMPLE_ADA;

declare global {
  interface Window {
    told?: string[];
    apiOf(): RapportApi;
  }
}

describe('what other plugins read, as it is built', () => {
  test('goes by the names that are promised, and tells of changes', async ({ open }) => {
    const { page, disk } = await open();
    await page.evaluate(() => {
      window.apiOf = () => {
        const plugin: object | undefined = window.workbench.plugin();
        return Reflect.get(plugin ?? {}, 'api') as RapportApi;
      };
    });
    await expect.poll(() => page.evaluate(() => window.apiOf().people().length)).toBe(40);
    const given = await page.evaluate((path) => {
      const api = window.apiOf();
      const [item] = api.agenda('2026-11-22');
      const [problem] = api.problems();
      return {
        version: api.version,
        ada: api.person(path),
        nobody: api.person('x'),
        item,
        problem,
      };
    }, ADA);
    expect(given).toEqual({
      version: 1,
      ada: SAMPLE_ADA,
      nobody: null,
      item: {
        section: 'overdue',
        kind: 'keep-in-touch',
        path: 'People/Aiyana Begay.md',
        name: 'Aiyana Begay',
        text: null,
        why: null,
        due: '2026-08-30',
      },
      problem: {
        path: 'People/Aiyana Begay.md',
        property: 'cadence',
        value: 'whenever',
        expected: 'a number of days, such as 30, or 2w, monthly or never',
      },
    });
    await page.evaluate(() => {
      window.told = [];
      window.apiOf().onChange(({ everything, paths }) => {
        window.told?.push(...paths.map((path) => `${String(everything)} ${path}`));
      });
    });
    disk.write(ADA, disk.read(ADA).replace(/^next-step: .*$/m, 'next-step: Bring seeds'));
    await expect.poll(() => page.evaluate(() => window.told)).toContain(`false ${ADA}`);
    expect(await page.evaluate((path) => window.apiOf().person(path)?.nextStep?.text, ADA)).toBe(
      'Bring seeds',
    );
  });
});
