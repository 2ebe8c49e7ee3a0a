import type { Command } from 'obsidian';
import type { CommandParts } from './command-parts';
import { forPerson } from './for-person';

export function rateDepthCommand(parts: CommandParts): Command {
  const { name, pick } = parts.words.commands.rateDepth;
  return {
    id: 'rate-depth',
    name,
    callback: () => {
      void forPerson(parts, { placeholder: pick }, (path) => parts.dialogs.rate(path));
    },
  };
}
