import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../../src/i18n/en';
import { runCommand } from './harness/app';
import { depthIn, depthOf } from './harness/depth-view';
import { layoutFaults, unseenFocus } from './harness/layout-faults';
import { nextStepsOf } from './harness/next-steps';
import { replaced } from './harness/replaced';
import { test } from './harness/test';

const ADA = 'People/Ada Lindqvist.md';
const ELIN = 'People/Elin Sjöberg.md';
const { frame } = en.tenReview;

const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };

interface Place {
  readonly size: { readonly width: number; readonly height: number };
  readonly query: Readonly<Record<string, string>>;
  readonly touch: boolean;
}

const PLACES: readonly (readonly [string, Place])[] = [
  ['280 px wide', { size: WIDE, query: {}, touch: false }],
  ['on a phone', { size: PHONE, query: { mobile: '1' }, touch: true }],
  ['from right to left, 280 px wide', { size: WIDE, query: { rtl: '1' }, touch: false }],
  ['dark, 280 px wide', { size: WIDE, query: { theme: 'dark' }, touch: false }],
];

const viewOf = (page: Page, type: string): Locator =>
  page.locator(`.workspace-leaf-content[data-type="${type}"]`);

/** Shows the view in the right sidebar, narrow, or over the whole phone. */
async function showNarrow(page: Page, type: string): Promise<Locator> {
  await page.evaluate(async (wanted) => {
    const { workspace } = window.workbench.app;
    window.workbench.setSidebarWidth(280);
    for (const leaf of workspace.getLeavesOfType(wanted)) leaf.detach();
    const leaf = workspace.getRightLeaf(false);
    await leaf?.setViewState({ type: wanted, active: true });
    if (leaf) await workspace.revealLeaf(leaf);
  }, type);
  const view = viewOf(page, type);
  await view.waitFor();
  return view;
}

async function expectNoFaults(view: Locator, { touch }: Place, where: string): Promise<void> {
  await expect
    .poll(() => layoutFaults(view, { touch }), { message: where, interval: 250 })
    .toEqual([]);
}

describe.each(PLACES)('%s', (_, place) => {
  const { size, query } = place;

  test('next steps stand well, also while picking and with the keys shown', async ({ open }) => {
    const { page } = await open({ size, query });
    const view = await showNarrow(page, 'rapport-next-steps');
    await nextStepsOf(page);
    await expectNoFaults(view, place, 'the list');
    await view.getByRole('button', { name: en.lists.select }).first().click();
    await view.locator('.rapport-row .rapport-what').first().click();
    await view.getByText(en.lists.selected(1)).first().waitFor();
    await expectNoFaults(view, place, 'while picking');
    await view.getByRole('button', { name: en.lists.leave }).click();
    await view.getByRole('button', { name: en.nextSteps.byPerson }).click();
    await expectNoFaults(view, place, 'by person');
    await view.getByRole('button', { name: /need a look/ }).click();
    await view.getByText(en.problems.title).first().waitFor();
    await expectNoFaults(view, place, 'the problems');
  });

  test('depth stands well, also while picking and unfolded', async ({ open }) => {
    const { page } = await open({ size, query });
    const view = await showNarrow(page, 'rapport-depth');
    const depth = depthIn(page);
    await depth.row(ELIN).waitFor();
    await expectNoFaults(view, place, 'the list');
    await depth.button(en.lists.select).click();
    await depth.row(ELIN).getByRole('checkbox').click();
    await view.getByText(en.lists.selected(1)).first().waitFor();
    await expectNoFaults(view, place, 'while picking');
    await depth.button(en.lists.select).click();
    await depth.row(ELIN).getByRole('button', { name: en.depthView.unfold }).click();
    await view.getByLabel(en.depthView.whyField).waitFor();
    await expectNoFaults(view, place, 'unfolded');
  });

  test('the five steps of the review and past reviews stand well', async ({ open }) => {
    const { page } = await open({ size, query });
    const view = await showNarrow(page, 'rapport-ten-review');
    await expectNoFaults(view, place, 'the start');
    await view.locator('summary').first().click();
    await expectNoFaults(view, place, 'the start, unfolded');
    await view.getByRole('button', { name: /^Resume/ }).click();
    for (const [step, name] of Object.entries(frame.steps)) {
      await view.getByRole('navigation').getByRole('button', { name }).click();
      await view.locator('[aria-current="step"]').getByText(name).waitFor({ state: 'attached' });
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await expectNoFaults(view, place, step);
      const body = view.locator('.rapport-review-body');
      await body.evaluate((el) => el.scrollTo(0, el.scrollHeight));
      await expectNoFaults(view, place, `${step}, its end`);
    }
    await runCommand(page, 'rapport:open-last-review');
    await viewOf(page, 'rapport-ten-review').getByRole('img').first().waitFor();
    await expectNoFaults(viewOf(page, 'rapport-ten-review'), place, 'past reviews');
  });
});

