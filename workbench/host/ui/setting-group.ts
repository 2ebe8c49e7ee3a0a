import { ExtraButtonComponent } from './components/extra-button';
import { SearchComponent } from './components/text';
import { Setting } from './setting';

/** Rows under one heading. */
export class SettingGroup {
  readonly groupEl: HTMLElement;
  readonly headerEl: HTMLElement;
  readonly headerInnerEl: HTMLElement;
  readonly controlEl: HTMLElement;
  readonly listEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    this.groupEl = containerEl.createDiv('setting-group');
    this.headerEl = this.groupEl.createDiv('setting-item setting-item-heading');
    this.headerInnerEl = this.headerEl.createDiv({
      cls: 'setting-item-name',
      attr: { role: 'heading', 'aria-level': 3 },
    });
    this.controlEl = this.headerEl.createDiv('setting-item-control');
    this.listEl = this.groupEl.createDiv('setting-items');
    this.headerEl.hide();
  }

  setHeading(text: string | DocumentFragment): this {
    this.headerInnerEl.setText(text);
    this.headerEl.toggle(this.headerInnerEl.getText() !== '' || this.controlEl.hasChildNodes());
    return this;
  }

  addClass(...classes: string[]): this {
    this.groupEl.addClass(...classes);
    return this;
  }

  addSetting(callback: (setting: Setting) => void): this {
    callback(new Setting(this.listEl));
    return this;
  }

  addSearch(callback: (component: SearchComponent) => unknown): this {
    const boxEl = this.groupEl.createDiv('setting-group-search');
    this.groupEl.insertBefore(boxEl, this.listEl);
    callback(new SearchComponent(boxEl));
    return this;
  }

  addExtraButton(callback: (component: ExtraButtonComponent) => unknown): this {
    this.headerEl.show();
    callback(new ExtraButtonComponent(this.controlEl));
    return this;
  }
}
