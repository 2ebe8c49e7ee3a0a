import { Platform, type Plugin } from 'obsidian';
import type { CommandParts } from './command-parts';

type StatusPlugin = Pick<Plugin, 'addStatusBarItem' | 'register'>;
type StatusParts = Pick<CommandParts, 'index' | 'words' | 'views' | 'toggleDiscreet'>;

/**
 * The number of overdue items in the status bar, which opens the next steps view, hidden while nothing is
 * overdue; and, while the screen is shared, a sign of it in its place, which ends that. Phones have no status bar.
 */
export function registerStatusBar(
  plugin: StatusPlugin,
  { index, words, views, toggleDiscreet }: StatusParts,
): void {
  if (Platform.isMobile) return;
  const { overdue: about, discreet } = words.commands;
  const el = addItem(plugin, 'rapport-status', views.agenda);
  // CSS shows one of the two.
  const sign = addItem(plugin, 'rapport-status-discreet', toggleDiscreet);
  sign.setText(discreet.sign);
  sign.setAttr('aria-label', discreet.end);
  const show = (): void => {
    const { start, end } = index.agenda().sections.overdue;
    const overdue = index.ready ? end - start : 0;
    el.toggle(overdue > 0);
    el.setText(words.nextSteps.said.overdue(overdue));
    el.setAttr('aria-label', about(overdue));
  };
  show();
  plugin.register(index.onChange(show));
}

/** An item that is a button, for the mouse and for the keys. */
function addItem(plugin: StatusPlugin, cls: string, press: () => Promise<void>): HTMLElement {
  const el = plugin.addStatusBarItem();
  el.addClass('mod-clickable', cls);
  el.setAttrs({ role: 'button', tabindex: '0' });
  el.addEventListener('click', () => void press());
  el.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    void press();
  });
  return el;
}
