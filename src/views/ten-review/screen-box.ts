import type { ReviewStep } from './review-parts';

/** What can be shown: as long as the key is the same, it is updated in place. */
export interface Screen {
  readonly key: string;
  readonly open: (el: HTMLElement) => ReviewStep;
}

/** The part of the view where one screen takes the place of another. */
export class ScreenBox {
  private key = '';
  private shown: ReviewStep | undefined;

  constructor(private readonly el: HTMLElement) {}

  get step(): ReviewStep | undefined {
    return this.shown;
  }

  /** Shows the screen; where the focus was in the one before, it goes into this one. */
  show({ key, open }: Screen): void {
    if (key === this.key) {
      this.shown?.update();
      return;
    }
    const hadFocus = this.el.contains(this.el.doc.activeElement);
    this.shown?.close();
    this.el.empty();
    this.el.scrollTop = 0;
    this.key = key;
    this.shown = open(this.el.createDiv({ cls: 'rapport-review-step' }));
    if (hadFocus) this.shown.focus();
  }

  close(): void {
    this.shown?.close();
  }
}
