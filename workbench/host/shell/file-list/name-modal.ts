import { Modal } from '../../ui/modal';
import { Setting } from '../../ui/setting';

/** Asks for a name. */
export class NameModal extends Modal {
  constructor(
    app: unknown,
    title: string,
    private name: string,
    private readonly take: (name: string) => unknown,
  ) {
    super(app);
    this.setTitle(title);
    new Setting(this.contentEl).setName('Name').addText((box) => {
      box.setValue(this.name).onChange((value) => {
        this.name = value;
      });
      box.inputEl.addEventListener('keydown', (event) => {
        if (event.key === 'Enter' && !event.isComposing) this.done();
      });
    });
    const buttonsEl = this.modalEl.createDiv('modal-button-container');
    const buttonEl = buttonsEl.createEl('button', { cls: 'mod-cta', text: 'Save' });
    buttonEl.addEventListener('click', () => this.done());
  }

  override onOpen(): void {
    const inputEl = this.contentEl.querySelector('input');
    inputEl?.focus();
    inputEl?.select();
  }

  private done(): void {
    if (this.name.trim() === '') return;
    this.close();
    void this.take(this.name.trim());
  }
}
