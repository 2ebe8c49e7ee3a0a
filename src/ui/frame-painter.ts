import { watchSize } from './watch-size';

/**
 * Paints at most once a frame, and never while the element is hidden: what was asked for meanwhile is
 * painted once, when it is shown again.
 */
export class FramePainter {
  #asked = false;
  #hidden = false;
  #closed = false;
  readonly #stopWatching: () => void;

  readonly #el: HTMLElement;
  readonly #paint: () => void;

  constructor(el: HTMLElement, paint: () => void) {
    this.#el = el;
    this.#paint = paint;
    this.#stopWatching = watchSize([el], () => this.#onResize());
  }

  /** Asks for a paint in the next frame. */
  request(): void {
    if (this.#asked) return;
    this.#asked = true;
    this.#el.win.requestAnimationFrame(() => this.flush());
  }

  /** Paints now, or once it is shown. */
  now(): void {
    this.request();
    this.flush();
  }

  /** Paints now what was asked for and is not painted yet. */
  flush(): void {
    if (!this.#asked || this.#hidden || this.#closed) return;
    this.#asked = false;
    this.#paint();
  }

  close(): void {
    this.#closed = true;
    this.#stopWatching();
  }

  #onResize(): void {
    this.#hidden = this.#el.offsetWidth === 0 || this.#el.offsetHeight === 0;
    // Shown again: in this very frame, so that nothing outdated is seen.
    this.flush();
  }
}
