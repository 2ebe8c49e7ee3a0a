import type * as Obsidian from 'obsidian';
import { isMac } from './platform-keys';
import { Scope } from './scope';

type Pressed = MouseEvent | TouchEvent | KeyboardEvent | PointerEvent;

let current: Keymap | undefined;

/** The keymap of the app made last: menus and popovers are built without being told their app. */
export function currentKeymap(): Keymap {
  current ??= new Keymap();
  return current;
}

function makeCurrent(keymap: Keymap): void {
  current = keymap;
}

/** Which scope gets the keys: the one pushed last, else the root scope. */
export class Keymap {
  /** Where keys go while no scope is pushed: the active view's scope, or the app's. */
  rootScope: () => Scope;
  private readonly stack: Scope[] = [];
  private readonly windows = new Map<Window, () => void>();

  constructor(root: Scope = new Scope()) {
    this.rootScope = () => root;
    makeCurrent(this);
    this.listenTo(activeWindow);
  }

  pushScope(scope: Scope): void {
    this.listenTo(activeWindow);
    this.stack.push(scope);
  }

  popScope(scope: Scope): void {
    const at = this.stack.lastIndexOf(scope);
    if (at >= 0) this.stack.splice(at, 1);
  }

  /** Takes the window's keys, before the page's own listeners see them. */
  listenTo(win: Window): void {
    if (this.windows.has(win)) return;
    const listener = (event: KeyboardEvent): void => {
      this.onKeyEvent(event);
    };
    win.addEventListener('keydown', listener, true);
    this.windows.set(win, () => {
      win.removeEventListener('keydown', listener, true);
    });
  }

  /** Lets go of all windows. */
  close(): void {
    for (const stop of this.windows.values()) stop();
    this.windows.clear();
    this.stack.length = 0;
  }

  private onKeyEvent(event: KeyboardEvent): void {
    if (event.isComposing || ALONE.has(event.key)) return;
    const scope = this.stack[this.stack.length - 1] ?? this.rootScope();
    if (scope.handleKey(event, contextOf(event)) !== false) return;
    event.preventDefault();
    event.stopPropagation();
  }

  static isModifier(event: Pressed, modifier: Obsidian.Modifier): boolean {
    const mac = isMac();
    switch (modifier) {
      case 'Mod':
        return mac ? event.metaKey : event.ctrlKey;
      case 'Ctrl':
        return event.ctrlKey;
      case 'Meta':
        return event.metaKey;
      case 'Shift':
        return event.shiftKey;
      case 'Alt':
        return event.altKey;
    }
  }

  /** Where a click or key wants its note: a tab with Mod, beside it with Alt too, a window with Shift too. */
  static isModEvent(event?: Pressed | null): Obsidian.PaneType | boolean {
    if (!event) return false;
    if ('button' in event && event.button === 1) return 'tab';
    if (!Keymap.isModifier(event, 'Mod')) return false;
    if (!event.altKey) return 'tab';
    return event.shiftKey ? 'window' : 'split';
  }
}

const ALONE = new Set(['Control', 'Shift', 'Alt', 'Meta']);

function contextOf(event: KeyboardEvent): Obsidian.KeymapContext {
  const held = [
    event.altKey ? 'Alt' : '',
    event.ctrlKey ? 'Ctrl' : '',
    event.metaKey ? 'Meta' : '',
    event.shiftKey ? 'Shift' : '',
  ].filter((name) => name !== '');
  return { modifiers: held.join(','), key: event.key, vkey: virtualKey(event) };
}

/** The key as printed on it, whatever Shift or Alt make of it. */
function virtualKey(event: KeyboardEvent): string {
  const letter = /^(?:Key|Digit)(.)$/.exec(event.code ?? '')?.[1];
  if (letter !== undefined && (event.altKey || event.shiftKey)) return letter;
  return event.key === ' ' ? 'Space' : event.key;
}
