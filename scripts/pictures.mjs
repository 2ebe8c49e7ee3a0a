import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { checkNode, prepare, root } from './packages.mjs';
import { runScript } from './say.mjs';

const TODAY = '2026-11-22';
const images = path.join(root, 'docs', 'images');
const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };
const ROW = '.rapport-row[data-path="People/Salma El-Sayed.md"][data-kind="step"]';

const command = (page, id) => page.evaluate((name) => window.workbench.runCommand(name), id);

async function openNote(page, note) {
  await page.evaluate(async (link) => {
    const { workspace } = window.workbench.app;
    await workspace.openLinkText(link, '', false, { state: { mode: 'preview' } });
  }, note);
}

/** Brings the row into sight and presses a key on it. */
async function press(page, key) {
  await page.locator('.rapport-filter').fill('Salma');
  await page.locator(ROW).locator('.rapport-person').focus();
  await page.keyboard.press(key);
}

/** Opens the review of the sample vault, a draft, at one of its steps, from 0. */
async function startReview(page, step) {
  await command(page, 'rapport:start-review');
  const bar = page.locator('.rapport-ten-review-panel nav button');
  await bar.nth(step).dispatchEvent('click');
}

/** One picture each: what to do in the page before it is taken. */
const SCENES = {
  'next-steps': async (page) => {
    await openNote(page, 'People/Ada Lindqvist.md');
    await command(page, 'rapport:open-next-steps');
  },
  problems: async (page) => {
    await command(page, 'rapport:open-next-steps');
    await page.locator('.rapport-problems').first().click();
    await page.locator('[data-kind=problem]').first().waitFor();
  },
  depth: async (page) => {
    await openNote(page, 'People/Ada Lindqvist.md');
    await command(page, 'rapport:open-depth');
    await page.getByRole('button', { name: 'Details' }).first().click();
  },
  care: async (page) => {
    await openNote(page, 'People/Ada Lindqvist.md');
    await command(page, 'rapport:open-depth');
    const panel = page.locator('.rapport-depth-panel');
    await panel.locator('select').first().selectOption({ label: 'Needs care' });
    await panel.getByRole('button', { name: 'Details' }).first().click();
  },
  person: async (page) => {
    await openNote(page, 'People/Ada Lindqvist.md');
    await command(page, 'rapport:open-person');
    await page.locator('.rapport-person-panel h3, .rapport-person-panel summary').first().waitFor();
  },
  plans: async (page) => {
    await openNote(page, 'Plans/Open the garden to the street.md');
    await command(page, 'rapport:open-plans');
    await page.getByRole('button', { name: 'Rediscover' }).click();
  },
  'before-you-meet': async (page) => {
    await openNote(page, 'People/Ada Lindqvist.md');
    await command(page, 'rapport:before-you-meet');
    await page.locator('.modal').waitFor();
  },
  'spread-out': async (page) => {
    await command(page, 'rapport:spread-out');
    await page.locator('.modal').waitFor();
  },
  'review-list': async (page) => startReview(page, 0),
  'review-rate': async (page) => startReview(page, 1),
  'review-reconsider': async (page) => startReview(page, 2),
  'review-decide': async (page) => startReview(page, 3),
  'review-finish': async (page) => startReview(page, 4),
  'review-changes': async (page) => command(page, 'rapport:open-last-review'),
  discreet: async (page) => {
    await command(page, 'rapport:open-next-steps');
    await command(page, 'rapport:toggle-discreet-mode');
  },
  'complete-step': async (page) => {
    await command(page, 'rapport:open-next-steps');
    await press(page, 'x');
    await page.locator('.rapport-dialog').waitFor();
  },
  'log-interaction': async (page) => {
    await openNote(page, 'People/Ada Lindqvist.md');
    await command(page, 'rapport:log-interaction');
    await page.locator('.rapport-dialog').waitFor();
  },
  'rate-depth': async (page) => {
    await openNote(page, 'People/Ada Lindqvist.md');
    await command(page, 'rapport:rate-depth');
    await page.locator('.rapport-dialog').waitFor();
  },
  settings: async (page) => {
    await page.evaluate(() => {
      const { setting } = window.workbench.app;
      setting.open();
      setting.openTabById('rapport');
    });
  },
};

async function shoot(page, name, clip) {
  await page.mouse.move(0, 0);
  await page.waitForTimeout(300);
  const target = clip === undefined ? page : page.locator(clip);
  await target.screenshot({ path: path.join(images, `${name}.png`), animations: 'disabled' });
  console.log(`docs/images/${name}.png`);
}

/** How each scene is shown: its place in the file name, the page's size and query, and what is cut out. */
const SHOWN = (theme) => [
  { suffix: theme, viewport: WIDE, query: { theme } },
  { suffix: `phone-${theme}`, viewport: PHONE, query: { theme, mobile: '1' } },
];

/** Scenes of the sidebar, which are shown at its smallest width too. */
const NARROW_TOO = ['next-steps', 'depth', 'person', 'care', 'plans'];

async function takeScene(workbench, folder, name, scene, { suffix, viewport, query }) {
  const page = await workbench.open(folder, { today: TODAY, viewport, query });
  await page.locator('.rapport-row').first().waitFor({ state: 'attached' });
  await scene(page);
  await shoot(page, `${name}-${suffix}`);
  if (NARROW_TOO.includes(name) && viewport === WIDE) {
    await page.evaluate(() => window.workbench.setSidebarWidth(280));
    await shoot(page, `${name}-280-${suffix}`, '.mod-right-split');
  }
  await page.close();
}

/** Pictures of every view in light and dark, at 280 px and on a phone, into docs/images. */
await runScript(async () => {
  checkNode();
  prepare();
  const { launchWorkbench } = await import('./open-page.mjs');
  const { copySample } = await import('./vault-folder.mjs');
  const wanted = process.argv[2] ?? '';
  await mkdir(images, { recursive: true });
  const folder = await copySample();
  const workbench = await launchWorkbench();
  try {
    for (const [name, scene] of Object.entries(SCENES)) {
      if (!name.includes(wanted)) continue;
      for (const theme of ['light', 'dark']) {
        for (const shown of SHOWN(theme)) await takeScene(workbench, folder, name, scene, shown);
      }
    }
  } finally {
    await workbench.close();
    await rm(path.dirname(folder), { recursive: true });
  }
});
