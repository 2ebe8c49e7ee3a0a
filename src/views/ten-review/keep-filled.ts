import { placeOfFocus } from '../../ui/focus-in';
import { focusStart } from './review-elements';

/**
 * Gives the function that fills the element with what `add` makes of each item, and does so anew only when
 * the items are others than before. The focus stays on what is called the same, else at the same place,
 * else it goes where one goes on beside the element.
 */
export function keepFilled<T>(
  el: HTMLElement,
  add: (item: T, at: number) => void,
): (items: readonly T[]) => void {
  let shown = '';
  const stops = (): HTMLElement[] => el.findAll('button, input, select, summary, [tabindex]');
  return (items) => {
    const next = JSON.stringify(items);
    if (next === shown) return;
    shown = next;
    const before = stops();
    const at = placeOfFocus(before);
    const name = nameOf(before[at]);
    el.empty();
    items.forEach(add);
    if (at < 0) return;
    const after = stops();
    const there = after[at] ?? after.at(-1);
    const target = [there, ...after].find((stop) => nameOf(stop) === name) ?? there;
    if (target === undefined) focusStart(el.parentElement);
    else target.focus();
  };
}

const nameOf = (el?: HTMLElement): string => [el?.getAttr('aria-label'), el?.getText()].join();
