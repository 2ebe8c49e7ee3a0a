import { installDom } from '../../workbench/host/ui/install-dom';

/** The height of one unit in tests, in pixels; a row with words is two units. */
export const UNIT = 30;

/**
 * Makes happy-dom's window one that plugins know, with just enough layout: elements have the given
 * height, and a unit of a list is `UNIT` pixels.
 */
export function installViewDom(height = 600): void {
  installDom(window);
  document.head.empty();
  document.body.empty();
  document.head.createEl('style', { text: `.rapport-row-probe { height: ${UNIT}px }` });
  for (const name of ['clientHeight', 'offsetHeight', 'offsetWidth']) {
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => height });
  }
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
