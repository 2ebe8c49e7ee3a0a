import type * as Obsidian from 'obsidian';
import { isMac } from './platform-keys';

export interface KeyHandler {
  readonly scope: Scope;
  /** Sorted and joined by commas, `Mod` resolved; null takes any. */
  readonly modifiers: string | null;
  readonly key: string | null;
  readonly func: (event: KeyboardEvent, context: Obsidian.KeymapContext) => unknown;
}

/** Keys and what they do. The keymap asks the uppermost scope, which asks its parent. */
export class Scope {
  readonly parent: Scope | undefined;
  readonly keys: KeyHandler[] = [];

  constructor(parent?: Scope) {
    this.parent = parent;
  }

  register(
    modifiers: readonly Obsidian.Modifier[] | null,
    key: string | null,
    func: KeyHandler['func'],
  ): KeyHandler {
    const handler = { scope: this, modifiers: modifiers && joined(modifiers), key, func };
    this.keys.push(handler);
    return handler;
  }

  unregister(handler: KeyHandler): void {
    const at = this.keys.indexOf(handler);
    if (at >= 0) this.keys.splice(at, 1);
  }

  /** What the first handler that takes the key says; `false` means that the key is used up. */
  handleKey(event: KeyboardEvent, context: Obsidian.KeymapContext): unknown {
    for (const handler of [...this.keys]) {
      if (!takes(handler, context)) continue;
      const answer = handler.func(event, context);
      if (answer !== undefined) return answer;
    }
    return this.parent?.handleKey(event, context);
  }
}

function joined(modifiers: readonly Obsidian.Modifier[]): string {
  const real = modifiers.map((one) => (one === 'Mod' ? (isMac() ? 'Meta' : 'Ctrl') : one));
  return [...new Set(real)].sort().join(',');
}

function takes(handler: KeyHandler, { modifiers, key, vkey }: Obsidian.KeymapContext): boolean {
  if (handler.modifiers !== null && handler.modifiers !== modifiers) return false;
  if (handler.key === null) return true;
  const wanted = handler.key.toLowerCase();
  return wanted === vkey.toLowerCase() || wanted === key?.toLowerCase();
}
