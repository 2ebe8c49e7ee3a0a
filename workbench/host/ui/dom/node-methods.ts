import { createHtml, createSvgIn } from './create-element';
import { define, realmOf } from './define';

type ElementInfo = DomElementInfo | string;
type SvgInfo = SvgElementInfo | string;
type Made<T> = ((el: T) => void) | undefined;

/** Obsidian's members of every Node. */
export function installNodeMethods(win: Window): void {
  define(realmOf(win).Node.prototype, {
    ...tree,
    ...creating,
    constructorWin: win,
  });
  define(realmOf(win).Node.prototype, place);
}

const place = {
  get doc(): Document {
    const node = this as unknown as Node;
    return node.ownerDocument ?? (node.nodeType === 9 ? (node as Document) : document);
  },
  get win(): Window {
    return (this as unknown as Node).doc.defaultView ?? window;
  },
};

const tree = {
  detach(this: Node): void {
    this.parentNode?.removeChild(this);
  },
  empty(this: Node): void {
    while (this.lastChild) this.removeChild(this.lastChild);
  },
  insertAfter<T extends Node>(this: Node, node: T, child: Node | null): T {
    return this.insertBefore(node, child ? child.nextSibling : this.firstChild);
  },
  indexOf(this: Node, other: Node): number {
    return Array.prototype.indexOf.call(this.childNodes, other);
  },
  setChildrenInPlace(this: Node, children: Node[]): void {
    for (const old of Array.from(this.childNodes)) {
      if (!children.includes(old)) this.removeChild(old);
    }
    children.forEach((child, at) => {
      const there = this.childNodes[at] ?? null;
      if (there !== child) this.insertBefore(child, there);
    });
  },
  appendText(this: Node, text: string): void {
    this.appendChild(this.doc.createTextNode(text));
  },
  /** True for the same kind of node of any window: constructors differ between windows. */
  instanceOf(this: Node, type: abstract new () => unknown): boolean {
    if (this instanceof type) return true;
    const own: unknown = Reflect.get(this.win, type.name);
    return typeof own === 'function' && this instanceof own;
  },
};

const creating = {
  createEl(this: Node, tag: string, info?: ElementInfo, made?: Made<HTMLElement>): HTMLElement {
    return tell(createHtml(this.doc, tag, info, this), made);
  },
  createDiv(this: Node, info?: ElementInfo, made?: Made<HTMLElement>): HTMLElement {
    return tell(createHtml(this.doc, 'div', info, this), made);
  },
  createSpan(this: Node, info?: ElementInfo, made?: Made<HTMLElement>): HTMLElement {
    return tell(createHtml(this.doc, 'span', info, this), made);
  },
  createSvg(this: Node, tag: string, info?: SvgInfo, made?: Made<SVGElement>): SVGElement {
    return tell(createSvgIn(this.doc, tag, info, this), made);
  },
};

/** Hands the new element to the caller's callback, if there is one. */
export function tell<T>(el: T, made: Made<T>): T {
  made?.(el);
  return el;
}
