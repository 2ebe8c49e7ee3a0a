import { addText, focusHere } from './element';
import { labelBy } from './label-by';
import { listen, onKey } from './listen';

/** A small box over a view, opened and closed by a button. */
export interface Popover {
  toggle(): void;
  close(): void;
}

/**
 * A popover in `parent`. Escape, a click elsewhere and the focus going elsewhere close it; closing it
 * by Escape or by the button puts the focus back where it was.
 */
export function createPopover(
  parent: HTMLElement,
  button: HTMLElement,
  title: string,
  fill: (el: HTMLElement) => void,
): Popover {
  let open: { el: HTMLElement; from: Element | null } | undefined;
  const mark = (): void => button.setAttr('aria-expanded', open !== undefined);
  mark();

  const close = (): void => {
    const el = open?.el;
    // What goes loses the focus, and would be closed once more.
    open = undefined;
    el?.remove();
    mark();
  };

  const closeAndReturn = (): void => {
    const from = open?.from;
    close();
    if (from?.isConnected && from.instanceOf(HTMLElement)) focusHere(from);
  };

  const show = (): void => {
    const el = parent.createDiv({
      cls: 'rapport-popover',
      attr: { role: 'dialog', tabindex: '-1' },
    });
    labelBy(addText(el, 'div', title, 'rapport-popover-title'), el);
    fill(el);
    open = { el, from: parent.doc.activeElement };
    mark();
    onKey(el, (event) => {
      event.stopPropagation();
      const closes = event.key === 'Escape' || event.key === '?';
      if (closes) closeAndReturn();
      return closes;
    });
    listen(el, 'focusout', ({ relatedTarget }) => {
      // A click on the button closes it by itself.
      if (relatedTarget !== button && open?.el === el) close();
    });
    focusHere(el);
  };

  const toggle = (): void => (open === undefined ? show() : closeAndReturn());
  listen(button, 'click', toggle);
  return { close, toggle };
}
