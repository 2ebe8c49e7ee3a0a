import { installDom } from '../../ui/install-dom';
import type { AppShape } from '../app-shape';
import { WorkspaceWindow } from './workspace-item';

/** Makes a second window of its own document; undefined when the browser refuses one. */
export type OpenWindow = () => Window | null;

/** The windows besides the main one. */
export class Popouts {
  readonly children: WorkspaceWindow[] = [];

  constructor(
    private readonly app: AppShape,
    private readonly openWindow: OpenWindow,
  ) {}

  /** Throws when the browser refuses a window. */
  open(onClose: (container: WorkspaceWindow) => void): WorkspaceWindow {
    const win = this.openWindow();
    if (!win) {
      throw new Error('The browser did not open a window.');
    }
    installDom(win);
    this.app.keymap.listenTo(win);
    const dressed = (): void => dress(win.document, this.app.win.document);
    dressed();
    const ref = this.app.workspace.on('css-change', dressed);
    win.addEventListener('pagehide', () => this.app.workspace.offref(ref));
    const place = win.document.createElement('div');
    place.className = 'workspace mod-popout';
    win.document.body.appendChild(place);
    const container = new WorkspaceWindow(place);
    this.children.push(container);
    win.addEventListener('pagehide', () => this.close(container, onClose));
    this.app.workspace.trigger('window-open', container, win);
    return container;
  }

  close(container: WorkspaceWindow, onClose: (container: WorkspaceWindow) => void): void {
    const at = this.children.indexOf(container);
    if (at < 0) {
      return;
    }
    this.children.splice(at, 1);
    const { win } = container;
    onClose(container);
    this.app.workspace.trigger('window-close', container, win);
    win.close();
  }
}

/** The same theme and styles as in the main window, now. */
function dress(doc: Document, main: Document): void {
  doc.body.className = `${main.body.className} is-popout-window`;
  doc.head.querySelectorAll('style, link[rel="stylesheet"]').forEach((style) => style.remove());
  for (const style of main.head.querySelectorAll('style, link[rel="stylesheet"]')) {
    doc.head.appendChild(doc.importNode(style, true));
  }
}
