import type { Command } from 'obsidian';
import type { CommandParts } from './command-parts';
import { forPerson } from './for-person';

export function setNextStepCommand(parts: CommandParts): Command {
  const { name, pick } = parts.words.commands.setNextStep;
  return {
    id: 'set-next-step',
    name,
    callback: () => {
      void forPerson(parts, { placeholder: pick }, (path) => parts.dialogs.setNextStep(path));
    },
  };
}
