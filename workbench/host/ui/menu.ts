import type * as Obsidian from 'obsidian';
import { Component } from '../core/component';
import { currentKeymap } from './keymap';
import { MenuItem as Item } from './menu-item';
import { inOrder } from './menu-order';
import { Scope } from './scope';

export type MenuItem = Item<Menu>;

type Position = Obsidian.MenuPositionDef;

const forEvents = new WeakMap<Event, Menu>();

/** A context menu. The keyboard works on it while the focus stays where it was. */
export class Menu extends Component {
  readonly dom: HTMLElement;
  readonly items: (MenuItem | 'separator')[] = [];
  readonly #scope = new Scope();
  readonly #hideCallbacks: (() => unknown)[] = [];
  #selected: MenuItem | undefined;
  #openSubmenu: Menu | undefined;
  #parentMenu: Menu | undefined;
  #stopListening: (() => void) | undefined;

  constructor() {
    super();
    this.dom = createDiv({ cls: 'menu', attr: { role: 'menu' } });
    this.#registerKeys();
  }

  setNoIcon(): this {
    this.dom.addClass('mod-no-icon');
    return this;
  }

  /** Menus are drawn by the page here, never by the system. */
  setUseNativeMenu(): this {
    return this;
  }

  addItem(callback: (item: MenuItem) => unknown): this {
    const item: MenuItem = new Item<Menu>(() => {
      const menu = new Menu();
      menu.#parentMenu = this;
      return menu;
    });
    this.items.push(item);
    callback(item);
    return this;
  }

  addSeparator(): this {
    this.items.push('separator');
    return this;
  }

  setParentElement(el: HTMLElement): this {
    el.addClass('has-active-menu');
    this.onHide(() => el.removeClass('has-active-menu'));
    return this;
  }

  showAtMouseEvent(event: MouseEvent): this {
    event.preventDefault();
    return this.showAtPosition({ x: event.clientX, y: event.clientY }, event.doc);
  }

  showAtPosition(position: Position, doc: Document = activeDocument): this {
    if (this.dom.isConnected || this.items.every((item) => item === 'separator')) return this;
    this.#draw();
    doc.body.appendChild(this.dom);
    this.#place(position);
    currentKeymap().pushScope(this.#scope);
    void this.load();
    if (!this.#parentMenu) this.#stopListening = this.#closeOnPressOutside(doc);
    return this;
  }

  hide(): this {
    if (!this.dom.isConnected) return this;
    this.#openSubmenu?.hide();
    this.dom.remove();
    this.#stopListening?.();
    currentKeymap().popScope(this.#scope);
    this.unload();
    this.#select(undefined);
    for (const callback of this.#hideCallbacks) callback();
    return this;
  }

  close(): void {
    this.hide();
  }

  onHistoryBack(): void {
    this.hide();
  }

  onHide(callback: () => unknown): void {
    this.#hideCallbacks.push(callback);
  }

  /** The menu of this event, shared by all who ask for it; it shows itself when they are done. */
  static forEvent(event: PointerEvent | MouseEvent): Menu {
    const known = forEvents.get(event);
    if (known) return known;
    const menu = new Menu();
    forEvents.set(event, menu);
    event.preventDefault();
    event.win.setTimeout(() => menu.showAtMouseEvent(event), 0);
    return menu;
  }

  #draw(): void {
    this.dom.empty();
    const scrollEl = this.dom.createDiv('menu-scroll');
    for (const entry of inOrder(this.items)) {
      if (entry === 'separator') scrollEl.createDiv('menu-separator');
      else scrollEl.appendChild(this.#listen(entry).dom);
    }
  }

  #listen(item: MenuItem): MenuItem {
    item.dom.onclick = (event) => {
      event.stopPropagation();
      this.#choose(item, event);
    };
    item.dom.onmouseenter = () => {
      this.#select(item);
      this.#showSubmenu(item);
    };
    return item;
  }

  #choose(item: MenuItem, event: MouseEvent | KeyboardEvent): void {
    if (!item.canBeChosen) return;
    if (item.submenu) {
      this.#showSubmenu(item);
      return;
    }
    this.#root().hide();
    item.callback?.(event);
  }

  #root(): Menu {
    return this.#parentMenu ? this.#parentMenu.#root() : this;
  }

  #showSubmenu(item: MenuItem): void {
    if (this.#openSubmenu && this.#openSubmenu !== item.submenu) this.#openSubmenu.hide();
    this.#openSubmenu = item.submenu ?? undefined;
    const at = item.dom.getBoundingClientRect();
    item.submenu?.showAtPosition({ x: at.right, y: at.top - 6 }, item.dom.doc);
  }

  #registerKeys(): void {
    const scope = this.#scope;
    scope.register([], 'ArrowDown', () => this.#move(1));
    scope.register([], 'ArrowUp', () => this.#move(-1));
    scope.register([], 'Home', () => this.#move(1, true));
    scope.register([], 'End', () => this.#move(-1, true));
    scope.register([], 'ArrowRight', () => this.#openSelected());
    scope.register([], 'ArrowLeft', () => (this.#parentMenu ? this.#leave() : undefined));
    scope.register([], 'Escape', () => this.#leave());
    scope.register([], 'Tab', () => this.#leave());
    for (const key of ['Enter', 'Space']) {
      scope.register(null, key, (event) => {
        if (this.#selected) this.#choose(this.#selected, event);
        return false;
      });
    }
  }

  #move(by: 1 | -1, fromEnd = false): false {
    const items = inOrder(this.items).filter(
      (item): item is MenuItem => item !== 'separator' && item.canBeChosen,
    );
    const at = this.#selected && !fromEnd ? items.indexOf(this.#selected) : by === 1 ? -1 : 0;
    this.#select(items[(at + by + items.length) % items.length]);
    this.#selected?.dom.scrollIntoView({ block: 'nearest' });
    return false;
  }

  #openSelected(): false {
    if (this.#selected?.submenu) {
      this.#showSubmenu(this.#selected);
      this.#selected.submenu.#move(1);
    }
    return false;
  }

  #leave(): false {
    this.hide();
    return false;
  }

  #select(item: MenuItem | undefined): void {
    this.#selected?.dom.removeClass('selected');
    this.#selected = item;
    item?.dom.addClass('selected');
  }

  #place(position: Position): void {
    const box = this.dom.getBoundingClientRect();
    const { innerWidth, innerHeight } = this.dom.win;
    const width = position.overlap ? 0 : (position.width ?? 0);
    const wanted = position.left ? position.x - box.width : position.x + width;
    const left = Math.max(4, Math.min(wanted, innerWidth - box.width - 4));
    const top = Math.max(4, Math.min(position.y, innerHeight - box.height - 4));
    this.dom.setCssStyles({ left: `${left}px`, top: `${top}px` });
  }

  #closeOnPressOutside(doc: Document): () => void {
    const pressed = (event: Event): void => {
      const el = event.target as Element | null;
      if (!el?.closest('.menu')) this.hide();
    };
    doc.addEventListener('pointerdown', pressed, true);
    return () => {
      doc.removeEventListener('pointerdown', pressed, true);
    };
  }
}
