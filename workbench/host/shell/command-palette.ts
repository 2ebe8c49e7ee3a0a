import type { Command } from '../core/app-shape';
import type * as Obsidian from 'obsidian';
import { FuzzySuggestModal } from '../ui/fuzzy-suggest-modal';
import { renderResults } from '../ui/search';
import { hotkeyText } from './hotkeys';
import type { ShellApp } from './shell-app';

/** Finds a command by its name and runs it. */
export class CommandPalette extends FuzzySuggestModal<Command, ShellApp> {
  constructor(app: ShellApp) {
    super(app);
    this.setPlaceholder('Select a command...');
    this.emptyStateText = 'No commands found.';
    this.setInstructions([
      { command: '↑↓', purpose: 'to navigate' },
      { command: '↵', purpose: 'to use' },
      { command: 'esc', purpose: 'to dismiss' },
    ]);
  }

  getItems(): Command[] {
    return [...this.app.commands.listCommands()].sort((a, b) => a.name.localeCompare(b.name));
  }

  getItemText(command: Command): string {
    return command.name;
  }

  override renderSuggestion({ item, match }: Obsidian.FuzzyMatch<Command>, el: HTMLElement): void {
    el.addClass('mod-complex');
    const contentEl = el.createDiv('suggestion-content');
    renderResults(contentEl.createDiv('suggestion-title'), item.name, match);
    const auxEl = el.createDiv('suggestion-aux');
    for (const hotkey of item.hotkeys ?? []) {
      auxEl.createEl('kbd', { cls: 'suggestion-hotkey', text: hotkeyText(hotkey) });
    }
  }

  onChooseItem(command: Command): void {
    this.app.commands.executeCommandById(command.id);
  }
}
