import type { Locator } from 'playwright-core';

/** What of the layout is looked for besides what holds everywhere. */
export interface LayoutLook {
  /** Whether everything that can be pressed must be large enough for a finger. */
  readonly touch: boolean;
}

/**
 * What is wrong with how a view stands there, in words: what reaches beyond its edges or scrolls
 * sideways, what lies over something else, what is cut off without a sign, what has no name, what is too
 * small for a finger, and words that hardly stand out from their ground.
 */
export function layoutFaults(view: Locator, { touch }: LayoutLook): Promise<readonly string[]> {
  return view.evaluate((root, mustFit) => {
    const CONTROLS = 'button, input, select, summary, [role="option"], [role="radio"]';
    const FINGER = 44;
    const faults = new Set<string>();
    const edge = root.getBoundingClientRect();
    const all = [...root.querySelectorAll<HTMLElement>('*')];

    const opacityOf = (el: Element | null): number =>
      el === null ? 1 : Number(getComputedStyle(el).opacity) * opacityOf(el.parentElement);
    const isShown = (el: Element): boolean => {
      const { width, height } = el.getBoundingClientRect();
      const { visibility } = getComputedStyle(el);
      // What is folded away has a box all the same.
      if (!el.checkVisibility()) return false;
      return width > 1 && height > 1 && visibility === 'visible' && opacityOf(el) > 0.01;
    };
    const ownText = (el: Element): string =>
      [...el.childNodes]
        .flatMap((node) => (node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : []))
        .join('')
        .trim();
    const nameOf = (el: HTMLElement): string => {
      const ids = el.getAttribute('aria-labelledby')?.split(' ') ?? [];
      const labels = ids.map((id) => el.ownerDocument.getElementById(id)?.textContent ?? '');
      const wrapped = el instanceof HTMLInputElement || el instanceof HTMLSelectElement;
      const label = wrapped ? [...(el.labels ?? [])].map(({ textContent }) => textContent) : [];
      const own = wrapped ? '' : el.textContent;
      return [...labels, el.getAttribute('aria-label') ?? '', ...label, own].join('').trim();
    };
    const called = (el: HTMLElement): string =>
      `${el.tagName.toLowerCase()}.${el.className} “${(nameOf(el) || ownText(el)).slice(0, 30)}”`;
    /** What of the box is seen: what scrolls is cut off by what it scrolls in. */
    const seenOf = (el: Element, box: DOMRect): DOMRect | undefined => {
      const { left, right } = box;
      let { top, bottom } = box;
      for (let up = el.parentElement; up !== null && root.contains(up); up = up.parentElement) {
        if (up !== root && getComputedStyle(up).overflowY === 'visible') continue;
        const around = up.getBoundingClientRect();
        top = Math.max(top, around.top);
        bottom = Math.min(bottom, around.bottom);
      }
      if (bottom - top < 2) return undefined;
      return new DOMRect(left, top, right - left, bottom - top);
    };
    const shown = all.filter((el) => isShown(el) && seenOf(el, el.getBoundingClientRect()));

    const checkEdges = (el: HTMLElement): void => {
      const { left, right } = el.getBoundingClientRect();
      if (left < edge.left - 1 || right > edge.right + 1) faults.add(`beyond: ${called(el)}`);
      if (el.scrollWidth <= el.clientWidth + 1) return;
      const { overflowX, textOverflow, webkitLineClamp } = getComputedStyle(el);
      if (['auto', 'scroll'].includes(overflowX)) faults.add(`scrolls sideways: ${called(el)}`);
      if (textOverflow === 'ellipsis' || webkitLineClamp !== 'none') return;
      const hides = overflowX !== 'visible' && ownText(el) !== '';
      if (hides || el.matches('button')) faults.add(`cut: ${called(el)}`);
    };

    /** Words line by line, since what stands beside their last line may begin where it ends. */
    const boxesOf = (el: HTMLElement): readonly DOMRect[] =>
      [...el.getClientRects()].flatMap((box) => seenOf(el, box) ?? []);
    const meet = (one: DOMRect, other: DOMRect): boolean =>
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 &&
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 4;
    const checkOver = (): void => {
      const parts = shown
        .filter((el) => el.matches(CONTROLS) || ownText(el) !== '')
        .filter((el) => !el.matches('option, legend'))
        .map((el) => ({ el, boxes: boxesOf(el) }));
      for (const [at, one] of parts.entries()) {
        for (const other of parts.slice(at + 1)) {
          if (one.el.contains(other.el) || other.el.contains(one.el)) continue;
          const over = one.boxes.some((box) => other.boxes.some((each) => meet(box, each)));
          if (over) faults.add(`over: ${called(one.el)} | ${called(other.el)}`);
        }
      }
    };

    const checkControl = (el: HTMLElement): void => {
      if (nameOf(el) === '') faults.add(`no name: ${called(el)}`);
      // A tap anywhere in the row opens or picks, and on a label presses what it names.
      const ofRow = el.matches('.rapport-person, .rapport-pick');
      const target = el.closest(ofRow ? '[role="row"], li' : 'label') ?? el;
      const { height } = target.getBoundingClientRect();
      const tooSmall = mustFit && height < FINGER - 0.5;
      if (tooSmall) faults.add(`${Math.round(height)} px high: ${called(el)}`);
    };

    type Colour = readonly [red: number, green: number, blue: number, alpha: number];
    const canvas = el2d(root.ownerDocument);
    const colourOf = (css: string): Colour => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = css;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return [red, green, blue, alpha / 255];
    };
    function el2d(doc: Document): CanvasRenderingContext2D {
      const context = doc.createElement('canvas').getContext('2d', { willReadFrequently: true });
      if (context === null) throw new Error('There is no canvas.');
      return context;
    }
    const groundOf = (el: Element | null): Colour => {
      if (el === null) return [255, 255, 255, 1];
      const [red, green, blue, alpha] = colourOf(getComputedStyle(el).backgroundColor);
      if (alpha === 1) return [red, green, blue, 1];
      const below = groundOf(el.parentElement);
      const mix = (over: number, under: number): number => over * alpha + under * (1 - alpha);
      return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), 1];
    };
    const light = ([red, green, blue]: Colour): number => {
      const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const checkContrast = (el: HTMLElement): void => {
      if (el.matches(':disabled, option') || getComputedStyle(el).fontSize === '0px') return;
      const [one, other] = [light(colourOf(getComputedStyle(el).color)), light(groundOf(el))];
      const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      // The app's own faint text has no more.
      if (contrast < 2) faults.add(`contrast ${contrast.toFixed(1)}: ${called(el)}`);
    };

    shown.forEach(checkEdges);
    checkOver();
    shown.filter((el) => el.matches(CONTROLS)).forEach(checkControl);
    shown.filter((el) => ownText(el) !== '').forEach(checkContrast);
    return [...faults];
  }, touch);
}

/** What looks the same with the focus as without, of all that Tab and the arrow keys come to. */
export async function unseenFocus(
  view: Locator,
  keys: readonly string[],
): Promise<readonly string[]> {
  const page = view.page();
  const faults = new Set<string>();
  for (const key of keys) {
    await page.keyboard.press(key);
    const fault = await view.evaluate((root) => {
      const el = root.ownerDocument.activeElement;
      if (!(el instanceof HTMLElement) || !root.contains(el)) return undefined;
      const near = [el, el.parentElement, el.nextElementSibling, el.closest('label')];
      const look = (): string =>
        near
          .map((each) => {
            if (each === null) return '';
            const { outline, boxShadow, border, backgroundColor } = getComputedStyle(each);
            return [outline, boxShadow, border, backgroundColor].join();
          })
          .join('|');
      const focused = look();
      el.blur();
      const blurred = look();
      el.focus({ preventScroll: true });
      const name = el.getAttribute('aria-label') ?? el.textContent.slice(0, 30);
      return focused === blurred ? `${el.tagName}.${el.className} “${name}”` : undefined;
    });
    if (fault !== undefined) faults.add(fault);
  }
  return [...faults];
}
