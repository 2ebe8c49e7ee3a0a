import { nameRegion } from './label-by';

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
  label: string,
  fill: (el: HTMLElement) => void,
): Popover {
  let open: { el: HTMLElement; from: Element | null } | undefined;
  button.setAttr('aria-expanded', 'false');

  const close = (): void => {
    open?.el.remove();
    open = undefined;
    button.setAttr('aria-expanded', 'false');
  };

  const closeAndReturn = (): void => {
    const from = open?.from;
    close();
    if (from?.isConnected && from.instanceOf(HTMLElement)) from.focus({ preventScroll: true });
  };

  const show = (): void => {
    const el = parent.createDiv({
      cls: 'rapport-popover',
      attr: { role: 'dialog', tabindex: '-1' },
    });
    fill(el);
    nameRegion(el, el, label);
    open = { el, from: parent.doc.activeElement };
    button.setAttr('aria-expanded', 'true');
    el.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key !== 'Escape' && event.key !== '?') return;
      event.preventDefault();
      closeAndReturn();
    });
    el.addEventListener('focusout', (event) => {
      const to = event.relatedTarget;
      // A click on the button closes it by itself.
      if (to !== button && open?.el === el) close();
    });
    el.focus({ preventScroll: true });
  };

  return { close, toggle: () => (open === undefined ? show() : closeAndReturn()) };
}
