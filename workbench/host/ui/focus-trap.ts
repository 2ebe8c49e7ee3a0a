import type { Scope } from './scope';

const FOCUSABLE = [
  'a[href]',
  'button:not([disabled])',
  'input:not([disabled])',
  'select:not([disabled])',
  'textarea:not([disabled])',
  '[contenteditable="true"]',
  '[tabindex]',
].join(',');

/** What Tab goes through inside `root`, in order. */
export function focusable(root: HTMLElement): HTMLElement[] {
  return root
    .findAll(FOCUSABLE)
    .filter((el) => el.tabIndex >= 0 && el.isShown() && !el.closest('[inert]'));
}

/** Keeps Tab inside `root` for as long as the scope is the uppermost. */
export function trapFocus(scope: Scope, root: HTMLElement): void {
  scope.register([], 'Tab', () => step(root, 1));
  scope.register(['Shift'], 'Tab', () => step(root, -1));
}

function step(root: HTMLElement, by: 1 | -1): false | undefined {
  const all = focusable(root);
  const active = root.doc.activeElement;
  const at = all.findIndex((el) => el === active);
  const inside = active !== null && root.contains(active) && active !== root;
  const edge = by === 1 ? all.length - 1 : 0;
  if (inside && at !== edge && at >= 0) return undefined;
  (by === 1 ? all[0] : all[all.length - 1])?.focus();
  return false;
}
