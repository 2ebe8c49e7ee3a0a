import { setIcon, type IconName } from 'obsidian';

/** What a button shows and what it is called; the name is also its tooltip. */
export interface ButtonFace {
  readonly icon: IconName;
  readonly label: string;
}

/** A real button with an icon, styled by the app like its own. */
export function createIconButton(parent: HTMLElement, cls: string, face?: ButtonFace) {
  const button = parent.createEl('button', {
    cls: `clickable-icon rapport-icon-button ${cls}`,
    attr: { type: 'button' },
  });
  if (face !== undefined) setFace(button, face);
  return button;
}

/** Gives a button another icon and name; nothing happens where it has them already. */
export function setFace(button: HTMLElement, { icon, label }: ButtonFace): void {
  if (button.getAttr('aria-label') !== label) button.setAttr('aria-label', label);
  if (button.getAttr('data-icon') === icon) return;
  button.setAttr('data-icon', icon);
  setIcon(button, icon);
}
