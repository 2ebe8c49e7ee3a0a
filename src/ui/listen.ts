/** Calls back when the event happens on or in the element. */
export function listen<Name extends keyof HTMLElementEventMap>(
  el: HTMLElement,
  name: Name,
  callback: (event: HTMLElementEventMap[Name]) => void,
): void {
  el.addEventListener(name, callback);
}

/** Calls back for each key pressed on or in the element; one that is told to be `true` is done with. */
export function onKey(el: HTMLElement, press: (event: KeyboardEvent) => unknown): void {
  listen(el, 'keydown', (event) => {
    if (press(event) === true) event.preventDefault();
  });
}

/** The element that matches the selector, and on or in which the event happened; null where there is none. */
export function closestTo({ targetNode }: UIEvent, selector: string): HTMLElement | null {
  return targetNode?.instanceOf(Element) ? targetNode.closest<HTMLElement>(selector) : null;
}

/** Whether a key is pressed together with Ctrl, Cmd or Alt. */
export function hasModifier(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey;
}
