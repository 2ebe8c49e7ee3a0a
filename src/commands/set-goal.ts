import type { Command } from 'obsidian';
import type { CommandParts } from './command-parts';
import { forPerson } from './for-person';

export function setGoalCommand(parts: CommandParts): Command {
  const { name, pick } = parts.words.commands.setGoal;
  return {
    id: 'set-goal',
    name,
    callback: () => {
      void forPerson(parts, { placeholder: pick }, (path) => parts.dialogs.setGoal(path));
    },
  };
}
