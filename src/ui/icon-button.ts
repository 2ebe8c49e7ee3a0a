import { setIcon } from 'obsidian';
import { createButton } from './element';

/** What a button shows and what it is called; the name is also its tooltip. */
export interface ButtonFace {
  /** Of Lucide. */
  readonly icon: string;
  readonly label: string;
}

/** A real button with an icon, styled by the app like its own. */
export function createIconButton(
  parent: HTMLElement,
  cls: string,
  face?: ButtonFace,
  press?: (event: MouseEvent) => void,
) {
  const button = createButton(parent, `clickable-icon rapport-icon-button ${cls}`, press);
  if (face !== undefined) setFace(button, face);
  return button;
}

/** Gives a button another icon and name; the icon is left alone where it is the same. */
export function setFace(button: HTMLElement, { icon, label }: ButtonFace): void {
  button.setAttr('aria-label', label);
  if (button.getAttr('data-icon') === icon) return;
  button.setAttr('data-icon', icon);
  setIcon(button, `lucide-${icon}`);
}
