/** A real button, which sends no form. */
export function createButton(
  parent: HTMLElement,
  info: DomElementInfo | string,
  press?: (event: MouseEvent) => void,
): HTMLButtonElement {
  const button = parent.createEl('button', info);
  button.type = 'button';
  if (press !== undefined) button.addEventListener('click', press);
  return button;
}

/** An element with words in it. */
export function addText<Tag extends keyof HTMLElementTagNameMap>(
  parent: Node,
  tag: Tag,
  text: string,
  cls = '',
): HTMLElementTagNameMap[Tag] {
  return parent.createEl(tag, { cls, text });
}

/** A list to choose from, of values, each in words. */
export function addSelect(
  parent: HTMLElement,
  choices: Iterable<readonly [value: string, words: string]>,
  cls = '',
): HTMLSelectElement {
  const select = parent.createEl('select', `dropdown ${cls}`);
  for (const [value, text] of choices) select.createEl('option', { value, text });
  return select;
}

/** A place for words of the user, in the direction of their own language. */
export function createWords(parent: HTMLElement, cls: string, text = ''): HTMLElement {
  return parent.createSpan({ cls, text, attr: { dir: 'auto' } });
}

/** Gives an element other words; nothing happens where it has them already. */
export function setWords(el: HTMLElement, words: string): void {
  if (el.getText() !== words) el.setText(words);
}

export function showIf(el: HTMLElement, on: boolean): void {
  el.toggleClass('rapport-absent', !on);
}

/** Focuses an element where it stands: nothing scrolls. */
export function focusHere(el: HTMLElement): void {
  el.focus({ preventScroll: true });
}
