/** Gives the focus to the list, or to what is there instead, where that which had it is gone or disabled. */
export function keepFocus(el: HTMLElement, list: { focus(): boolean }): void {
  const focused = el.doc.activeElement;
  // From what is disabled the browser takes it only later.
  const isLost = focused?.closest('.rapport-absent, :disabled') !== null;
  if (isLost || focused === el.doc.body) focusShown(el, list);
}

/** Gives the focus to the list, or to the button in its place; false where there is neither. */
export function focusShown(el: HTMLElement, list: { focus(): boolean }): boolean {
  const button = el.querySelector<HTMLElement>('.rapport-empty button');
  button?.focus();
  return list.focus() || button !== null;
}
