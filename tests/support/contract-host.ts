import { afterEach, vi } from 'vitest';
import { createApp, loadPlugin, type App } from '../../workbench/host/core/app';
import type { OpenWindow } from '../../workbench/host/core/workspace/popouts';
import { MemoryStorage } from '../../workbench/host/memory-storage';

export interface HostOptions {
  readonly notes?: Readonly<Record<string, string>>;
  readonly storage?: MemoryStorage;
  /** Milliseconds until metadata is known. */
  readonly delay?: number;
  readonly openWindow?: OpenWindow;
}

export interface Host {
  readonly app: App;
  readonly storage: MemoryStorage;
}

const open: App[] = [];

// Nothing of one test runs on in the next.
afterEach(async () => {
  for (const app of open.splice(0)) {
    await app.close();
  }
});

/** The stand-in over notes in memory, in an empty page, not started yet. */
export async function makeHost(options: HostOptions = {}): Promise<Host> {
  const storage = options.storage ?? new MemoryStorage(options.notes ?? {});
  document.body.replaceChildren();
  const place = (): HTMLElement => document.body.appendChild(document.createElement('div'));
  const shell = {
    ribbonEl: place(),
    leftEl: place(),
    mainEl: place(),
    rightEl: place(),
    statusBarEl: place(),
  };
  const app = await createApp({
    storage,
    win: window,
    shell,
    delays: { metadata: options.delay ?? 60 },
    ...(options.openWindow && { openWindow: options.openWindow }),
  });
  open.push(app);
  return { app, storage };
}

/** The same, started, without any plugin. */
export async function startHost(options: HostOptions = {}): Promise<Host> {
  const host = await makeHost(options);
  await host.app.start();
  return host;
}

/** What a small plugin written as text can be told and tell: `log` is the array it writes to. */
export interface Probe {
  readonly log: unknown[];
  [name: string]: unknown;
}

/**
 * Loads a plugin given as the body of its class; `probe` is what the text sees under that name.
 * Before the app's start it loads as at the app's start, afterwards as enabled by a user.
 */
export async function loadInline(
  app: App,
  body: string,
  probe: Probe = { log: [] },
  id = 'probe',
): Promise<Probe> {
  Reflect.set(window, 'probe', probe);
  const main = `const o = require('obsidian');\nconst { log } = window.probe;\nconst probe = window.probe;
module.exports = class extends o.Plugin {\n${body}\n};`;
  const manifest = { id, name: 'Probe', version: '1.0.0', minAppVersion: '1.13.0' };
  const plugin = await loadPlugin(app, { manifest, main, styles: '.probe { color: red }' });
  if (!plugin) {
    throw new Error('The inline plugin did not load.');
  }
  return probe;
}

/** Lets `ms` of faked time pass, promises included. */
export async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}
