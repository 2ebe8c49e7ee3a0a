import type { ReviewStep } from './review-parts';

/** What can be shown: as long as the key is the same, it is updated in place. */
export interface Screen {
  readonly key: string;
  readonly open: (el: HTMLElement) => ReviewStep;
  /** Whether what it tells of is so no more. */
  readonly over?: () => boolean;
}

/** The part of the view where one screen takes the place of another. */
export class ScreenBox {
  readonly #el: HTMLElement;
  #key = '';
  #step: ReviewStep | undefined;

  constructor(el: HTMLElement) {
    this.#el = el;
  }

  get step(): ReviewStep | undefined {
    return this.#step;
  }

  /** Shows the screen; where the focus was in the one before, it goes into this one. */
  show({ key, open }: Screen): void {
    if (key === this.#key) return this.#step?.update();
    const el = this.#el;
    const hadFocus = el.contains(el.doc.activeElement);
    this.#step?.close();
    el.empty();
    el.scrollTop = 0;
    this.#key = key;
    this.#step = open(el.createDiv());
    if (hadFocus) this.#step.focus();
  }
}