test('on a phone the marks of the ten stand five and five', async ({ open }) => {
  const names = Array.from({ length: 10 }, (__, at) => `Ada ${at}`);
  const people = JSON.stringify(names.map((name) => `[[${name}]]`));
  const each = (answer: string): string => `[${names.map(() => answer).join(', ')}]`;
  const vault = {
    ...Object.fromEntries(names.map((name) => [`${name}.md`, '---\ntype: person\n---\n'])),
    'Reviews/Ten relationships 2026-11-22.md': `---
type: ten-review
date: 2026-11-22
status: draft
people: ${people}
first-ratings: ${each('0')}
ratings: ${each('0')}
wanted: ${each('0')}
steps: ${each('""')}
whys: ${each('""')}
dues: ${each('""')}
---
`,
  };
  const { page } = await open({ vault, size: PHONE, query: { mobile: '1' } });
  await runCommand(page, 'rapport:start-review');
  const view = viewOf(page, 'rapport-ten-review');
  await view
    .getByRole('navigation')
    .getByRole('button', { name: frame.steps[1] ?? '' })
    .click();
  const rows = () =>
    view.locator('.rapport-rate-marks li').evaluateAll((all) => {
      const tops = all.map((el) => el.getBoundingClientRect().top);
      return [...new Set(tops)].map((top) => tops.filter((other) => other === top).length);
    });
  await expect.poll(rows).toEqual([5, 5]);
});

test('the look itself finds what is wrong', async ({ open }) => {
  const { page } = await open({ size: WIDE });
  const view = await showNarrow(page, 'rapport-next-steps');
  await nextStepsOf(page);
  await view.locator('.rapport-toolbar').evaluate((bar) => {
    const put = (css: string, text: string): HTMLElement => {
      const el = bar.ownerDocument.createElement('button');
      el.style.cssText = `position: absolute; inset: auto; height: 20px; ${css}`;
      el.textContent = text;
      return bar.appendChild(el);
    };
    put('left: 10px; top: 10px; width: 60px; color: #777; background: #777', '');
    put('left: 250px; top: 60px; width: 60px', 'Aside');
    put('left: 10px; top: 200px; width: 30px; padding: 0; flex: none', 'Unbreakable');
    put('left: 10px; top: 300px; color: #777; background: #787878', 'Faint');
  });
  const faults = await layoutFaults(view, { touch: true });
  for (const kind of ['beyond', 'over', 'cut', 'no name', '20 px high', 'contrast']) {
    expect(faults.filter((fault) => fault.startsWith(kind)).length, kind).toBeGreaterThan(0);
  }
});

describe('the focus', () => {
  const TABS = Array.from({ length: 12 }, () => 'Tab');

  test('is seen wherever the keys lead', async ({ open }) => {
    const { page } = await open({ size: WIDE });
    await nextStepsOf(page);
    const next = viewOf(page, 'rapport-next-steps');
    await next.getByRole('searchbox').focus();
    expect(await unseenFocus(next, [...TABS, 'ArrowDown', 'ArrowRight', 'ArrowRight'])).toEqual([]);
    await depthOf(page);
    const depth = viewOf(page, 'rapport-depth');
    await depth.getByRole('searchbox').focus();
    const along = ['ArrowDown', ...Array.from({ length: 5 }, () => 'ArrowRight')];
    expect(await unseenFocus(depth, [...TABS, ...along])).toEqual([]);
  });

  test('is seen in each step of the review', async ({ open }) => {
    const { page } = await open({ size: WIDE });
    await runCommand(page, 'rapport:start-review');
    const view = viewOf(page, 'rapport-ten-review');
    for (const name of Object.values(frame.steps)) {
      const step = view.getByRole('navigation').getByRole('button', { name });
      await step.click();
      await view.locator('[aria-current="step"]').getByText(name).waitFor();
      await step.focus();
      expect(await unseenFocus(view, TABS), name).toEqual([]);
    }
  });
});

describe('in a second window', () => {
  test('the depth view works by keys as in the first', async ({ open }) => {
    const { page, disk } = await open({ size: WIDE });
    await depthOf(page);
    const before = disk.read(ADA);
    const popup = page.waitForEvent('popup');
    await page.evaluate(() => {
      const { workspace } = window.workbench.app;
      const leaf = workspace.getLeavesOfType('rapport-depth')[0];
      if (leaf) workspace.moveLeafToPopout(leaf);
    });
    const second = await popup;
    second.setDefaultTimeout(10_000);
    const depth = depthIn(second);
    await depth.row(ELIN).waitFor();
    expect(await depthIn(page).list.count()).toBe(0);
    await depth.row(ELIN).focus();
    await second.keyboard.press('/');
    await second.keyboard.type('lindq');
    await expect.poll(depth.names).toEqual(['Ada Lindqvist', 'Per Lindqvist']);
    await second.keyboard.press('Enter');
    await expect.poll(depth.focused).toBe(ADA);
    await second.keyboard.press('3');
    const line = '  - 2026-06-01 | 2 | long walk in Kalø\n';
    await expect
      .poll(() => disk.read(ADA))
      .toBe(
        replaced(before, [
          ['depth: 2\n', 'depth: 3\n'],
          [line, `${line}  - 2026-11-22 | 3\n`],
        ]),
      );
    await expect.poll(depth.focused).toBe(ADA);
    const unfold = depth.row(ADA).getByRole('button', { name: en.depthView.unfold });
    await unfold.press('Enter');
    await second.getByLabel(en.depthView.whyField).waitFor();
    await page.evaluate(() => window.workbench.runCommand('rapport:toggle-discreet-mode'));
    await expect.poll(() => depth.list.getByRole('radio', { checked: true }).count()).toBe(0);
    const blurred = second.locator('.rapport-private').first();
    expect(await blurred.evaluate((el) => getComputedStyle(el).filter)).toContain('blur');
  });
});
