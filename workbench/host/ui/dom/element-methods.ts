import { define, realmOf } from './define';

type Attribute = string | number | boolean | null;

/** Obsidian's members of Element, HTMLElement, SVGElement and DocumentFragment. */
export function installElementMethods(win: Window): void {
  const realm = realmOf(win);
  define(realm.Element.prototype, { ...text, ...classes, ...attributes, ...finding, ...looking });
  define(realm.HTMLElement.prototype, { ...showing, ...styling });
  define(realm.HTMLElement.prototype, inner);
  define(realm.SVGElement.prototype, styling);
  define(realm.DocumentFragment.prototype, finding);
}

const text = {
  getText(this: Element): string {
    return this.textContent ?? '';
  },
  setText(this: Element, value: string | DocumentFragment): void {
    this.empty();
    if (typeof value === 'object' && value !== null) this.appendChild(value);
    else if (value !== undefined && value !== '') this.appendText(String(value));
  },
};

const classes = {
  addClass(this: Element, ...names: string[]): void {
    this.classList.add(...names);
  },
  addClasses(this: Element, names: string[]): void {
    this.classList.add(...names);
  },
  removeClass(this: Element, ...names: string[]): void {
    this.classList.remove(...names);
  },
  removeClasses(this: Element, names: string[]): void {
    this.classList.remove(...names);
  },
  toggleClass(this: Element, names: string | string[], on: boolean): void {
    for (const name of Array.isArray(names) ? names : [names]) this.classList.toggle(name, on);
  },
  hasClass(this: Element, name: string): boolean {
    return this.classList.contains(name);
  },
};

const attributes = {
  setAttr(this: Element, name: string, value: Attribute): void {
    if (value === null) this.removeAttribute(name);
    else this.setAttribute(name, String(value));
  },
  setAttrs(this: Element, values: Record<string, Attribute>): void {
    for (const [name, value] of Object.entries(values)) this.setAttr(name, value);
  },
  getAttr(this: Element, name: string): string | null {
    return this.getAttribute(name);
  },
  getCssPropertyValue(this: Element, property: string, pseudo?: string): string {
    return this.win.getComputedStyle(this, pseudo).getPropertyValue(property).trim();
  },
  isActiveElement(this: Element): boolean {
    return this.doc.activeElement === this;
  },
};

const finding = {
  find(this: ParentNode, selector: string): Element | null {
    return this.querySelector(selector);
  },
  findAll(this: ParentNode, selector: string): Element[] {
    return Array.from(this.querySelectorAll(selector));
  },
};

const looking = {
  findAllSelf(this: Element, selector: string): Element[] {
    const inside = Array.from(this.querySelectorAll(selector));
    return this.matches(selector) ? [this, ...inside] : inside;
  },
  matchParent(this: Element, selector: string, lastParent?: Element): Element | null {
    if (this.matches(selector)) return this;
    if (this === lastParent) return null;
    return this.parentElement?.matchParent(selector, lastParent) ?? null;
  },
};

const showing = {
  show(this: HTMLElement): void {
    this.style.display = '';
  },
  hide(this: HTMLElement): void {
    this.style.display = 'none';
  },
  toggle(this: HTMLElement, show: boolean): void {
    if (show) this.show();
    else this.hide();
  },
  toggleVisibility(this: HTMLElement, visible: boolean): void {
    this.style.visibility = visible ? '' : 'hidden';
  },
  isShown(this: HTMLElement): boolean {
    return this.isConnected && !isHidden(this);
  },
};

const styling = {
  setCssStyles(this: HTMLElement, styles: Partial<CSSStyleDeclaration>): void {
    Object.assign(this.style, styles);
  },
  setCssProps(this: HTMLElement, props: Record<string, string>): void {
    for (const [name, value] of Object.entries(props)) this.style.setProperty(name, value);
  },
};

const inner = {
  get innerWidth(): number {
    const el = this as unknown as HTMLElement;
    const style = el.win.getComputedStyle(el);
    return el.clientWidth - pixels(style.paddingLeft) - pixels(style.paddingRight);
  },
  get innerHeight(): number {
    const el = this as unknown as HTMLElement;
    const style = el.win.getComputedStyle(el);
    return el.clientHeight - pixels(style.paddingTop) - pixels(style.paddingBottom);
  },
};

function isHidden(el: Element): boolean {
  if (el.win.getComputedStyle(el).display === 'none') return true;
  return el.parentElement !== null && isHidden(el.parentElement);
}

function pixels(value: string): number {
  return Number.parseFloat(value) || 0;
}
