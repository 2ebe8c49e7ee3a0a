import { type FSWatcher, watch } from 'node:fs';
import path from 'node:path';
import type { FolderTree } from './folder-tree';

const POLL_EVERY = 2000;

/** Says where to look again; what has happened there is for the reader to find out. */
export interface FolderSignals {
  /** Tells which folders there are now, for systems that watch each folder by itself. */
  follow(tree: FolderTree): void;
  close(): void;
}

/** Called with a path in the vault; `''` means that anything may have changed. */
type OnSignal = (vaultPath: string) => void;

function poll(onSignal: OnSignal): () => void {
  const timer = setInterval(() => onSignal(''), POLL_EVERY);
  return () => clearInterval(timer);
}

const toVaultPath = (name: string): string => name.split(path.sep).join('/');

/** macOS and Windows report everything below one folder. */
function watchWhole(root: string, onSignal: OnSignal, onFailure: () => void): FolderSignals {
  const watcher = watch(root, { recursive: true, persistent: false }, (_event, name) =>
    onSignal(name === null ? '' : toVaultPath(name)),
  );
  watcher.on('error', onFailure);
  return { follow: () => undefined, close: () => watcher.close() };
}

/** Linux reports what happens directly in a folder, so that each folder has a watcher. */
function watchEach(root: string, onSignal: OnSignal, onFailure: () => void): FolderSignals {
  const watchers = new Map<string, FSWatcher>();
  const add = (folder: string): void => {
    const prefix = folder === '' ? '' : `${folder}/`;
    const watcher = watch(path.join(root, folder), { persistent: false }, (_event, name) =>
      onSignal(name === null ? '' : prefix + name),
    );
    // A folder that goes away ends its own watcher; its parent reports the rest.
    watcher.on('error', () => watcher.close());
    watchers.set(folder, watcher);
  };
  const tryAdd = (folder: string): void => {
    try {
      add(folder);
    } catch (error) {
      const gone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      if (!gone) onFailure();
    }
  };
  tryAdd('');
  return {
    follow: (tree) => {
      for (const [folder, watcher] of watchers) {
        if (folder === '' || tree.get(folder)?.kind === 'folder') continue;
        watcher.close();
        watchers.delete(folder);
      }
      for (const [folder, entry] of tree) {
        if (entry.kind === 'folder' && !watchers.has(folder)) tryAdd(folder);
      }
    },
    close: () => watchers.forEach((watcher) => watcher.close()),
  };
}

/** Watches a folder by the system's own means, and looks every two seconds where these fail. */
export function createFolderSignals(root: string, onSignal: OnSignal): FolderSignals {
  let stopPolling: (() => void) | undefined;
  const onFailure = (): void => {
    stopPolling ??= poll(onSignal);
  };
  const whole = process.platform === 'darwin' || process.platform === 'win32';
  const signals = (whole ? watchWhole : watchEach)(root, onSignal, onFailure);
  return {
    follow: (tree) => signals.follow(tree),
    close: () => {
      signals.close();
      stopPolling?.();
    },
  };
}
