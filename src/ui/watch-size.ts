/**
 * Calls back whenever one of the elements has another size (also when it is hidden or shown), in
 * whichever window they are then, until the function it returns is called.
 */
export function watchSize(elements: readonly HTMLElement[], callback: () => void): () => void {
  let observer: ResizeObserver | undefined;
  const observe = (): void => {
    observer?.disconnect();
    // Each window measures at its own frames: an observer of another window may sleep.
    const view = elements[0]?.ownerDocument.defaultView;
    observer = view ? new view.ResizeObserver(callback) : undefined;
    for (const element of elements) observer?.observe(element);
  };
  observe();
  const stopMigrating = elements[0]?.onWindowMigrated(observe);
  return () => {
    stopMigrating?.();
    observer?.disconnect();
  };
}
