import { createFolderSignals } from './folder-signals';
import type { FolderTree } from './folder-tree';
import { createStock } from './stock';
import type { TreeChange } from './tree-changes';
import { isIgnoredPath } from './vault-path';

const SETTLE = 60;

/** What is known of the folder, and the changes that others make to it. */
export interface FolderWatch {
  /** Files and folders as last seen. */
  readonly tree: FolderTree;
  /** Runs an own change and takes its outcome at these paths as known, so that it is not reported. */
  own<T>(paths: readonly string[], change: () => Promise<T>): Promise<T>;
  /** Runs a reading between two changes, after everything that has happened was taken over. */
  settled<T>(reading: () => Promise<T>): Promise<T>;
  close(): void;
}

/** Waits for quiet, then calls once. */
function createSettling(call: () => void): { touch(): void; stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  return {
    touch: () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        call();
      }, SETTLE);
    },
    stop: () => clearTimeout(timer),
  };
}

/** One thing after another: an own change and the look at the disk never overlap. */
function createQueue(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const result = last.then(task);
    last = result.catch(() => undefined);
    return result;
  };
}

/** Starts to watch; `report` gets the changes of others, in an order that can be replayed. */
export async function watchFolder(
  realRoot: string,
  report: (changes: readonly TreeChange[]) => Promise<void>,
): Promise<FolderWatch> {
  const stock = createStock(realRoot);
  const inTurn = createQueue();
  const look = async (): Promise<void> => {
    while (stock.isDirty()) {
      const changes = await stock.take();
      signals.follow(stock.tree);
      await stock.doubtNewFolders(changes);
      if (changes.length > 0) await report(changes);
    }
  };
  const settling = createSettling(() => void inTurn(look));
  const signals = createFolderSignals(realRoot, (path) => {
    if (path !== '' && isIgnoredPath(path)) return;
    stock.doubt(path);
    settling.touch();
  });
  await inTurn(() => stock.begin());
  signals.follow(stock.tree);
  return {
    tree: stock.tree,
    own: (paths, change) =>
      inTurn(async () => {
        paths.forEach((path) => stock.doubt(path));
        await look();
        try {
          return await change();
        } finally {
          for (const path of paths) await stock.refresh(path);
          signals.follow(stock.tree);
        }
      }),
    settled: (reading) => inTurn(() => look().then(reading)),
    close: () => {
      settling.stop();
      signals.close();
    },
  };
}
