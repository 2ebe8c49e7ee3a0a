import { watchSize } from './watch-size';

/** Paints at most once a frame. */
export interface FramePainter {
  /** Asks for a paint in the next frame. */
  request(): void;
  /** Paints now, or once it is shown. */
  now(): void;
  /** Paints now what was asked for and is not painted yet. */
  flush(): void;
  close(): void;
}

/**
 * A painter that never paints while the element is hidden: what was asked for meanwhile is painted once,
 * when it is shown again.
 */
export function createFramePainter(el: HTMLElement, paint: () => void): FramePainter {
  let asked = false;
  let idle = false;
  const flush = (): void => {
    if (!asked || idle) return;
    asked = false;
    paint();
  };
  const request = (): void => {
    if (asked) return;
    asked = true;
    el.win.requestAnimationFrame(flush);
  };
  const stopWatching = watchSize(el, () => {
    idle = el.offsetWidth === 0 || el.offsetHeight === 0;
    // Shown again: in this very frame, so that nothing outdated is seen.
    flush();
  });
  return {
    request,
    flush,
    now() {
      request();
      flush();
    },
    close() {
      stopWatching();
      idle = true;
    },
  };
}
