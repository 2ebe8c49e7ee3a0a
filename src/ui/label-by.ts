let labels = 0;

/** Names an element by words shown elsewhere: an `aria-label` would show them again, as a tooltip. */
export function labelBy(nameEl: HTMLElement, el: Element | null): void {
  if (nameEl.id === '') {
    labels += 1;
    nameEl.id = `rapport-label-${labels}`;
  }
  el?.setAttribute('aria-labelledby', nameEl.id);
}

/** Names a region for who cannot see it, by words that are not shown. */
export function nameRegion(el: HTMLElement, parent: HTMLElement, name: string): void {
  const nameEl = parent.createSpan({ text: name });
  nameEl.hidden = true;
  labelBy(nameEl, el);
}
