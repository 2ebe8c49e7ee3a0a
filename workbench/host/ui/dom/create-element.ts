type ElementInfo = DomElementInfo | string | undefined;
type SvgInfo = SvgElementInfo | string | undefined;

const SVG = 'http://www.w3.org/2000/svg';

/** A new element of `doc` as `createEl` makes it; `parent` of the info wins over the given one. */
export function createHtml(
  doc: Document,
  tag: string,
  info: ElementInfo,
  parent: Node | undefined,
): HTMLElement {
  const el = doc.createElement(tag);
  const { text, title, ...rest } = infoOf(info);
  if (text !== undefined) el.setText(text);
  if (title !== undefined) el.title = title;
  setShared(el, rest);
  setOwn(el, rest);
  place(el, rest.parent ?? parent, rest.prepend === true);
  return el;
}

/** The same for SVG. */
export function createSvgIn(
  doc: Document,
  tag: string,
  info: SvgInfo,
  parent: Node | undefined,
): SVGElement {
  const el: SVGElement = doc.createElementNS(SVG, tag as 'svg');
  const known: SvgElementInfo = typeof info === 'string' ? { cls: info } : (info ?? {});
  setShared(el, known);
  place(el, known.parent ?? parent, known.prepend === true);
  return el;
}

function infoOf(info: ElementInfo): DomElementInfo {
  return typeof info === 'string' ? { cls: info } : (info ?? {});
}

function setShared(el: Element, info: SvgElementInfo): void {
  const { cls, attr } = info;
  if (Array.isArray(cls)) el.setAttribute('class', cls.join(' '));
  else if (cls) el.setAttribute('class', cls);
  if (attr) el.setAttrs(attr);
}

function setOwn(el: HTMLElement, info: DomElementInfo): void {
  for (const name of ['value', 'type', 'placeholder', 'href'] as const) {
    const value = info[name];
    if (value === undefined) continue;
    if (name in el) Reflect.set(el, name, value);
    else el.setAttribute(name, value);
  }
}

function place(el: Element, parent: Node | undefined, prepend: boolean): void {
  if (prepend) parent?.insertBefore(el, parent.firstChild);
  else parent?.appendChild(el);
}
