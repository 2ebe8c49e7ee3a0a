import type { Plugin } from 'obsidian';
import type { CommandParts } from './command-parts';
import { completeNextStepCommand } from './complete-next-step';
import { logInteractionCommand } from './log-interaction';
import { openNextStepsCommand } from './open-next-steps';
import { rateDepthCommand } from './rate-depth';
import { setGoalCommand } from './set-goal';
import { setNextStepCommand } from './set-next-step';
import { undoLastChangeCommand } from './undo-last-change';

const COMMANDS = [
  openNextStepsCommand,
  setNextStepCommand,
  completeNextStepCommand,
  logInteractionCommand,
  rateDepthCommand,
  setGoalCommand,
  undoLastChangeCommand,
];

/** Adds the commands; none has a default hotkey. */
export function registerCommands(plugin: Pick<Plugin, 'addCommand'>, parts: CommandParts): void {
  for (const command of COMMANDS) plugin.addCommand(command(parts));
}
