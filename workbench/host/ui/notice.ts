const USUAL = 5000;

/** A message at the edge of the window. Stays until clicked when the duration is 0. */
export class Notice {
  readonly containerEl: HTMLElement;
  readonly messageEl: HTMLElement;
  /** The older name of the message's element. */
  readonly noticeEl: HTMLElement;
  readonly #timer: number | undefined;
  readonly #win: Window;

  constructor(message: string | DocumentFragment, duration: number = USUAL) {
    this.#win = activeWindow;
    this.containerEl = listOf(activeDocument).createDiv('notice');
    this.messageEl = this.containerEl.createDiv('notice-message');
    this.noticeEl = this.messageEl;
    this.setMessage(message);
    this.containerEl.addEventListener('click', () => {
      this.hide();
    });
    if (duration > 0) {
      this.#timer = this.#win.setTimeout(() => {
        this.hide();
      }, duration);
    }
  }

  setMessage(message: string | DocumentFragment): this {
    this.messageEl.setText(message);
    return this;
  }

  hide(): void {
    this.#win.clearTimeout(this.#timer);
    const list = this.containerEl.parentElement;
    this.containerEl.remove();
    if (list && list.childElementCount === 0) list.addClass('is-empty');
  }
}

/** The list is kept when empty: a screen reader only tells what comes into a list it knows. */
function listOf(doc: Document): HTMLElement {
  const list = doc.body.querySelector<HTMLElement>(':scope > .notice-container') ?? newList(doc);
  list.removeClass('is-empty');
  return list;
}

function newList(doc: Document): HTMLElement {
  return doc.body.createDiv({
    cls: 'notice-container',
    attr: { role: 'status', 'aria-live': 'polite', 'aria-atomic': 'false' },
  });
}
