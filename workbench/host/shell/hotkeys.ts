import type * as Obsidian from 'obsidian';
import type { Command, Hotkey } from '../core/app-shape';
import { Keymap } from '../ui/keymap';
import type { ShellApp } from './shell-app';

/** The keys of the chrome itself, and those that commands bring along. */
export function registerHotkeys(
  app: ShellApp,
  own: readonly { key: string; run: () => unknown }[],
): () => void {
  const handlers = own.map(({ key, run }) =>
    app.scope.register(['Mod'], key, () => {
      run();
      return false;
    }),
  );
  handlers.push(
    app.scope.register(null, null, (event) => {
      const command = commandOf(app, event);
      return command && app.commands.executeCommandById(command.id) ? false : undefined;
    }),
  );
  return () => {
    for (const handler of handlers) app.scope.unregister(handler);
  };
}

/** Such as "Ctrl + Shift + P". */
export function hotkeyText({ modifiers, key }: Hotkey): string {
  return [...modifiers.map((one) => (one === 'Mod' ? 'Ctrl' : one)), key].join(' + ');
}

function commandOf(app: ShellApp, event: KeyboardEvent): Command | undefined {
  return Object.values(app.commands.commands).find((command) =>
    command.hotkeys?.some((hotkey) => matches(hotkey, event)),
  );
}

const ALL: readonly Obsidian.Modifier[] = ['Ctrl', 'Meta', 'Shift', 'Alt'];

function matches({ modifiers, key }: Hotkey, event: KeyboardEvent): boolean {
  if (key.toLowerCase() !== event.key.toLowerCase()) return false;
  const mod = Keymap.isModifier(event, 'Mod');
  const wanted = new Set(modifiers);
  if (wanted.has('Mod') && !mod) return false;
  return ALL.every((one) => {
    const isMod = wanted.has('Mod') && (one === 'Ctrl' || one === 'Meta');
    return isMod || wanted.has(one) === Keymap.isModifier(event, one);
  });
}
