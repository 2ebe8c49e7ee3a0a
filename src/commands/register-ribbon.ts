import type { Plugin } from 'obsidian';
import type { CommandParts } from './command-parts';

/** The icon of the next steps view in the ribbon, which opens it. */
export function registerRibbon(
  plugin: Pick<Plugin, 'addRibbonIcon'>,
  icon: string,
  parts: Pick<CommandParts, 'words' | 'views'>,
): void {
  const name = parts.words.commands.names['open-next-steps'];
  plugin.addRibbonIcon(icon, name, () => void parts.views.agenda());
}
