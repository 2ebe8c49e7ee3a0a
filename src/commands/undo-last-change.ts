import type { Command } from 'obsidian';
import type { CommandParts } from './command-parts';

/** Offered only while there is something to take back. */
export function undoLastChangeCommand(parts: CommandParts): Command {
  return {
    id: 'undo-last-change',
    name: parts.words.commands.undoLastChange,
    checkCallback: (checking) => {
      if (!parts.canUndo()) return false;
      if (!checking) void parts.actions.undo();
      return true;
    },
  };
}
