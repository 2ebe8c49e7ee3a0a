/** A heading and a sentence. */
export function addTitle(el: HTMLElement, title: string, hint: string): HTMLElement {
  const heading = el.createDiv({
    cls: 'rapport-empty-title',
    text: title,
    attr: { role: 'heading', 'aria-level': '2' },
  });
  el.createDiv({ cls: 'rapport-empty-hint', text: hint });
  return heading;
}

/** A button that cannot be pressed again while what it does is under way; the first is the one to press. */
export function addButton(
  el: HTMLElement,
  text: string,
  act: () => Promise<unknown>,
  cls = '',
): HTMLButtonElement {
  const button = el.createEl('button', { text, cls, attr: { type: 'button' } });
  button.addEventListener('click', () => {
    button.disabled = true;
    void act().finally(() => (button.disabled = false));
  });
  return button;
}
