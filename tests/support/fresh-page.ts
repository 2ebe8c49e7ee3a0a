import { vi } from 'vitest';
import { installDom } from '../../workbench/host/ui/install-dom';
import { currentKeymap } from '../../workbench/host/ui/keymap';
import { keepObservers, stopObservers } from './page-observers';
import { forgetSizes } from './view-dom';

// Run before each file of tests that need a page: what the file before has left there is taken away.
vi.useRealTimers();
vi.unstubAllGlobals();
keepObservers();
stopObservers();
installDom(window);
forgetSizes();
window.localStorage.clear();
window.activeWindow = window;
window.activeDocument = document;
currentKeymap().close();
document.head.replaceChildren();
document.body.replaceChildren();
for (const el of [document.documentElement, document.body]) {
  for (const name of el.getAttributeNames()) el.removeAttribute(name);
}
