import '../../workbench/page/workbench-controls';

export { plainList } from './plain-list';

/** What one thing took, in milliseconds, and the longest time in which the app did not get its turn. */
export interface Turns {
  readonly time: number;
  readonly longest: number;
}

interface Held {
  load(): Promise<void>;
  unload(): void;
}

/** How often the bare loop and an unrelated change are repeated. */
const TIMES = 9;

let held: Held | undefined;
/** Its styles: without them a list in an open view would be as high as all its rows, and draw each. */
let styles: HTMLStyleElement | undefined;

/** Does the work while messages that follow each other tell how long the page was kept from them. */
export async function inTurns(work: () => unknown): Promise<Turns> {
  const channel = new MessageChannel();
  let longest = 0;
  let last = performance.now();
  channel.port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    channel.port2.postMessage(0);
  };
  channel.port2.postMessage(0);
  const start = performance.now();
  await work();
  const time = performance.now() - start;
  await new Promise((resolve) => setTimeout(resolve, 20));
  channel.port1.close();
  return { time, longest };
}

/** Until the next frame is painted. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve();
      channel.port2.postMessage(0);
    });
  });
}

/** The median time of looking once at each property of each note in the app's cache. */
export function bareLoop(): number {
  const { metadataCache, vault } = window.workbench.app;
  const times = Array.from({ length: TIMES }, () => {
    const start = performance.now();
    let seen = 0;
    for (const file of vault.getMarkdownFiles()) {
      const frontmatter = metadataCache.getFileCache(file)?.frontmatter ?? {};
      for (const key of Object.keys(frontmatter)) {
        const value: unknown = frontmatter[key];
        seen += Array.isArray(value) ? value.length : String(value).length;
      }
    }
    return seen > 0 ? performance.now() - start : NaN;
  });
  return times.sort((a, b) => a - b)[TIMES >> 1] ?? NaN;
}

/** What a start took. */
export interface Start extends Turns {
  /** Evaluation included. */
  readonly onload: number;
  /** From there, when the layout has long been ready, until the first row is painted. */
  readonly firstRow: number;
}

const aRow = (): Element | null => document.querySelector('.rapport-row');

