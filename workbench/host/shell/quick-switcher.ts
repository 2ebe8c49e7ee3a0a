import type { TFile } from '../core/files/vault-files';
import { FuzzySuggestModal } from '../ui/fuzzy-suggest-modal';
import { Keymap } from '../ui/keymap';
import type { ShellApp } from './shell-app';

/** Finds a note by its path and opens it; with Mod in a new tab. */
export class QuickSwitcher extends FuzzySuggestModal<TFile, ShellApp> {
  constructor(app: ShellApp) {
    super(app);
    this.setPlaceholder('Find a note...');
    this.emptyStateText = 'No notes found.';
    this.limit = 50;
    this.scope.register(['Mod'], 'Enter', (event) => {
      this.selectActiveSuggestion(event);
      return false;
    });
    this.setInstructions([
      { command: '↑↓', purpose: 'to navigate' },
      { command: '↵', purpose: 'to open' },
      { command: 'ctrl ↵', purpose: 'to open in a new tab' },
      { command: 'esc', purpose: 'to dismiss' },
    ]);
  }

  getItems(): TFile[] {
    const recent = this.app.workspace.getLastOpenFiles();
    const rank = (file: TFile): number => {
      const at = recent.indexOf(file.path);
      return at < 0 ? recent.length : at;
    };
    return [...this.app.vault.getMarkdownFiles()].sort((a, b) => rank(a) - rank(b));
  }

  getItemText(file: TFile): string {
    return file.path.replace(/\.md$/, '');
  }

  onChooseItem(file: TFile, event: MouseEvent | KeyboardEvent): void {
    void this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file);
  }
}
