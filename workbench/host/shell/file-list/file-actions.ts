import { TFile, TFolder, type TAbstractFile } from '../../core/files/vault-files';
import { Menu } from '../../ui/menu';
import { Notice } from '../../ui/notice';
import type { ShellApp } from '../shell-app';
import { NameModal } from './name-modal';

/** The context menu of a file or folder; plugins add theirs. */
export function openFileMenu(app: ShellApp, file: TAbstractFile, event: MouseEvent): void {
  const menu = new Menu();
  if (file instanceof TFile) addOpenItems(app, file, menu);
  else if (file instanceof TFolder) {
    menu.addItem((item) =>
      item
        .setTitle('New note')
        .setIcon('lucide-edit')
        .setSection('action-primary')
        .onClick(() => makeNote(app, file)),
    );
  }
  menu.addItem((item) =>
    item
      .setTitle('Rename...')
      .setIcon('lucide-pencil')
      .setSection('danger')
      .onClick(() => rename(app, file)),
  );
  menu.addItem((item) =>
    item
      .setTitle('Delete')
      .setIcon('lucide-trash-2')
      .setSection('danger')
      .setWarning(true)
      .onClick(() => void report(app.fileManager.promptForDeletion(file))),
  );
  app.workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu');
  menu.showAtMouseEvent(event);
}

/** A new note of the next free name, opened. */
export function makeNote(app: ShellApp, folder: TFolder): void {
  const prefix = folder.isRoot() ? '' : `${folder.path}/`;
  let path = `${prefix}Untitled.md`;
  for (let count = 1; app.vault.getFileByPath(path); count += 1) {
    path = `${prefix}Untitled ${count}.md`;
  }
  const made = app.vault.create(path, '').then((file) => app.workspace.getLeaf().openFile(file));
  void report(made);
}

function addOpenItems(app: ShellApp, file: TFile, menu: Menu): void {
  const open = (title: string, icon: string, pane: 'tab' | 'split'): void => {
    menu.addItem((item) =>
      item
        .setTitle(title)
        .setIcon(icon)
        .setSection('open')
        .onClick(() => void app.workspace.getLeaf(pane).openFile(file)),
    );
  };
  open('Open in new tab', 'lucide-file-plus', 'tab');
  open('Open to the right', 'lucide-separator-vertical', 'split');
}

function rename(app: ShellApp, file: TAbstractFile): void {
  const extension = file instanceof TFile ? `.${file.extension}` : '';
  const name = file instanceof TFile ? file.basename : file.name;
  new NameModal(app, 'Rename', name, (wanted) => {
    const folder = file.path.slice(0, file.path.length - file.name.length);
    return report(app.fileManager.renameFile(file, `${folder}${wanted}${extension}`));
  }).open();
}

async function report(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    new Notice(error instanceof Error ? error.message : String(error));
  }
}
