import { ButtonComponent } from './components/button';
import { Modal } from './modal';

type Handler = (event: MouseEvent) => unknown;

/** A button of a ConfirmationModal: closes it when its handler is done, unless that gives something truthy. */
export class ConfirmationButton extends ButtonComponent {
  wantsFocus = false;

  constructor(
    containerEl: HTMLElement,
    private readonly modal: ConfirmationModal,
  ) {
    super(containerEl);
    super.onClick(() => this.modal.close());
  }

  override onClick(handler: Handler): this {
    return super.onClick(async (event) => {
      if (!(await handler(event))) this.modal.close();
    });
  }

  setInitialFocus(): this {
    this.wantsFocus = true;
    return this;
  }

  setSecondary(): this {
    return this.setClass('mod-secondary');
  }

  setCancel(): this {
    return this.setClass('mod-cancel');
  }
}

/** Asks before something is done. */
export class ConfirmationModal<A = unknown> extends Modal<A> {
  buttonContainerEl: HTMLElement;
  readonly #buttons: ConfirmationButton[] = [];

  constructor(app: A) {
    super(app);
    this.modalEl.addClass('mod-confirmation');
    this.buttonContainerEl = this.modalEl.createDiv('modal-button-container');
  }

  override open(): void {
    super.open();
    const wanted = this.#buttons.filter((button) => button.wantsFocus);
    wanted[wanted.length - 1]?.buttonEl.focus();
  }

  addClass(cls: string): this {
    this.modalEl.addClass(cls);
    return this;
  }

  addCheckbox(label: string, callback: (value: boolean) => unknown): this {
    const labelEl = createEl('label', 'mod-checkbox');
    this.buttonContainerEl.prepend(labelEl);
    const boxEl = labelEl.createEl('input', { type: 'checkbox', attr: { tabindex: 0 } });
    labelEl.appendText(label);
    boxEl.addEventListener('change', () => void callback(boxEl.checked));
    return this;
  }

  addButton(callback: (button: ConfirmationButton) => unknown): this {
    const button = new ConfirmationButton(this.buttonContainerEl, this);
    this.#buttons.push(button);
    callback(button);
    return this;
  }

  addCancelButton(text = 'Cancel'): this {
    return this.addButton((button) => button.setButtonText(text).setCancel());
  }
}
