import { TFile, TFolder, type TAbstractFile } from '../../core/files/vault-files';
import { setIcon } from '../../ui/icons';

/** What happens to a row of the tree. */
export interface TreeActions {
  isOpen(folder: TFolder): boolean;
  toggle(folder: TFolder): void;
  open(file: TFile, event: MouseEvent | KeyboardEvent): void;
  menu(file: TAbstractFile, event: MouseEvent): void;
  hover(file: TFile, event: MouseEvent, el: HTMLElement): void;
}

/** Draws a folder's children, folders first; closed folders are not looked into. */
export function drawTree(el: HTMLElement, folder: TFolder, actions: TreeActions): void {
  for (const child of inOrder(folder.children)) {
    if (child instanceof TFolder) drawFolder(el, child, actions);
    else if (child instanceof TFile) drawFile(el, child, actions);
  }
}

/** One row; `label` where it is not the file's name. */
export function drawFile(
  el: HTMLElement,
  file: TFile,
  actions: TreeActions,
  label: string = file.basename,
): void {
  const selfEl = el.createDiv('tree-item nav-file').createDiv({
    cls: 'tree-item-self nav-file-title tappable is-clickable',
    attr: { 'data-path': file.path, role: 'treeitem', tabindex: -1 },
  });
  selfEl.createDiv({ cls: 'tree-item-inner nav-file-title-content', text: label });
  if (file.extension !== 'md') selfEl.createDiv({ cls: 'nav-file-tag', text: file.extension });
  selfEl.addEventListener('click', (event) => actions.open(file, event));
  selfEl.addEventListener('auxclick', (event) => {
    if (event.button === 1) actions.open(file, event);
  });
  selfEl.addEventListener('contextmenu', (event) => actions.menu(file, event));
  selfEl.addEventListener('mouseover', (event) => actions.hover(file, event, selfEl));
  selfEl.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') actions.open(file, event);
  });
}

function drawFolder(el: HTMLElement, folder: TFolder, actions: TreeActions): void {
  const isOpen = actions.isOpen(folder);
  const itemEl = el.createDiv('tree-item nav-folder');
  itemEl.toggleClass('is-collapsed', !isOpen);
  const selfEl = itemEl.createDiv({
    cls: 'tree-item-self nav-folder-title is-clickable mod-collapsible',
    attr: { 'data-path': folder.path, role: 'treeitem', 'aria-expanded': isOpen, tabindex: -1 },
  });
  const iconEl = selfEl.createDiv('tree-item-icon collapse-icon');
  iconEl.toggleClass('is-collapsed', !isOpen);
  setIcon(iconEl, 'lucide-chevron-down');
  selfEl.createDiv({ cls: 'tree-item-inner nav-folder-title-content', text: folder.name });
  selfEl.addEventListener('click', () => actions.toggle(folder));
  selfEl.addEventListener('contextmenu', (event) => actions.menu(folder, event));
  selfEl.addEventListener('keydown', (event) => {
    const wants = { ArrowRight: true, ArrowLeft: false }[event.key];
    if (event.key === 'Enter' || (wants !== undefined && wants !== isOpen)) actions.toggle(folder);
  });
  if (isOpen) {
    const childrenEl = itemEl.createDiv({
      cls: 'tree-item-children nav-folder-children',
      attr: { role: 'group' },
    });
    drawTree(childrenEl, folder, actions);
  }
}

function inOrder(files: readonly TAbstractFile[]): TAbstractFile[] {
  const rank = (file: TAbstractFile): number => (file instanceof TFolder ? 0 : 1);
  const { compare } = new Intl.Collator(undefined, { numeric: true });
  return [...files].sort((a, b) => rank(a) - rank(b) || compare(a.name, b.name));
}
