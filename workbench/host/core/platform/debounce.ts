export interface Debouncer<T extends unknown[], V> {
  (...data: [...T]): Debouncer<T, V>;
  /** Forgets a call that waits. */
  cancel(): Debouncer<T, V>;
  /** Makes a call that waits now. */
  run(): V | undefined;
}

/** Calls later, once for many calls. `resetTimer`: each call starts the wait anew, else the first one counts. */
export function debounce<T extends unknown[], V>(
  callback: (...data: [...T]) => V,
  timeout = 0,
  resetTimer = false,
): Debouncer<T, V> {
  const win = window;
  let timer: number | undefined;
  let waiting: [...T] | undefined;
  const stop = (): void => {
    win.clearTimeout(timer);
    timer = undefined;
  };
  const call = (): V | undefined => {
    stop();
    const data = waiting;
    waiting = undefined;
    return data && callback(...data);
  };
  const debounced = (...data: [...T]): Debouncer<T, V> => {
    waiting = data;
    if (resetTimer) {
      stop();
    }
    timer ??= win.setTimeout(call, timeout);
    return result;
  };
  const result: Debouncer<T, V> = Object.assign(debounced, {
    cancel: () => {
      stop();
      waiting = undefined;
      return result;
    },
    run: call,
  });
  return result;
}
