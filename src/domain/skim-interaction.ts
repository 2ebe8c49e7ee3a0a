import { parseDayWithin, type Day } from './day';

/**
 * The day of an interaction that is in good order, found without reading its marks; undefined when the
 * line may be no contact, bad or a near miss, and has to be read in full. Nearly all lines are plain, and
 * a list of people needs nothing but their days.
 */
export function skimInteraction(line: string): Day | undefined {
  const day = parseDayWithin(line, 0, Math.min(line.length, DATE_LENGTH));
  if (day === undefined || !endsPart(line, DATE_LENGTH)) return undefined;
  let qualities = 0;
  for (let bar = line.indexOf('|', DATE_LENGTH); bar !== -1; bar = line.indexOf('|', bar + 1)) {
    const start = bar + 2;
    if (isTelling(line, start)) return undefined;
    if (!line.startsWith('q', start)) continue;
    qualities += 1;
    if (qualities > 1 || !isQuality(line, start)) return undefined;
  }
  return day;
}

const DATE_LENGTH = 10;
const QUALITY = 'quality ';
const ASCII = 128;
const BLANK = 32;
const TELLING_SIGNS = 'dDkKnNQ-';
/** 1 for each character of ASCII that may begin such a part. */
const TELLING = Uint8Array.from({ length: ASCII }, (_, code) =>
  code <= BLANK || TELLING_SIGNS.includes(String.fromCharCode(code)) ? 1 : 0,
);

/** Whether a part that begins so may be `-`, `no contact`, `dropped`, `kept` or `Quality`. */
function isTelling(line: string, at: number): boolean {
  return at >= line.length || TELLING[line.charCodeAt(at)] === 1;
}

function isQuality(line: string, start: number): boolean {
  const digit = start + QUALITY.length;
  const at = line.charAt(digit);
  return line.startsWith(QUALITY, start) && at >= '1' && at <= '3' && endsPart(line, digit + 1);
}

function endsPart(line: string, at: number): boolean {
  return line.length === at || line.startsWith(' | ', at);
}
