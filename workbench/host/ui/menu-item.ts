import { setIcon } from './icons';

type Choose = (event: MouseEvent | KeyboardEvent) => unknown;

/** The menu beside an item. */
export interface SubmenuOf {
  readonly dom: HTMLElement;
  hide(): unknown;
}

/** One row of a menu. Made by `Menu.addItem`. */
export class MenuItem<M extends SubmenuOf = SubmenuOf> {
  readonly dom: HTMLElement;
  readonly titleEl: HTMLElement;
  readonly iconEl: HTMLElement;
  section = '';
  disabled = false;
  isLabel = false;
  submenu: M | null = null;
  callback: Choose | undefined;
  private checkEl: HTMLElement | undefined;

  constructor(private readonly makeSubmenu: () => M) {
    this.dom = createDiv({ cls: 'menu-item tappable', attr: { role: 'menuitem' } });
    this.iconEl = this.dom.createDiv('menu-item-icon');
    this.titleEl = this.dom.createDiv('menu-item-title');
  }

  setTitle(title: string | DocumentFragment): this {
    this.titleEl.setText(title);
    return this;
  }

  setIcon(icon: string | null): this {
    if (icon) setIcon(this.iconEl, icon);
    else this.iconEl.empty();
    return this;
  }

  setChecked(checked: boolean | null): this {
    this.dom.toggleClass('mod-checked', checked === true);
    this.dom.setAttr('role', checked === null ? 'menuitem' : 'menuitemcheckbox');
    this.dom.setAttr('aria-checked', checked);
    this.checkEl?.remove();
    this.checkEl = undefined;
    if (checked) {
      this.checkEl = this.dom.createDiv('menu-item-icon mod-checked');
      setIcon(this.checkEl, 'check');
    }
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    this.dom.toggleClass('is-disabled', disabled);
    this.dom.setAttr('aria-disabled', disabled ? true : null);
    return this;
  }

  setWarning(isWarning: boolean): this {
    this.dom.toggleClass('is-warning', isWarning);
    return this;
  }

  setIsLabel(isLabel: boolean): this {
    this.isLabel = isLabel;
    this.dom.toggleClass('is-label', isLabel);
    return this;
  }

  onClick(callback: Choose): this {
    this.callback = callback;
    return this;
  }

  setSection(section: string): this {
    this.section = section;
    this.dom.setAttr('data-section', section);
    return this;
  }

  /** A menu that opens beside this row. */
  setSubmenu(): M {
    if (!this.submenu) {
      this.submenu = this.makeSubmenu();
      this.dom.addClass('has-submenu');
      this.dom.setAttr('aria-haspopup', 'menu');
      setIcon(this.dom.createDiv('menu-item-icon mod-submenu'), 'chevron-right');
    }
    return this.submenu;
  }

  /** Whether the keyboard stops here. */
  get canBeChosen(): boolean {
    return !this.disabled && !this.isLabel;
  }
}
