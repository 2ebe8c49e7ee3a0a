import type * as Obsidian from 'obsidian';

const DELAY = 400;
const GAP = 8;

interface Shown {
  readonly el: HTMLElement;
  readonly target: HTMLElement;
}

const settings = new WeakMap<HTMLElement, Obsidian.TooltipOptions>();
let shown: Shown | undefined;
let waiting: number | undefined;

/** Names the element for hover, focus and screen readers. */
export function setTooltip(
  el: HTMLElement,
  tooltip: string,
  options: Obsidian.TooltipOptions = {},
): void {
  if (tooltip === '') el.removeAttribute('aria-label');
  else el.setAttribute('aria-label', tooltip);
  settings.set(el, options);
}

/** Shows a tooltip at once. It goes when the pointer leaves or anything is pressed. */
export function displayTooltip(
  target: HTMLElement,
  content: string | DocumentFragment,
  options: Obsidian.TooltipOptions = {},
): void {
  hideTooltip();
  const el = target.doc.body.createDiv({ cls: 'tooltip', attr: { role: 'tooltip' } });
  el.setText(content);
  el.addClass(...(options.classes ?? []));
  place(el, target, options);
  shown = { el, target };
}

export function hideTooltip(): void {
  if (waiting !== undefined) activeWindow.clearTimeout(waiting);
  waiting = undefined;
  shown?.el.remove();
  shown = undefined;
}

/** Shows the `aria-label` of what the pointer or the keyboard comes to. Gives the way to stop. */
export function watchTooltips(doc: Document): () => void {
  const over = (event: Event): void => come(event, DELAY);
  const focus = (event: Event): void => {
    const target = labelled(event);
    if (target?.matches(':focus-visible')) come(event, DELAY);
  };
  const leave = (event: Event): void => {
    if (labelled(event) !== shown?.target || event.type !== 'mouseover') hideTooltip();
  };
  const listeners: [string, (event: Event) => void][] = [
    ['mouseover', over],
    ['mouseout', leave],
    ['focusin', focus],
    ['focusout', leave],
    ['mousedown', leave],
    ['keydown', leave],
    ['wheel', leave],
  ];
  for (const [type, listener] of listeners) doc.addEventListener(type, listener, { passive: true });
  return () => {
    for (const [type, listener] of listeners) doc.removeEventListener(type, listener);
    hideTooltip();
  };
}

function come(event: Event, usual: number): void {
  const target = labelled(event);
  if (!target || target === shown?.target) return;
  hideTooltip();
  const text = target.getAttribute('aria-label') ?? '';
  const options = settings.get(target) ?? {};
  waiting = activeWindow.setTimeout(() => {
    if (target.isConnected) displayTooltip(target, text, options);
  }, options.delay ?? usual);
}

/** As in the app, whatever has a label shows it: a label on a whole list shows all over the list. */
function labelled(event: Event): HTMLElement | null {
  const target = event.target as Element | null;
  const found = target?.closest?.('[aria-label]') ?? null;
  return found && found.getAttribute('aria-label') !== '' ? (found as HTMLElement) : null;
}

/** Beside the ribbon, below everything else. */
function usualPlacement(target: HTMLElement): Obsidian.TooltipPlacement {
  if (!target.closest('.side-dock-ribbon')) return 'bottom';
  return target.doc.body.hasClass('mod-rtl') ? 'left' : 'right';
}

function place(el: HTMLElement, target: HTMLElement, options: Obsidian.TooltipOptions): void {
  const at = target.getBoundingClientRect();
  const box = el.getBoundingClientRect();
  const gap = options.gap ?? GAP;
  const middle = {
    x: (at.left + at.right - box.width) / 2,
    y: (at.top + at.bottom - box.height) / 2,
  };
  const { innerWidth, innerHeight } = target.win;
  let placement = options.placement ?? usualPlacement(target);
  if (placement === 'bottom' && at.bottom + gap + box.height > innerHeight) placement = 'top';
  const spots = {
    bottom: { x: middle.x, y: at.bottom + gap },
    top: { x: middle.x, y: at.top - gap - box.height },
    left: { x: at.left - gap - box.width, y: middle.y },
    right: { x: at.right + gap, y: middle.y },
  };
  const spot = spots[placement];
  el.addClass(`mod-${placement}`);
  el.setCssStyles({
    left: `${Math.max(4, Math.min(spot.x, innerWidth - box.width - 4))}px`,
    top: `${Math.max(4, Math.min(spot.y, innerHeight - box.height - 4))}px`,
  });
}
