// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { makeSecondWindow } from '../support/contract-second-window';
import { all, endBed, fakeTime, pass, startPlugin, type PluginBed } from '../support/plugin-bed';

const ADA = '---\ntype: person\nnext-step: Call\nnext-step-due: 2026-11-20\n---\n';
const REVIEW = `---
type: ten-review
date: 2026-11-22
status: draft
people: ["[[Ada]]"]
first-ratings: [0]
ratings: [0]
wanted: [0]
steps: [""]
whys: [""]
dues: [""]
---
`;
const NOTES = { 'Ada.md': ADA, 'Per.md': ADA, 'Reviews/Ten relationships 2026-11-22.md': REVIEW };

beforeEach(() => fakeTime('2026-11-22T10:00'));
afterEach(endBed);

/** The commands that open a view, from the one table there is. */
const openers = ({ app }: PluginBed): readonly string[] =>
  Object.keys(app.commands.commands).filter((id) => /^rapport:(open|start)-/.test(id));
const viewTypes = ({ app }: PluginBed): readonly string[] =>
  app.parts.views.types().filter((type) => type.startsWith('rapport'));

async function openAll(bed: PluginBed): Promise<void> {
  for (const id of openers(bed)) {
    bed.app.commands.executeCommandById(id);
    await pass(200);
  }
}

/** Everything that a plugin could leave in the app and its page. */
const traces = ({ app }: PluginBed, listeners: () => number): unknown => ({
  events: [app.vault, app.metadataCache, app.workspace].map((each) => each.listenerCount()),
  listeners: listeners(),
  timers: vi.getTimerCount(),
  commands: Object.keys(app.commands.commands),
  views: app.parts.views.types(),
  cli: app.parts.cli.ids(),
  uris: app.parts.uris.actions(),
  hover: app.parts.hoverLinkSources.size,
  tabs: app.setting.pluginTabs.length,
  processors: app.parts.postProcessors.size,
  body: [...document.body.classList].sort(),
  elements: all('[class*="rapport"], .modal, .menu').length,
  styles: document.querySelectorAll('style[data-plugin]').length,
});

/** Counts the listeners on the window and the document. */
function countListeners(): () => number {
  let count = 0;
  for (const target of [window, document]) {
    const add = target.addEventListener.bind(target);
    const remove = target.removeEventListener.bind(target);
    vi.spyOn(target, 'addEventListener').mockImplementation((...given: unknown[]) => {
      count += 1;
      Reflect.apply(add, target, given);
    });
    vi.spyOn(target, 'removeEventListener').mockImplementation((...given: unknown[]) => {
      count -= 1;
      Reflect.apply(remove, target, given);
    });
  }
  return () => count;
}

it('switched off with every view open, it leaves no view, listener, timer, class, style or command', async () => {
  const listeners = countListeners();
  const bed = await startPlugin(NOTES);
  const { app } = bed;
  await app.workspace.openLinkText('Ada', '');
  const types = viewTypes(bed);
  expect(types.length).toBeGreaterThanOrEqual(4);
  // Leaves and tabs are the user's and stay; so the app is looked at with them there.
  await openAll(bed);
  await app.plugins.disablePlugin('rapport');
  await pass(20_000);
  const before = traces(bed, listeners);
  expect(before).toMatchObject({ elements: 0, styles: 0, hover: 0, tabs: 0, cli: [] });

  await app.plugins.enablePlugin('rapport');
  await pass(500);
  bed.command('toggle-discreet-mode');
  bed.command('set-next-step');
  await pass(500);
  expect(document.body.classList.contains('rapport-discreet')).toBe(true);
  expect(types.map((type) => app.workspace.getLeavesOfType(type).length)).toEqual(
    types.map(() => 1),
  );
  document.querySelector<HTMLElement>('.modal-close-button')?.click();
  await pass(20_000);
  expect(traces(bed, listeners)).not.toEqual(before);
  await app.plugins.disablePlugin('rapport');
  await pass(20_000);
  expect(traces(bed, listeners)).toEqual(before);
  bed.storage.outsideWrite('Ada.md', `${ADA}More.\n`);
  window.dispatchEvent(new Event('focus'));
  await pass(120_000);
  expect(traces(bed, listeners)).toEqual(before);
});

it('after a restart its views wait to be shown, and opening them again makes no second', async () => {
  const bed = await startPlugin(NOTES);
  await openAll(bed);
  const types = viewTypes(bed);
  const again = await bed.restart();
  const leaves = types.map((type) => again.app.workspace.getLeavesOfType(type));
  expect(leaves.map(({ length }) => length)).toEqual(types.map(() => 1));
  const deferred = leaves.flat().filter((leaf) => leaf.isDeferred);
  expect(deferred.length).toBeGreaterThan(0);
  // One that waits hears of changes as little as one that is closed.
  again.storage.outsideWrite('Ada.md', ADA.replace('Call', 'Write'));
  await pass(500);
  await openAll(again);
  expect(types.map((type) => again.app.workspace.getLeavesOfType(type).length)).toEqual(
    types.map(() => 1),
  );
  expect(deferred.filter((leaf) => leaf.isDeferred)).toEqual([]);
  expect(all('.rapport-what').map((el) => el.textContent)).toContain('Write');
});

it('in a second window a view is drawn, discreet mode reaches it, and it goes with the plugin', async () => {
  const { second, restore } = makeSecondWindow();
  onTestFinished(restore);
  const bed = await startPlugin(NOTES, { openWindow: () => second });
  const leaf = bed.app.workspace.openPopoutLeaf();
  await leaf.setViewState({ type: 'rapport-next-steps', active: true });
  await pass(500);
  const texts = (): string => second.document.body.textContent ?? '';
  expect(texts()).toContain('Call');
  bed.storage.outsideWrite('Ada.md', ADA.replace('Call', 'Write'));
  await pass(500);
  expect(texts()).toContain('Write');
  bed.command('toggle-discreet-mode');
  await pass(500);
  expect(second.document.body.classList.contains('rapport-discreet')).toBe(true);
  await bed.app.plugins.disablePlugin('rapport');
  await pass(500);
  expect(second.document.body.classList.contains('rapport-discreet')).toBe(false);
  expect(second.document.querySelectorAll('[class*="rapport"]')).toHaveLength(0);
  expect(second.document.querySelectorAll('style[data-plugin]')).toHaveLength(0);
});
