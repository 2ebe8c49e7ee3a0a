import type { BlockToken } from './block-tokens';
import type { LineMap } from './line-map';

const CODE_LIKE = new Set(['fence', 'code_block', 'html_block', 'comment', 'math']);
const INLINE = [
  /(`+)(?!`)(?:(?!\n[ \t\r]*\n)[^])*?[^`]\1(?!`)/g,
  /%%(?:(?!\n[ \t\r]*\n)[^])*?%%/g,
  /<!--[^]*?-->/g,
  /\$[^\s$](?:[^$\n]*[^\s$])?\$(?!\d)/g,
];

const blank = (text: string): string => text.replace(/[^\n]/g, '\0');

/** The text with everything that holds no links or tags blanked out, every offset kept. */
export function maskText(lines: LineMap, tokens: readonly BlockToken[], bodyStart: number): string {
  let masked = blank(lines.text.slice(0, bodyStart)) + lines.text.slice(bodyStart);
  for (const token of tokens) {
    if (CODE_LIKE.has(token.type) && token.map) {
      const from = lines.startOf(token.map[0]);
      const to = lines.endOf(token.map[1] - 1);
      masked = masked.slice(0, from) + blank(masked.slice(from, to)) + masked.slice(to);
    }
  }
  for (const pattern of INLINE) {
    masked = masked.replace(pattern, blank);
  }
  return masked;
}
