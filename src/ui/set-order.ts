/** Puts the elements into this order, touching only those that stand elsewhere. */
export function setOrder(parent: HTMLElement, shown: Iterable<{ readonly el: Element }>): void {
  let next = parent.firstElementChild;
  for (const { el } of shown) {
    if (el === next) next = el.nextElementSibling;
    else parent.insertBefore(el, next);
  }
}
