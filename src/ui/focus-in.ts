/** Whether the focus is on the element or in it. */
export function holdsFocus(el: HTMLElement): boolean {
  return el.contains(el.doc.activeElement);
}

/** Which of them has the focus itself; -1 for none. */
export function placeOfFocus(els: readonly HTMLElement[]): number {
  return els.findIndex((el) => el.isActiveElement());
}
