import type { LeafShape } from '../../core/app-shape';
import type { TFile, TFolder } from '../../core/files/vault-files';
import { ItemView } from '../../core/workspace/view';
import { SearchComponent } from '../../ui/components/text';
import { Keymap } from '../../ui/keymap';
import { prepareSimpleSearch } from '../../ui/search';
import { iconButton } from '../build-shell';
import type { ShellApp } from '../shell-app';
import { makeNote, openFileMenu } from './file-actions';
import { drawFile, drawTree, type TreeActions } from './file-tree';

export const FILE_LIST = 'file-explorer';

const OPEN_FOLDERS = 'file-list-open';
const MOST_FOUND = 100;

/** The vault's folders and notes, with a search over their names. */
export class FileListView extends ItemView {
  override icon = 'lucide-folder-closed';
  private readonly openFolders: Set<string>;
  private query = '';
  private listEl = createDiv();
  private drawWaits = false;

  constructor(
    leaf: LeafShape,
    private readonly shellApp: ShellApp,
  ) {
    super(leaf);
    const kept = shellApp.loadLocalStorage(OPEN_FOLDERS);
    this.openFolders = new Set(
      Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [],
    );
  }

  getViewType(): string {
    return FILE_LIST;
  }

  getDisplayText(): string {
    return 'Files';
  }

  protected override onOpen(): Promise<void> {
    this.contentEl.addClass('nav-files');
    this.drawHeader(this.contentEl.createDiv('nav-header'));
    this.listEl = this.contentEl.createDiv({
      cls: 'nav-files-container node-insert-event',
      attr: { role: 'tree', tabindex: 0 },
    });
    this.listEl.addEventListener('keydown', (event) => this.moveBy(event));
    const { vault } = this.app;
    const changed = (): void => this.drawSoon();
    const refs = [
      vault.on('create', changed),
      vault.on('delete', changed),
      vault.on('rename', changed),
    ];
    for (const ref of refs) this.registerEvent(ref);
    this.registerEvent(this.app.workspace.on('file-open', () => this.markActive()));
    this.draw();
    return Promise.resolve();
  }

  private drawHeader(headerEl: HTMLElement): void {
    const buttonsEl = headerEl.createDiv('nav-buttons-container');
    const newEl = iconButton(buttonsEl, 'lucide-edit', 'New note');
    newEl.addEventListener('click', () => makeNote(this.shellApp, this.shellApp.vault.getRoot()));
    const closeEl = iconButton(buttonsEl, 'lucide-chevrons-down-up', 'Collapse all');
    closeEl.addEventListener('click', () => {
      this.openFolders.clear();
      this.keepOpen();
    });
    new SearchComponent(headerEl).setPlaceholder('Search names...').onChange((query) => {
      this.query = query.trim();
      this.draw();
    });
  }

  /** Many files come at once while the vault is read: they are drawn together. */
  private drawSoon(): void {
    if (this.drawWaits) return;
    this.drawWaits = true;
    this.containerEl.win.requestAnimationFrame(() => {
      this.drawWaits = false;
      this.draw();
    });
  }

  private draw(): void {
    const scrolled = this.listEl.scrollTop;
    const focused = this.listEl.querySelector(':focus')?.getAttr('data-path') ?? null;
    this.listEl.empty();
    if (this.query === '') drawTree(this.listEl, this.shellApp.vault.getRoot(), this.actions());
    else this.drawFound();
    this.listEl.scrollTop = scrolled;
    this.markActive();
    if (focused !== null) this.rowOf(focused)?.focus();
  }

  private drawFound(): void {
    const search = prepareSimpleSearch(this.query);
    const found = this.shellApp.vault.getFiles().filter((file) => search(file.path) !== null);
    for (const file of found.slice(0, MOST_FOUND)) {
      drawFile(this.listEl, file, this.actions(), file.path.replace(/\.md$/, ''));
    }
    if (found.length === 0) this.listEl.createDiv({ cls: 'pane-empty', text: 'No files found.' });
  }

  private actions(): TreeActions {
    return {
      isOpen: (folder) => this.openFolders.has(folder.path),
      toggle: (folder) => this.toggle(folder),
      open: (file, event) => this.openFile(file, event),
      menu: (file, event) => openFileMenu(this.shellApp, file, event),
      hover: (file, event, targetEl) => {
        this.app.workspace.trigger('hover-link', {
          event,
          source: FILE_LIST,
          hoverParent: this.leaf,
          targetEl,
          linktext: file.path,
        });
      },
    };
  }

  private toggle(folder: TFolder): void {
    if (!this.openFolders.delete(folder.path)) this.openFolders.add(folder.path);
    this.keepOpen();
  }

  private keepOpen(): void {
    this.app.saveLocalStorage(OPEN_FOLDERS, [...this.openFolders]);
    this.draw();
  }

  private openFile(file: TFile, event: MouseEvent | KeyboardEvent): void {
    const { workspace } = this.shellApp;
    void workspace.getLeaf(Keymap.isModEvent(event)).openFile(file);
    if (this.containerEl.doc.body.hasClass('is-phone')) workspace.leftSplit.collapse();
  }

  private markActive(): void {
    const path = this.app.workspace.getActiveFile()?.path;
    for (const el of this.listEl.findAll('.nav-file-title')) {
      el.toggleClass('is-active', el.getAttr('data-path') === path);
    }
  }

  private rowOf(path: string): HTMLElement | undefined {
    return this.rows().find((el) => el.getAttr('data-path') === path);
  }

  private rows(): HTMLElement[] {
    return this.listEl.findAll('.tree-item-self');
  }

  private moveBy(event: KeyboardEvent): void {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const rows = this.rows();
    const at = rows.findIndex((row) => row.isActiveElement());
    rows[Math.max(0, Math.min(at + by, rows.length - 1))]?.focus();
  }
}
