import { icons } from 'lucide';

type Drawing = readonly (readonly [tag: string, attributes: Record<string, string | number>])[];

const own = new Map<string, string>();

/** Registers an icon; `content` is drawn in a square of 100 by 100. */
export function addIcon(iconId: string, content: string): void {
  own.set(iconId, content);
}

export function removeIcon(iconId: string): void {
  own.delete(iconId);
}

/** All names that `setIcon` knows, Lucide's with their prefix. */
export function getIconIds(): string[] {
  return [...Object.keys(icons).map((name) => `lucide-${kebab(name)}`), ...own.keys()];
}

/** A new drawing of the icon, or null when there is none of that name. */
export function getIcon(iconId: string): SVGSVGElement | null {
  const content = own.get(iconId);
  if (content !== undefined) return ownIcon(iconId, content);
  const name = iconId.replace(/^lucide-/, '');
  const drawing = lucideDrawing(name);
  return drawing ? lucideIcon(name, drawing) : null;
}

/** Puts the icon into `parent` in place of what was there; an unknown name leaves it empty. */
export function setIcon(parent: HTMLElement, iconId: string): void {
  parent.empty();
  const icon = getIcon(iconId);
  if (icon) parent.appendChild(parent.doc.adoptNode(icon));
}

function lucideDrawing(name: string): Drawing | undefined {
  const icon = icons[pascal(name) as keyof typeof icons];
  return icon?.[2];
}

function lucideIcon(name: string, drawing: Drawing): SVGSVGElement {
  const svg = emptyIcon(`lucide-${name}`, '0 0 24 24');
  svg.setAttrs({
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': 2,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  });
  for (const [tag, attributes] of drawing) {
    const part = svg.doc.createElementNS(svg.namespaceURI, tag);
    part.setAttrs(attributes);
    svg.appendChild(part);
  }
  return svg;
}

function ownIcon(iconId: string, content: string): SVGSVGElement {
  const svg = emptyIcon(iconId, '0 0 100 100');
  svg.innerHTML = content;
  return svg;
}

function emptyIcon(cls: string, viewBox: string): SVGSVGElement {
  const attr = { width: 24, height: 24, viewBox };
  return createSvg('svg', { cls: ['svg-icon', cls], attr });
}

function pascal(name: string): string {
  return name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function kebab(name: string): string {
  return name
    .replace(/([a-z])([A-Z0-9])/g, '$1-$2')
    .replace(/([A-Z0-9])([A-Z][a-z])/g, '$1-$2')
    .toLowerCase();
}
