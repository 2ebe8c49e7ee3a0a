import type { Page } from 'playwright-core';
import '../../workbench/page/workbench-controls';

/** From the metadata event. */
export interface ChangeTime {
  /** Until the list's elements are changed. */
  readonly changed: number;
  /** Until the frame that shows it is painted. */
  readonly painted: number;
}

interface LoadedPlugin {
  load(): Promise<void>;
  unload(): void;
}

/**
 * Evaluates main.js and loads the plugin, each time as a text the engine has not seen before. What
 * follows the reading of data.json from the disk is not counted.
 */
export function timeLoad(page: Page, runs: number): Promise<readonly number[]> {
  return page.evaluate(async (count) => {
    const { app } = window.workbench;
    await window.workbench.disablePlugin();
    const [code, manifest] = await Promise.all(
      ['main.js', 'manifest.json'].map(async (name) => (await fetch(`/plugin/${name}`)).text()),
    );
    const obsidian: unknown = Reflect.get(app.plugins, 'obsidian');
    const times: number[] = [];
    for (let run = -1; run < count; run += 1) {
      const module = { exports: {} as { default: new (...parts: unknown[]) => LoadedPlugin } };
      const start = performance.now();
      // This is what the app does with a plugin.
      const evaluate = Reflect.construct(Function, [
        ...['require', 'module', 'exports'],
        `// ${run}\n${code ?? ''}`,
      ]) as (...parts: unknown[]) => void;
      evaluate(() => obsidian, module, module.exports);
      const plugin = new module.exports.default(app, JSON.parse(manifest ?? ''));
      const loaded = plugin.load();
      if (run >= 0) times.push(performance.now() - start);
      await loaded;
      plugin.unload();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return times;
  }, runs);
}

/** Closes the view and opens it, until the frame with its first rows (`row`) is painted. */
export function timeOpening(
  page: Page,
  view: { readonly type: string; readonly row: string },
  runs: number,
): Promise<readonly number[]> {
  return page.evaluate(
    async ([{ type, row }, count]) => {
      const { workspace } = window.workbench.app;
      const painted = (): Promise<void> =>
        new Promise((resolve) => {
          requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => resolve();
            channel.port2.postMessage(0);
          });
        });
      const times: number[] = [];
      for (let run = -1; run < count; run += 1) {
        workspace.detachLeavesOfType(type);
        await new Promise((resolve) => setTimeout(resolve, 100));
        const start = performance.now();
        const leaf = workspace.getRightLeaf(false);
        await leaf?.setViewState({ type, active: true });
        if (leaf) await workspace.revealLeaf(leaf);
        if (!document.querySelector(row)) throw new Error('No row is shown.');
        await painted();
        if (run >= 0) times.push(performance.now() - start);
      }
      return times;
    },
    [view, runs] as const,
  );
}

/** Changes one note as another program would, and watches the list from the metadata event on. */
export function timeOneChange(
  page: Page,
  path: string,
  runs: number,
): Promise<readonly ChangeTime[]> {
  return page.evaluate(
    async ([note, count]) => {
      const { metadataCache, vault } = window.workbench.app;
      const file = vault.getFileByPath(note);
      const list = document.querySelector('.rapport-row')?.parentElement;
      if (!file || !list) throw new Error('There is no such note or no list.');
      let start = 0;
      const trigger = metadataCache.trigger.bind(metadataCache);
      metadataCache.trigger = (name: string, ...rest: unknown[]) => {
        if (name === 'changed') start = performance.now();
        trigger(name, ...rest);
      };
      const afterChange = (): Promise<ChangeTime> =>
        new Promise((resolve) => {
          const observer = new MutationObserver(() => {
            observer.disconnect();
            const changed = performance.now() - start;
            requestAnimationFrame(() => {
              setTimeout(() => resolve({ changed, painted: performance.now() - start }));
            });
          });
          observer.observe(list, { subtree: true, childList: true, characterData: true });
        });
      const times: ChangeTime[] = [];
      for (let run = -1; run < count; run += 1) {
        const seen = afterChange();
        // The first row of all, so that it is among those drawn.
        await vault.process(file, (text) =>
          text
            .replace(/^next-step: .*$/m, `next-step: Change ${run}`)
            .replace(/^next-step-due: .*$/m, 'next-step-due: 2020-01-01'),
        );
        const time = await seen;
        if (run >= 0) times.push(time);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      return times;
    },
    [path, runs] as const,
  );
}
