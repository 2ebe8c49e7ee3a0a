import { Component } from '../core/component';

export enum PopoverState {
  Showing,
  Shown,
  Hiding,
  Hidden,
}

interface HoverParent {
  hoverPopover: HoverPopover | null;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const WAIT = 300;
const GAP = 6;

/** A small window that stays while the pointer is on its target or on itself. */
export class HoverPopover extends Component {
  readonly hoverEl: HTMLElement;
  state: PopoverState = PopoverState.Showing;
  readonly #win: Window;
  #timer: number;
  readonly #stops: (() => void)[] = [];

  constructor(
    readonly parent: HoverParent,
    readonly targetEl: HTMLElement | null,
    waitTime: number = WAIT,
    private readonly staticPos: Point | null = null,
  ) {
    super();
    parent.hoverPopover?.hide();
    parent.hoverPopover = this;
    this.hoverEl = createDiv('popover hover-popover');
    this.#win = targetEl?.win ?? activeWindow;
    this.#listen(targetEl);
    this.#listen(this.hoverEl);
    const onKey = (): void => this.hide();
    this.#win.addEventListener('keydown', onKey, true);
    this.#stops.push(() => this.#win.removeEventListener('keydown', onKey, true));
    this.#timer = this.#win.setTimeout(() => this.#show(), waitTime);
  }

  hide(): void {
    if (this.state === PopoverState.Hidden) return;
    this.state = PopoverState.Hidden;
    this.#win.clearTimeout(this.#timer);
    for (const stop of this.#stops) stop();
    this.hoverEl.remove();
    if (this.parent.hoverPopover === this) this.parent.hoverPopover = null;
    this.unload();
  }

  #show(): void {
    if (this.targetEl && !this.targetEl.isConnected) {
      this.hide();
      return;
    }
    this.state = PopoverState.Shown;
    this.#win.document.body.appendChild(this.hoverEl);
    void this.load();
    this.#place();
  }

  #listen(el: HTMLElement | null): void {
    if (!el) return;
    const leave = (): void => this.#hideSoon();
    const stay = (): void => this.#stay();
    el.addEventListener('mouseleave', leave);
    el.addEventListener('mouseenter', stay);
    this.#stops.push(() => {
      el.removeEventListener('mouseleave', leave);
      el.removeEventListener('mouseenter', stay);
    });
  }

  #hideSoon(): void {
    this.#win.clearTimeout(this.#timer);
    if (this.state === PopoverState.Showing) {
      this.hide();
      return;
    }
    this.state = PopoverState.Hiding;
    this.#timer = this.#win.setTimeout(() => this.hide(), WAIT);
  }

  #stay(): void {
    if (this.state !== PopoverState.Hiding) return;
    this.#win.clearTimeout(this.#timer);
    this.state = PopoverState.Shown;
  }

  #target(): { left: number; top: number; bottom: number } {
    if (this.staticPos) {
      return { left: this.staticPos.x, top: this.staticPos.y, bottom: this.staticPos.y };
    }
    return this.targetEl?.getBoundingClientRect() ?? { left: 0, top: 0, bottom: 0 };
  }

  #place(): void {
    const box = this.hoverEl.getBoundingClientRect();
    const at = this.#target();
    const below = at.bottom + GAP;
    const above = at.top - GAP - box.height;
    const y = below + box.height > this.#win.innerHeight && above > 0 ? above : below;
    const left = Math.max(4, Math.min(at.left, this.#win.innerWidth - box.width - 4));
    this.hoverEl.setCssStyles({ left: `${left}px`, top: `${Math.max(4, y)}px` });
  }
}
