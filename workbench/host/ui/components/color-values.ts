import type * as Obsidian from 'obsidian';

/** Of a hex string with six digits; black for anything else. */
export function rgbOf(hex: string): Obsidian.RGB {
  const value = /^#([0-9a-f]{6})$/i.exec(hex)?.[1] ?? '000000';
  const part = (at: number): number => Number.parseInt(value.slice(at, at + 2), 16);
  return { r: part(0), g: part(2), b: part(4) };
}

export function hexOf({ r, g, b }: Obsidian.RGB): string {
  return `#${[r, g, b].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/** Whole numbers: hue to 360, saturation and lightness to 100. */
export function hslOf({ r, g, b }: Obsidian.RGB): Obsidian.HSL {
  const [red, green, blue] = [r / 255, g / 255, b / 255];
  const max = Math.max(red, green, blue);
  const span = max - Math.min(red, green, blue);
  const l = max - span / 2;
  const s = span === 0 ? 0 : span / (1 - Math.abs(2 * l - 1));
  let h = 0;
  if (span > 0 && max === red) h = ((green - blue) / span + 6) % 6;
  else if (span > 0 && max === green) h = (blue - red) / span + 2;
  else if (span > 0) h = (red - green) / span + 4;
  return { h: Math.round(h * 60), s: Math.round(s * 100), l: Math.round(l * 100) };
}

export function rgbOfHsl({ h, s, l }: Obsidian.HSL): Obsidian.RGB {
  const light = l / 100;
  const strength = (s / 100) * Math.min(light, 1 - light);
  const part = (offset: number): number => {
    const turn = (offset + h / 30) % 12;
    const value = light - strength * Math.max(-1, Math.min(turn - 3, 9 - turn, 1));
    return Math.round(value * 255);
  };
  return { r: part(0), g: part(8), b: part(4) };
}
