/**
 * Calls back whenever the element has another size (also when it is hidden or shown), in whichever window
 * it is then, until the function it returns is called.
 */
export function watchSize(el: HTMLElement, callback: () => void): () => void {
  let observer: ResizeObserver | undefined;
  const observe = (): void => {
    observer?.disconnect();
    // Each window measures at its own frames: an observer of another window may sleep.
    const view = el.doc.defaultView;
    observer = view ? new view.ResizeObserver(callback) : undefined;
    observer?.observe(el);
  };
  observe();
  const stopMigrating = el.onWindowMigrated(observe);
  return () => {
    stopMigrating();
    observer?.disconnect();
  };
}
