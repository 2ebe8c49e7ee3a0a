import type { Command } from 'obsidian';
import type { Person } from '../domain/person';
import type { CommandParts } from './command-parts';
import { forPerson } from './for-person';

export function completeNextStepCommand(parts: CommandParts): Command {
  const { name, pick } = parts.words.commands.completeNextStep;
  return {
    id: 'complete-next-step',
    name,
    callback: () => {
      void forPerson(parts, { placeholder: pick, offered: hasNextStep }, (path) =>
        parts.dialogs.completeNextStep(path),
      );
    },
  };
}

const hasNextStep = ({ nextStep }: Person): boolean => nextStep !== undefined;
