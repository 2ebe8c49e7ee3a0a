import { Platform, type Plugin } from 'obsidian';
import type { CommandParts } from './command-parts';

type StatusParts = Pick<CommandParts, 'index' | 'words' | 'views'>;

/**
 * The number of overdue items in the status bar, which opens the next steps view; hidden while nothing is
 * overdue, and absent on phones, which have no status bar.
 */
export function registerStatusBar(
  plugin: Pick<Plugin, 'addStatusBarItem' | 'register'>,
  { index, words, views }: StatusParts,
): void {
  if (Platform.isMobile) return;
  const el = plugin.addStatusBarItem();
  el.addClass('mod-clickable', 'rapport-status');
  el.setAttrs({ role: 'button', tabindex: '0' });
  const open = (): void => void views.agenda();
  el.addEventListener('click', open);
  el.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    open();
  });
  const show = (): void => {
    const { start, end } = index.agenda().sections.overdue;
    const overdue = index.ready ? end - start : 0;
    el.toggle(overdue > 0);
    el.setText(words.nextSteps.said.overdue(overdue));
    el.setAttr('aria-label', words.commands.overdue(overdue));
  };
  show();
  plugin.register(index.onChange(show));
}
