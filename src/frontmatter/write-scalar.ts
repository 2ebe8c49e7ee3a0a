import { parseDay } from '../domain/day';

export type Scalar = string | number | boolean | null;

/** Where a value is written: after `key: ` or `- `, or between the brackets of a flow list. */
export type Place = 'block' | 'flow';

/** Whether a value is one that `writeScalar` can write. */
export function isScalar(value: unknown): value is Scalar {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

/** One value as YAML on one line, however long, that reads back as the same (RECORD section 5, rule 7). */
export function writeScalar(value: Scalar, place: Place): string {
  if (typeof value === 'string') return isPlain(value, place) ? value : quote(value);
  if (typeof value === 'number') return writeNumber(value);
  return String(value);
}

function writeNumber(value: number): string {
  if (Number.isNaN(value)) return '.nan';
  if (!Number.isFinite(value)) return value > 0 ? '.inf' : '-.inf';
  return Object.is(value, -0) ? '-0' : String(value);
}

/** A date, a phone number, a sum: what a spreadsheet might take for a number. */
const FIGURES = /^[\d +\-.()/]+$/;
/** Words that YAML 1.1 takes for true or false. */
const ANSWERS = /^(?:yes|no|on|off|y|n)$/i;
/** Words and numbers of YAML 1.2. */
const WORDS = /^(?:null|Null|NULL|~|true|True|TRUE|false|False|FALSE)$/;
const NUMBERS =
  /^(?:[-+]?(?:(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|\.(?:inf|Inf|INF))|\.(?:nan|NaN|NAN)|0o[0-7]+|0x[\da-fA-F]+)$/;
const FIRST = /^(?:[,[\]{}#&*!|>'"%@`]|[-?:](?:[ \t]|$))/;
const INSIDE = /:(?:[ \t]|$)|[ \t]#/;
const NOT_PLAIN: readonly RegExp[] = [ANSWERS, WORDS, NUMBERS, FIRST, INSIDE];
const FLOW = /[,[\]{}]|^[-?:]$/;

function isPlain(text: string, place: Place): boolean {
  if (text === '' || text.trim() !== text) return false;
  if (FIGURES.test(text)) return text.length === 10 && parseDay(text) !== undefined;
  const isTaken = NOT_PLAIN.some((pattern) => pattern.test(text));
  return !isTaken && !(place === 'flow' && FLOW.test(text)) && !hasHidden(text);
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\0', '\\0'],
  ['\t', '\\t'],
  ['\n', '\\n'],
  ['\r', '\\r'],
]);

function quote(text: string): string {
  let quoted = '';
  // By code points, so that the two halves of an emoji stay together and a lone half is seen.
  for (const char of text) quoted += ESCAPES.get(char) ?? (isHidden(char) ? escape(char) : char);
  return `"${quoted}"`;
}

function escape(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (code <= 0xff) return `\\x${code.toString(16).padStart(2, '0')}`;
  if (code <= 0xffff) return `\\u${code.toString(16).padStart(4, '0')}`;
  return `\\U${code.toString(16).padStart(8, '0')}`;
}

function hasHidden(text: string): boolean {
  for (const char of text) if (isHidden(char)) return true;
  return false;
}

const HIDDEN: readonly (readonly [number, number])[] = [
  [0x00, 0x1f],
  [0x7f, 0x9f],
  // Marks that turn the direction of the text around them.
  [0x061c, 0x061c],
  [0x200e, 0x200f],
  [0x2028, 0x202e],
  [0x2066, 0x2069],
  // Halves of surrogate pairs, which no file can hold; the BOM; characters that are none.
  [0xd800, 0xdfff],
  [0xfeff, 0xfeff],
  [0xfffe, 0xffff],
];

/** Whether a character must be escaped: not seen, or not safe in a file. */
function isHidden(char: string): boolean {
  const code = char.codePointAt(0) ?? 0;
  if (code >= 0x20 && code < 0x7f) return false;
  return HIDDEN.some(([first, last]) => code >= first && code <= last);
}
