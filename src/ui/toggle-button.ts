/** A button that is on or off, shown by `text` and named by `label`. */
export function createToggle(
  parent: HTMLElement,
  cls: string,
  words: { readonly text: string; readonly label: string },
  changed: (on: boolean) => void,
): { set(on: boolean): void } {
  const button = parent.createEl('button', {
    cls: `rapport-toggle ${cls}`,
    text: words.text,
    attr: { type: 'button', 'aria-label': words.label, 'aria-pressed': 'false' },
  });
  button.addEventListener('click', () => changed(button.getAttr('aria-pressed') !== 'true'));
  return { set: (on) => button.setAttr('aria-pressed', String(on)) };
}
