import type { Page } from 'playwright-core';

/** A mark that is drawn in colour, and how much it must stand out (WCAG 2.2, 1.4.3 and 1.4.11). */
interface Mark {
  readonly is: string;
  readonly at: string;
  readonly part?: '::before' | '::after';
  /** The property of CSS that gives it its colour; of a gradient the first colour counts. */
  readonly drawnBy: string;
  readonly least: 3 | 4.5;
}

const ON = '[data-dot*="filled"]';

/** What is told by colour and shape beside the words, in all views. */
export const MARKS: readonly Mark[] = [
  {
    is: 'an open dot',
    at: `.rapport-dot:not(${ON})`,
    part: '::before',
    drawnBy: 'border-top-color',
    least: 3,
  },
  { is: 'a dot', at: `.rapport-dot${ON}`, part: '::before', drawnBy: 'background-color', least: 3 },
  {
    is: 'the ring of a goal',
    at: '.rapport-dot[data-dot*="wanted"]',
    part: '::before',
    drawnBy: 'outline-color',
    least: 3,
  },
  { is: 'a bar', at: '.rapport-rail', part: '::before', drawnBy: 'background-color', least: 3 },
  { is: 'the middle of a bar', at: '.rapport-rail', drawnBy: 'background-image', least: 3 },
  { is: 'a quality', at: '.rapport-quality', drawnBy: 'background-image', least: 3 },
  { is: 'a late day', at: '.rapport-when.rapport-late', drawnBy: 'color', least: 4.5 },
  {
    is: 'the edge of a chosen answer',
    at: '.rapport-choice input:checked + span',
    drawnBy: 'border-top-color',
    least: 3,
  },
  {
    is: 'a chosen answer',
    at: '.rapport-choice input:checked + span',
    drawnBy: 'color',
    least: 4.5,
  },
  {
    is: 'an answer',
    at: '.rapport-choice input:not(:checked) + span',
    drawnBy: 'color',
    least: 4.5,
  },
  { is: 'a chosen depth', at: '.rapport-depths input:checked', drawnBy: 'accent-color', least: 3 },
  { is: 'the present step', at: 'nav [aria-current]', drawnBy: 'border-bottom-color', least: 3 },
  { is: 'a step that is done', at: 'nav .is-done b', drawnBy: 'color', least: 4.5 },
  { is: 'who is rated', at: '.rapport-rate-marks button', drawnBy: 'color', least: 3 },
  {
    is: 'a person in a slope',
    at: '.rapport-slope > :is(.is-before, .is-after)',
    part: '::after',
    drawnBy: 'border-top-color',
    least: 3,
  },
  { is: 'a line of a slope', at: '.rapport-slope line', drawnBy: 'stroke', least: 3 },
  {
    is: 'a button to move or to remove',
    at: '.rapport-review-list .rapport-icon-button',
    drawnBy: 'color',
    least: 3,
  },
  { is: 'an unfolded arrow', at: '.rapport-chevron', drawnBy: 'color', least: 3 },
];

export interface MarkLook {
  /** Each kind of mark that is to be seen. */
  readonly seen: readonly string[];
  /** What stands out too little from its ground, in which theme, and by how much. */
  readonly faults: readonly string[];
}

/** Looks at every mark that is drawn, in light and in dark, and at how much it stands out. */
export function markFaults(page: Page): Promise<MarkLook> {
  return page.evaluate((marks) => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (canvas === null) throw new Error('There is no canvas.');
    const opacityOf = (el: Element | null): number =>
      el === null ? 1 : Number(getComputedStyle(el).opacity) * opacityOf(el.parentElement);
    const paint = (colour: string, opacity: number): void => {
      canvas.globalAlpha = opacity;
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
    };
    const paintGround = (el: Element | null): void => {
      if (el === null) return paint('white', 1);
      paintGround(el.parentElement);
      paint(getComputedStyle(el).backgroundColor, opacityOf(el));
    };
    const lightNow = (): number => {
      const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrastOf = (el: Element, colour: string, ground: Element | null): number => {
      paintGround(ground);
      const below = lightNow();
      paint(colour, opacityOf(el));
      const above = lightNow();
      return (Math.max(below, above) + 0.05) / (Math.min(below, above) + 0.05);
    };
    // An edge stands out from what is around it.
    const isEdge = (drawnBy: string, part?: string): boolean =>
      part === undefined && drawnBy.startsWith('border');
    const seen = new Set<string>();
    const faults = new Set<string>();
    for (const theme of ['dark', 'light'] as const) {
      window.workbench.setTheme(theme);
      for (const { is, at, part, drawnBy, least } of marks) {
        for (const el of document.querySelectorAll(at)) {
          if (el.getClientRects().length === 0) continue;
          seen.add(is);
          const drawn = getComputedStyle(el, part).getPropertyValue(drawnBy);
          const [colour = 'transparent'] = /(?:rgba?|color)\([^()]*\)/.exec(drawn) ?? [];
          const contrast = contrastOf(el, colour, isEdge(drawnBy, part) ? el.parentElement : el);
          if (contrast < least) faults.add(`${theme}: ${is}: ${contrast.toFixed(2)}: ${drawn}`);
        }
      }
    }
    return { seen: [...seen], faults: [...faults] };
  }, MARKS);
}
