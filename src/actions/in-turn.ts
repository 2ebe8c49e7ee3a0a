/** Runs tasks one after the other, in the order they were handed in. */
export type InTurn = <T>(task: () => Promise<T>) => Promise<T>;

/**
 * A queue of tasks. Actions go through one, so that two at once on one note both land and undo takes
 * them back in the reverse of the order in which the notes were written. A task that fails does not
 * hold up the next.
 */
export function createQueue(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const result = last.then(task, task);
    last = result;
    return result;
  };
}
