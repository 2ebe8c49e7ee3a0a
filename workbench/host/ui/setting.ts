import type * as Obsidian from 'obsidian';
import type { BaseComponent } from './components/base';
import { ButtonComponent } from './components/button';
import { ColorComponent } from './components/color';
import { DisplayValueComponent } from './components/display-value';
import { DropdownComponent } from './components/dropdown';
import { ExtraButtonComponent } from './components/extra-button';
import { MomentFormatComponent } from './components/moment-format';
import { ProgressBarComponent } from './components/progress-bar';
import { SliderComponent } from './components/slider';
import { SearchComponent, TextAreaComponent, TextComponent } from './components/text';
import { ToggleComponent } from './components/toggle';
import { setTooltip } from './tooltip';

let made = 0;

/** A row: a name and a description, and controls beside them. */
export class Setting {
  readonly settingEl: HTMLElement;
  readonly infoEl: HTMLElement;
  readonly nameEl: HTMLElement;
  readonly descEl: HTMLElement;
  readonly controlEl: HTMLElement;
  components: BaseComponent[] = [];
  errorEl: HTMLElement | null = null;

  constructor(containerEl: HTMLElement) {
    made += 1;
    this.settingEl = containerEl.createDiv('setting-item');
    this.infoEl = this.settingEl.createDiv('setting-item-info');
    this.nameEl = this.infoEl.createDiv({
      cls: 'setting-item-name',
      attr: { id: `setting-name-${made}` },
    });
    this.descEl = this.infoEl.createDiv('setting-item-description');
    this.controlEl = this.settingEl.createDiv('setting-item-control');
  }

  setErrorMessage(message: string | null): this {
    const isInvalid = message !== null && message !== '';
    this.settingEl.toggleClass('is-invalid', isInvalid);
    for (const el of this.controlEl.findAll('input, textarea, select')) {
      el.setAttr('aria-invalid', isInvalid ? true : null);
    }
    this.errorEl?.remove();
    this.errorEl = isInvalid
      ? this.settingEl.createDiv({
          cls: 'setting-item-error',
          text: message,
          attr: { role: 'alert' },
        })
      : null;
    return this;
  }

  setName(name: string | DocumentFragment): this {
    this.nameEl.setText(name);
    return this;
  }

  setDesc(desc: string | DocumentFragment): this {
    this.descEl.setText(desc);
    return this;
  }

  setClass(cls: string): this {
    this.settingEl.addClass(cls);
    return this;
  }

  setTooltip(tooltip: string, options?: Obsidian.TooltipOptions): this {
    setTooltip(this.nameEl, tooltip, options);
    return this;
  }

  setHeading(): this {
    this.settingEl.addClass('setting-item-heading');
    this.nameEl.setAttrs({ role: 'heading', 'aria-level': 3 });
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.settingEl.toggleClass('is-disabled', disabled);
    for (const component of this.components) component.setDisabled(disabled);
    return this;
  }

  addDisplayValue(callback: (component: DisplayValueComponent) => unknown): this {
    callback(new DisplayValueComponent(this.controlEl));
    return this;
  }

  addButton(callback: (component: ButtonComponent) => unknown): this {
    return this.#add(new ButtonComponent(this.controlEl), callback);
  }

  addExtraButton(callback: (component: ExtraButtonComponent) => unknown): this {
    return this.#add(new ExtraButtonComponent(this.controlEl), callback);
  }

  addToggle(callback: (component: ToggleComponent) => unknown): this {
    this.settingEl.addClass('mod-toggle');
    const toggle = new ToggleComponent(this.controlEl);
    this.infoEl.addEventListener('click', () => toggle.onClick());
    return this.#add(toggle, callback);
  }

  addText(callback: (component: TextComponent) => unknown): this {
    return this.#add(new TextComponent(this.controlEl), callback);
  }

  addSearch(callback: (component: SearchComponent) => unknown): this {
    return this.#add(new SearchComponent(this.controlEl), callback);
  }

  addTextArea(callback: (component: TextAreaComponent) => unknown): this {
    return this.#add(new TextAreaComponent(this.controlEl), callback);
  }

  addMomentFormat(callback: (component: MomentFormatComponent) => unknown): this {
    return this.#add(new MomentFormatComponent(this.controlEl), callback);
  }

  addDropdown(callback: (component: DropdownComponent) => unknown): this {
    return this.#add(new DropdownComponent(this.controlEl), callback);
  }

  addColorPicker(callback: (component: ColorComponent) => unknown): this {
    return this.#add(new ColorComponent(this.controlEl), callback);
  }

  addProgressBar(callback: (component: ProgressBarComponent) => unknown): this {
    return this.#add(new ProgressBarComponent(this.controlEl), callback);
  }

  addSlider(callback: (component: SliderComponent) => unknown): this {
    return this.#add(new SliderComponent(this.controlEl), callback);
  }

  addComponent<T extends BaseComponent>(make: (el: HTMLElement) => T): this {
    return this.#add(make(this.controlEl), () => undefined);
  }

  then(callback: (setting: this) => unknown): this {
    callback(this);
    return this;
  }

  clear(): this {
    this.controlEl.empty();
    this.components = [];
    return this;
  }

  #add<T extends BaseComponent>(component: T, callback: (component: T) => unknown): this {
    this.components.push(component);
    for (const el of this.controlEl.findAll('input, textarea, select')) {
      if (!el.hasAttribute('aria-label')) el.setAttr('aria-labelledby', this.nameEl.id);
    }
    callback(component);
    return this;
  }
}
