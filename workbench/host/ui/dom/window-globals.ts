import { createHtml, createSvgIn } from './create-element';
import { define } from './define';
import { tell } from './node-methods';

type ElementInfo = DomElementInfo | string;
type Made<T> = ((el: T) => void) | undefined;

/** The window whose globals name the active one: the first that was prepared. */
let main: Window | undefined;

/** Obsidian's globals. A later window (a popout) becomes `activeWindow` of the first while it has the focus. */
export function installGlobals(win: Window): void {
  main = main?.closed === false ? main : win;
  define(win, {
    ...creating(win),
    ...timing(win),
    isBoolean: (value: unknown) => typeof value === 'boolean',
    fish: (selector: string) => win.document.querySelector(selector),
    fishAll: (selector: string) => Array.from(win.document.querySelectorAll(selector)),
  });
  win.activeWindow = win;
  win.activeDocument = win.document;
  if (win === main) win.addEventListener('focus', () => makeActive(win));
  else preparePopout(win);
}

function preparePopout(win: Window): void {
  win.addEventListener('focus', () => makeActive(win));
  win.addEventListener('pagehide', () => {
    if (main?.activeWindow === win) makeActive(main);
  });
}

function makeActive(win: Window): void {
  if (!main) return;
  main.activeWindow = win;
  main.activeDocument = win.document;
}

function creating(win: Window): object {
  const doc = win.document;
  return {
    createEl: (tag: string, info?: ElementInfo, made?: Made<HTMLElement>) =>
      tell(createHtml(doc, tag, info, undefined), made),
    createDiv: (info?: ElementInfo, made?: Made<HTMLElement>) =>
      tell(createHtml(doc, 'div', info, undefined), made),
    createSpan: (info?: ElementInfo, made?: Made<HTMLElement>) =>
      tell(createHtml(doc, 'span', info, undefined), made),
    createSvg: (tag: string, info?: SvgElementInfo | string, made?: Made<SVGElement>) =>
      tell(createSvgIn(doc, tag, info, undefined), made),
    createFragment: (made?: Made<DocumentFragment>) => tell(doc.createDocumentFragment(), made),
  };
}

function timing(win: Window): object {
  return {
    sleep: (ms: number) => new Promise<void>((resolve) => win.setTimeout(resolve, ms)),
    nextFrame: () =>
      new Promise<void>((resolve) => {
        win.requestAnimationFrame(() => {
          resolve();
        });
      }),
    ready: (callback: () => unknown) => {
      if (win.document.readyState !== 'loading') callback();
      else win.document.addEventListener('DOMContentLoaded', () => void callback());
    },
  };
}
