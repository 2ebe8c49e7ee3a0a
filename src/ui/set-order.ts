/** Puts all that a parent holds into this order, touching only what stands elsewhere, and never what has the focus. */
export function setOrder(parent: HTMLElement, shown: Iterable<{ readonly el: Element }>): void {
  let next = parent.firstElementChild;
  for (const { el } of shown) {
    // What is moved loses the focus, so the others are moved around it.
    if (el === next || el.contains(parent.doc.activeElement)) next = el.nextElementSibling;
    else parent.insertBefore(el, next);
  }
}
