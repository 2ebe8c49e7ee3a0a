import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type BuildOptions } from 'esbuild';
import { vi } from 'vitest';
import { en } from '../../src/i18n/en';
import { loadPlugin, type App } from '../../workbench/host/core/app';
import type { PluginBundle } from '../../workbench/host/core/plugins/plugins';
import type { PluginManifest } from '../../workbench/host/core/plugins/plugin-parts';
import type { OpenWindow } from '../../workbench/host/core/workspace/popouts';
import { FaultyStorage, type FaultyOptions } from '../../workbench/host/faulty-storage';
import { makeHost } from './contract-host';

// The page of these tests has addresses of its own; files are found from where the tests are started.
const at = (name: string): string => path.resolve(name);
const config = pathToFileURL(at('esbuild.config.mjs')).href;
const { shippedOptions } = (await import(config)) as {
  shippedOptions(this: void): Promise<BuildOptions>;
};
const built = await build({ ...(await shippedOptions()), minify: false, write: false });

/** Rapport as it is built, not minified. */
export const RAPPORT: PluginBundle = {
  manifest: JSON.parse(readFileSync(at('manifest.json'), 'utf8')) as PluginManifest,
  main: built.outputFiles?.[0]?.text ?? '',
  styles: readFileSync(at('styles.css'), 'utf8'),
};

export const DATA = '.obsidian/plugins/rapport/data.json';

/** The whole plugin over the stand-in and a disk that can fail, with faked time. */
export interface PluginBed {
  readonly app: App;
  readonly storage: FaultyStorage;
  /** What lies on disk, but for hidden folders. */
  notes(): Readonly<Record<string, string>>;
  /** What the notices say that stand there. */
  notices(): readonly string[];
  command(id: string): void;
  cli(command: string, parameters?: Readonly<Record<string, string>>): Promise<unknown>;
  /** Ends the app and starts it anew over the same disk. */
  restart(): Promise<PluginBed>;
  /** Starts the app anew over what has reached the disk; what was under way reaches it no more. */
  kill(): Promise<PluginBed>;
}

export interface BedOptions extends FaultyOptions {
  /** Milliseconds until metadata is known. */
  readonly delay?: number;
  readonly storage?: FaultyStorage;
  readonly openWindow?: OpenWindow;
}

const open: App[] = [];

/** The plugin as at the app's start, its notes read. Time must be faked. */
export async function startPlugin(
  notes: Readonly<Record<string, string>>,
  { delay = 60, ...options }: BedOptions = {},
): Promise<PluginBed> {
  const storage = options.storage ?? new FaultyStorage(notes, options);
  const { openWindow } = options;
  const { app } = await makeHost({ storage, delay, ...(openWindow && { openWindow }) });
  open.push(app);
  await loadPlugin(app, RAPPORT);
  await app.start();
  await pass(delay + 100);
  return {
    app,
    storage,
    notes: () => visible(storage),
    notices: () => all('.notice').map(({ textContent }) => textContent),
    command(id) {
      if (!app.commands.executeCommandById(`rapport:${id}`)) throw new Error(`No ${id} now.`);
    },
    async cli(command, parameters = {}) {
      const words = Object.entries(parameters).map(([name, value]) => `${name}=${value}`);
      return JSON.parse(await app.runCli([command, ...words, 'format=json'])) as unknown;
    },
    async restart() {
      await app.close();
      return startPlugin({}, { delay, storage });
    },
    kill: () => startPlugin({}, { delay, storage: storage.copy() }),
  };
}

function visible(storage: FaultyStorage): Readonly<Record<string, string>> {
  const seen = storage.all().filter(({ path }) => !path.startsWith('.'));
  return Object.fromEntries(seen.map(({ path, text }) => [path, text ?? '']));
}

/** Sets the clock (local time) and stops it; the event loop itself goes on. */
export function fakeTime(now: string): void {
  vi.useFakeTimers({
    toFake: [
      ...(['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] as const),
      ...(['requestAnimationFrame', 'cancelAnimationFrame'] as const),
    ],
  });
  vi.setSystemTime(new Date(now));
  window.localStorage.clear();
}

/** To be called after each test: ends every app and lets time be. */
export async function endBed(): Promise<void> {
  for (const app of open.splice(0)) await app.close();
  vi.useRealTimers();
  vi.restoreAllMocks();
}

/** Lets `ms` of faked time pass, with messages and promises. */
export async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
  await turn();
  await vi.advanceTimersByTimeAsync(1);
}

/** A turn of the real event loop: messages between ports are not faked. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

export const all = (selector: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(selector),
];

/** The button in the topmost dialog, else anywhere, with these words. */
export function button(text: string): HTMLElement {
  const inside = all('.modal').at(-1) ?? document.body;
  const found = [...inside.querySelectorAll('button')].find((el) => el.textContent === text);
  if (!found) throw new Error(`There is no button “${text}”.`);
  return found;
}

/** Fills the field of the topmost dialog that has this label. */
export function fill(label: string, value: string): void {
  const named = all('.modal .setting-item').find(
    (el) => el.querySelector('.setting-item-name')?.textContent === label,
  );
  const control = named?.querySelector<HTMLInputElement>('input, textarea, select');
  if (!control) throw new Error(`There is no field “${label}”.`);
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true }));
}

export { en };
