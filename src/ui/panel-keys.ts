import { isTyping } from './is-typing';
import { onKey } from './listen';

/** The keys of a whole view, where nobody types and no part of it took them; true when the key meant something. */
export function listenToKeys(el: HTMLElement, press: (key: string) => boolean): void {
  onKey(el, (event) => {
    const isFree = !event.defaultPrevented && !event.ctrlKey && !event.metaKey;
    return isFree && !isTyping(event) && press(event.key);
  });
}
