/** A button with words. */
export function addButton(
  parent: HTMLElement,
  text: string,
  run: () => void,
  cls = '',
): HTMLElement {
  const button = parent.createEl('button', { cls, text, attr: { type: 'button', dir: 'auto' } });
  button.addEventListener('click', run);
  return button;
}
