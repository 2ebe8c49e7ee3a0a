const STOPS = 'button, input, [tabindex]';

/**
 * Fills the element anew; the focus stays on what has the same `data-focus`, else at the same place. False
 * when it was inside and there is no place for it any more.
 */
export function rebuild(el: HTMLElement, fill: () => void): boolean {
  const stops = (): HTMLElement[] => Array.from(el.querySelectorAll<HTMLElement>(STOPS));
  const focused = el.doc.activeElement;
  const before = stops();
  const at = before.findIndex((stop) => stop === focused);
  const key = before[at]?.dataset['focus'];
  el.empty();
  fill();
  if (at < 0) return true;
  const after = stops();
  const same = after.find((stop) => key !== undefined && stop.dataset['focus'] === key);
  const target = same ?? after[Math.min(at, after.length - 1)];
  target?.focus();
  return target !== undefined;
}

/** Gives a `rebuild` of the element that does so only when `what` is something else than before. */
export function createRebuild(el: HTMLElement): (what: unknown, fill: () => void) => boolean {
  let shown: string | undefined;
  return (what, fill) => {
    const next = JSON.stringify(what);
    if (next === shown) return true;
    shown = next;
    return rebuild(el, fill);
  };
}
