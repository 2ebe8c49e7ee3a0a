import { isTyping } from './is-typing';
import { listen } from './listen';

/** The keys of a whole view, where nobody types and no part of it took them; true when the key meant something. */
export function listenToKeys(el: HTMLElement, onKey: (key: string) => boolean): void {
  listen(el, 'keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || isTyping(event)) return;
    if (onKey(event.key)) event.preventDefault();
  });
}
