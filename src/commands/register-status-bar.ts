import { Platform, type Plugin } from 'obsidian';
import type { CommandParts } from './command-parts';
import { statusOf } from './status-model';

type StatusParts = Pick<CommandParts, 'index' | 'words' | 'views'>;

/**
 * The number of overdue items in the status bar, which opens the next steps view; hidden while nothing is
 * overdue, and absent on phones, which have no status bar.
 */
export function registerStatusBar(
  plugin: Pick<Plugin, 'addStatusBarItem' | 'register'>,
  parts: StatusParts,
): void {
  if (Platform.isMobile) return;
  const el = plugin.addStatusBarItem();
  el.addClass('mod-clickable', 'rapport-status');
  el.setAttrs({ role: 'button', tabindex: '0' });
  const open = (): void => void parts.views.nextSteps();
  el.addEventListener('click', open);
  el.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    open();
  });
  const show = (): void => {
    const { text, label } = statusOf(parts.index, parts.words);
    el.toggle(text !== '');
    el.setText(text);
    el.setAttr('aria-label', label);
  };
  show();
  plugin.register(parts.index.onChange(show));
}
