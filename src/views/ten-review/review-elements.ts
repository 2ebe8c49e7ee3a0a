import { addText, createButton } from '../../ui/element';

/** A button with words. */
export function addButton(
  parent: HTMLElement,
  text: string,
  press: () => void,
  cls = '',
): HTMLElement {
  return createButton(parent, { cls, text, attr: { dir: 'auto' } }, press);
}

export function addTitle(parent: HTMLElement, text: string): HTMLElement {
  return addText(parent, 'h2', text);
}

/** A paragraph that helps; it takes no room while it is empty. */
export function addHint(parent: HTMLElement, text = '', cls = ''): HTMLElement {
  return addText(parent, 'p', text, `rapport-review-hint ${cls}`);
}

/** What is said in smaller words behind a name. */
export function addReason(parent: HTMLElement, text: string, cls = ''): HTMLElement {
  return addText(parent, 'span', text, `rapport-review-reason ${cls}`);
}

/** A place for what went wrong, which is read out at once. */
export function addAlert(parent: HTMLElement): HTMLElement {
  return parent.createDiv({ cls: 'rapport-review-alert', attr: { role: 'alert' } });
}

/** Where one goes on in a screen: the first that is there. */
const STARTS = [
  '[tabindex], summary, input:checked, .rapport-review-buttons button:not(.rapport-absent)',
  'input',
];

/** Puts the focus where one goes on in the screen. */
export function focusStart(el: HTMLElement | null): void {
  const found = STARTS.map((each) => el?.querySelector<HTMLElement>(each));
  found.find(Boolean)?.focus();
}
