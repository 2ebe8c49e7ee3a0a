import { installDom } from '../../workbench/host/ui/install-dom';
import { stopObservers } from './page-observers';

/** The height of the head of a group in tests, in pixels; other rows are twice as high. */
export const UNIT = 30;

/** Gives every element that height and width, since happy-dom lays nothing out. */
function giveSizes(size: (el: HTMLElement) => number): void {
  for (const name of ['clientHeight', 'offsetHeight', 'offsetWidth']) {
    Object.defineProperty(HTMLElement.prototype, name, {
      configurable: true,
      get(this: HTMLElement) {
        return size(this);
      },
    });
  }
}

/** Takes back the sizes that `installViewDom` gave. */
export const forgetSizes = (): void => giveSizes(() => 0);

/**
 * Makes happy-dom's window one that plugins know, with just enough layout: elements have the given
 * height, but heads of a list are `UNIT` pixels high and its other rows twice that, unless unfolded.
 */
export function installViewDom(height = 600): void {
  installDom(window);
  stopObservers();
  document.head.empty();
  document.body.empty();
  giveSizes((el) => {
    const isFixed = el.getAttr('role') === 'row' && !el.hasClass('is-unfolded');
    if (!isFixed) return height;
    return el.hasClass('rapport-section') ? UNIT : 2 * UNIT;
  });
}

/** Presses a key where the focus is; tells whether somebody took it. */
export function press(key: string, init: KeyboardEventInit = {}): boolean {
  const target = document.activeElement ?? document.body;
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  target.dispatchEvent(event);
  return event.defaultPrevented;
}

/** Waits until the next frame is painted. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    window.requestAnimationFrame(() => resolve());
  });
}

/** The element; an error where there is none. */
export function one(selector: string, root: ParentNode = document): HTMLElement {
  const el = root.querySelector<HTMLElement>(selector);
  if (el === null) throw new Error(`Nothing matches ${selector}`);
  return el;
}

export function all(selector: string, root: ParentNode = document): HTMLElement[] {
  return Array.from(root.querySelectorAll<HTMLElement>(selector));
}
