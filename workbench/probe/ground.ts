import type { App, Plugin, TAbstractFile, TFile } from 'obsidian';

/** The probe's folder in the vault; the report lies in it, and all else is made below `WORK` and removed. */
export const FOLDER = 'Workbench probe';
export const WORK = `${FOLDER}/Work`;

/** How the plugin was started: seen in `onload`, before anything was asked. */
export interface Start {
  /** Whether the layout was ready already: a user switched the plugin on. */
  readonly late: boolean;
  readonly notesAtLoad: number;
  /** What happened since, in order: `create`, `layout`. */
  readonly order: readonly string[];
}

/** What the checks work with. Each gets an empty folder of its own. */
export interface Ground {
  readonly app: App;
  readonly plugin: Plugin;
  readonly start: Start;
  readonly folder: string;
  readonly path: (name: string) => string;
  readonly make: (name: string, text: string) => Promise<TFile>;
  readonly wait: (ms: number) => Promise<void>;
  /** Waits up to five seconds; throws, naming `what`, when it does not come. */
  readonly until: (what: string, holds: () => boolean) => Promise<void>;
  /** Notes each event about a file of this folder, as `name path-in-folder`. */
  readonly listen: () => Listening;
}

export interface Listening {
  readonly heard: string[];
  readonly stop: () => void;
}

/** A behaviour that the workbench copies. `number` is that in the list of the README. */
export interface Check {
  readonly number: number;
  readonly what: string;
  readonly run: (ground: Ground) => Promise<void>;
}

/** Thrown by a check that does not apply here. */
export class Skipped extends Error {}

/** Throws when the app did something else than the workbench does. */
export function same(what: string, actual: unknown, expected: unknown): void {
  const [got, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (got !== wanted) throw new Error(`${what}: the app ${String(got)}, the workbench ${wanted}`);
}

/** The message of what was thrown; undefined when nothing was. */
export async function thrownBy(run: () => unknown): Promise<string | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

export function createGround(
  parts: Pick<Ground, 'app' | 'plugin' | 'start'>,
  folder: string,
): Ground {
  const { app } = parts;
  const path = (name: string): string => `${folder}/${name}`;
  const wait = (ms: number): Promise<void> =>
    new Promise((resolve) => window.setTimeout(resolve, ms));
  return {
    ...parts,
    folder,
    path,
    wait,
    make: (name, text) => app.vault.create(path(name), text),
    async until(what, holds) {
      for (let waited = 0; !holds(); waited += 25) {
        if (waited > 5000) throw new Error(`${what}: it did not come within five seconds`);
        await wait(25);
      }
    },
    listen: () => listenIn(app, folder),
  };
}

function listenIn({ vault, metadataCache }: App, folder: string): Listening {
  const heard: string[] = [];
  const note = (event: string, file: TAbstractFile, more = ''): void => {
    if (file.path.startsWith(folder))
      heard.push(`${event} ${file.path.slice(folder.length + 1)}${more}`);
  };
  const own = [
    vault.on('create', (file) => note('create', file)),
    vault.on('modify', (file) => note('modify', file)),
    vault.on('delete', (file) => note('delete', file)),
    vault.on('rename', (file, old) => note('rename', file, ` < ${old.slice(folder.length + 1)}`)),
  ];
  const cached = [
    metadataCache.on('changed', (file) => note('changed', file)),
    metadataCache.on('deleted', (file) => note('deleted', file)),
    metadataCache.on('resolve', (file) => note('resolve', file)),
  ];
  return {
    heard,
    stop() {
      for (const ref of own) vault.offref(ref);
      for (const ref of cached) metadataCache.offref(ref);
    },
  };
}
