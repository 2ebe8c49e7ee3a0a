/** Gives the focus to the list, or to what is there instead, where that which had it is gone or disabled. */
export function keepFocus(el: HTMLElement, list: { focus(): boolean }): void {
  const focused = el.doc.activeElement;
  // From what is disabled the browser takes it only later.
  const isLost = focused?.closest('.rapport-absent, :disabled') !== null;
  if (!isLost && focused !== el.doc.body) return;
  if (!list.focus()) el.querySelector<HTMLElement>('.rapport-empty button')?.focus();
}
