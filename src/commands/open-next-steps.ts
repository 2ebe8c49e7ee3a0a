import type { Command } from 'obsidian';
import type { CommandParts } from './command-parts';

export function openNextStepsCommand(parts: CommandParts): Command {
  return {
    id: 'open-next-steps',
    name: parts.words.commands.openNextSteps,
    callback: () => {
      void parts.openNextSteps();
    },
  };
}
