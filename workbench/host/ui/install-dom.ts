import { installBuiltins } from './dom/builtins';
import { installElementMethods } from './dom/element-methods';
import { installEventMethods } from './dom/event-methods';
import { installNodeMethods } from './dom/node-methods';
import { installGlobals } from './dom/window-globals';

const done = new WeakSet<object>();

/** Gives a window Obsidian's globals and prototype members. Once for each window, popouts too. */
export function installDom(win: Window): void {
  if (done.has(win)) return;
  done.add(win);
  installBuiltins(win);
  installNodeMethods(win);
  installElementMethods(win);
  installEventMethods(win);
  installGlobals(win);
}
