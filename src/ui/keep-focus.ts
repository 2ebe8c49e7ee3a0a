/** Gives the focus to the list, or to what is there instead, where that which had it is gone. */
export function keepFocus(el: HTMLElement, list: { focus(): boolean }): void {
  const focused = el.doc.activeElement;
  if (focused !== null && focused !== el.doc.body && !focused.closest('.rapport-absent')) return;
  if (!list.focus()) el.querySelector<HTMLElement>('.rapport-empty button')?.focus();
}
