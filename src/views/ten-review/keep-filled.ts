/**
 * Gives the function that fills the element with what `add` makes of each item, and does so anew only when
 * the items are others than before. The focus stays on what has the same `data-focus`, else at the same
 * place; false when it was inside and there is no place for it any more.
 */
export function keepFilled<T>(
  el: HTMLElement,
  add: (item: T, at: number) => void,
): (items: readonly T[]) => boolean {
  let shown = '';
  const stops = (): HTMLElement[] => el.findAll('button, input, select');
  return (items) => {
    const next = JSON.stringify(items);
    if (next === shown) return true;
    shown = next;
    const before = stops();
    const at = before.findIndex((stop) => stop === el.doc.activeElement);
    const key = before[at]?.dataset['focus'];
    el.empty();
    items.forEach(add);
    if (at < 0) return true;
    const after = stops();
    const same = after.find(({ dataset }) => key && dataset['focus'] === key);
    const target = same ?? after[at] ?? after.at(-1);
    target?.focus();
    return target !== undefined;
  };
}