/** Until there is a row. Nothing asks for frames meanwhile, as painting them would be in the time. */
function rowShown(): Promise<void> {
  return new Promise((resolve, reject) => {
    const observer = new MutationObserver(() => {
      if (aRow() === null) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document.body, { childList: true, subtree: true });
    setTimeout(() => reject(new Error('No row was shown.')), 60_000);
  });
}

/**
 * Starts the plugin, or one of this code, as the app does, as a text not seen before. The plugin's own until the
 * list that was open before shows its first row.
 */
export async function start(given?: string): Promise<Start> {
  const code = given ?? (await (await fetch('/plugin/main.js')).text());
  const { app } = window.workbench;
  const obsidian: unknown = Reflect.get(app.plugins, 'obsidian');
  const manifest: unknown = JSON.parse(await (await fetch('/plugin/manifest.json')).text());
  styles = document.head.appendChild(document.createElement('style'));
  styles.textContent = await (await fetch('/plugin/styles.css')).text();
  let onload = 0;
  let firstRow = 0;
  if (aRow() !== null) throw new Error('There are rows already.');
  const turns = await inTurns(async () => {
    const begin = performance.now();
    const module = { exports: {} as { default: new (...parts: unknown[]) => Held } };
    const evaluate = Reflect.construct(Function, [
      ...['require', 'module', 'exports'],
      `// ${Math.random()}\n${code}`,
    ]) as (...parts: unknown[]) => void;
    evaluate(() => obsidian, module, module.exports);
    held = new module.exports.default(app, manifest);
    const shown = given === undefined ? rowShown() : undefined;
    const loaded = held.load();
    onload = performance.now() - begin;
    const loadedAt = performance.now();
    await loaded;
    if (shown === undefined) return;
    await shown;
    await painted();
    firstRow = performance.now() - loadedAt;
  });
  return { ...turns, onload, firstRow };
}

export function stop(): void {
  held?.unload();
  styles?.remove();
  held = undefined;
}

/** So many people change at once, as by a sync: from the first event until it is painted. */
export function burst(paths: readonly string[], run: number): Promise<Turns> {
  const { metadataCache, vault } = window.workbench.app;
  const cacheOf = metadataCache.getFileCache.bind(metadataCache);
  const changed = new Map<string, ReturnType<typeof cacheOf>>();
  const files = paths.flatMap((path) => vault.getFileByPath(path) ?? []);
  for (const file of files) {
    const cache = cacheOf(file);
    const frontmatter = { ...cache?.frontmatter, 'next-step': `Changed in run ${run}` };
    changed.set(file.path, { ...cache, frontmatter });
  }
  metadataCache.getFileCache = (file) => changed.get(file.path) ?? cacheOf(file);
  return inTurns(async () => {
    for (const file of files) metadataCache.trigger('changed', file, '', changed.get(file.path));
    await painted();
    await painted();
  });
}

/** The mean time of a change to a note that says nothing of people, and how many elements it touched. */
export async function unrelated(path: string): Promise<{ time: number; touched: number }> {
  const { metadataCache, vault } = window.workbench.app;
  const file = vault.getFileByPath(path);
  if (!file) throw new Error('There is no such note.');
  let touched = 0;
  const observer = new MutationObserver((records) => (touched += records.length));
  for (const el of document.querySelectorAll('.rapport-panel')) {
    observer.observe(el, { subtree: true, childList: true, characterData: true, attributes: true });
  }
  const begin = performance.now();
  for (let at = 0; at < TIMES; at += 1) {
    metadataCache.trigger('changed', file, '', metadataCache.getFileCache(file));
  }
  const time = (performance.now() - begin) / TIMES;
  await painted();
  await painted();
  observer.disconnect();
  return { time, touched };
}

/** Scrolls the list by a row's height a frame: the median and the longest time between two frames. */
export async function scroll(frames: number): Promise<{ median: number; longest: number }> {
  const row = document.querySelector('.rapport-row');
  let list = row?.parentElement;
  while (list && list.scrollHeight <= list.clientHeight) list = list.parentElement;
  if (!list) throw new Error('Nothing can be scrolled.');
  const times: number[] = [];
  let last = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
  for (let frame = 0; frame < frames; frame += 1) {
    list.scrollTop += 137;
    const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
    times.push(now - last);
    last = now;
  }
  times.sort((a, b) => a - b);
  return { median: times[frames >> 1] ?? NaN, longest: times.at(-1) ?? NaN };
}

/** Chooses whom the depth view shows: until its list stands still and is painted. */
export function showMode(mode: 'all' | 'care'): Promise<Turns> {
  const select = document.querySelector<HTMLSelectElement>('.rapport-depth-panel select');
  if (!select) throw new Error('The depth view is not open.');
  // Only who needs care stands there with a reason.
  const isShown = (): boolean =>
    (document.querySelector('.rapport-depth-row.is-reasoned') !== null) === (mode === 'care');
  return inTurns(async () => {
    select.value = mode;
    select.dispatchEvent(new Event('change'));
    await painted();
    for (let at = 0; at < 600 && !isShown(); at += 1) await painted();
    if (!isShown()) throw new Error('Nobody is shown.');
  });
}

/**
 * What the panel of an open view takes to stand there, without the app and without waiting for a frame: the
 * times of so many runs.
 */
export async function ownWork(type: string, runs: number): Promise<readonly number[]> {
  const [leaf] = window.workbench.app.workspace.getLeavesOfType(type);
  const view: unknown = leaf?.view;
  if (!(view instanceof Object)) throw new Error(`There is no view ${type}.`);
  const call = (name: string): unknown => {
    const method: unknown = Reflect.get(view, name);
    return method instanceof Function ? Reflect.apply(method, view, []) : undefined;
  };
  const times: number[] = [];
  for (let run = -1; run < runs; run += 1) {
    await call('onClose');
    const content: unknown = Reflect.get(view, 'contentEl');
    if (content instanceof HTMLElement) content.replaceChildren();
    await painted();
    const start = performance.now();
    await call('onOpen');
    if (run >= 0) times.push(performance.now() - start);
  }
  return times;
}
