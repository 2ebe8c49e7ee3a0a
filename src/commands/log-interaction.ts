import type { Command } from 'obsidian';
import type { CommandParts } from './command-parts';
import { forPerson } from './for-person';

export function logInteractionCommand(parts: CommandParts): Command {
  const { name, pick } = parts.words.commands.logInteraction;
  return {
    id: 'log-interaction',
    name,
    callback: () => {
      void forPerson(parts, { placeholder: pick }, (path) => parts.dialogs.logInteraction([path]));
    },
  };
}
