import { addText } from './element';
let made = 0;

/** The id of an element, which is given one where it has none. */
export function idOf(el: Element): string {
  if (el.id === '') {
    made += 1;
    el.id = `rapport-label-${made}`;
  }
  return el.id;
}

/** Names an element by words shown elsewhere: an `aria-label` would show them again, as a tooltip. */
export function labelBy(nameEl: HTMLElement, el: Element | null): void {
  el?.setAttribute('aria-labelledby', idOf(nameEl));
}

/** Names a region for who cannot see it, by words that are not shown; gives the element that holds them. */
export function nameRegion(el: HTMLElement, parent: HTMLElement, name: string): HTMLElement {
  const nameEl = addText(parent, 'span', name);
  nameEl.hidden = true;
  labelBy(nameEl, el);
  return nameEl;
}
