import { parseDay } from '../domain/day';

export type Scalar = string | number | boolean | null;

/** Where a value is written: after `key: ` or `- `, or between the brackets of a flow list. */
export type Place = 'block' | 'flow';

/** Whether a value is one that `writeScalar` can write. */
export function isScalar(value: unknown): value is Scalar {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

/** One value as YAML on one line, however long, that reads back as the same (RECORD section 5, rule 7). */
export function writeScalar(value: Scalar, place: Place = 'block'): string {
  if (typeof value === 'string') return isPlain(value, place) ? value : quote(value);
  if (Object.is(value, -0)) return '-0';
  return String(value).replace('Infinity', '.inf').replace('NaN', '.nan');
}

/** A date, a phone number, a sum: what a spreadsheet might take for a number. */
const FIGURES = /^[\d +\-.()/]+$/;
/** Words that YAML 1.1 takes for true or false. */
const ANSWERS = /^(?:yes|no|on|off|y|n)$/i;
/** Words and numbers of YAML 1.2, what a text may not begin with, and what it may not hold. */
const MARKS =
  /^(?:null|Null|NULL|~|true|True|TRUE|false|False|FALSE|[-+]?(?:(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|\.(?:inf|Inf|INF))|\.(?:nan|NaN|NAN)|0o[0-7]+|0x[\da-fA-F]+)$|^[,[\]{}#&*!|>'"%@`]|^[-?:](?:[ \t]|$)|:(?:[ \t]|$)|[ \t]#/;
const FLOW = /[,[\]{}]|^[-?:]$/;
/**
 * What is not seen or not safe in a file: control characters, marks that turn the direction of the text
 * around them, halves of surrogate pairs, the BOM and characters that are none.
 */
const HIDDEN = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/u;

function isPlain(text: string, place: Place): boolean {
  if (text === '' || text.trim() !== text) return false;
  if (FIGURES.test(text)) return parseDay(text) !== undefined;
  const isTaken = [ANSWERS, MARKS, HIDDEN].some((pattern) => pattern.test(text));
  return !isTaken && !(place === 'flow' && FLOW.test(text));
}

/** With a backslash before it: quotes, backslashes, and the letters that stand for these four. */
const LETTERS: Readonly<Record<string, string>> = { '\0': '0', '\t': 't', '\n': 'n', '\r': 'r' };

function quote(text: string): string {
  const unsafe = new RegExp(`["\\\\]|${HIDDEN.source}`, 'gu');
  return `"${text.replace(unsafe, (char) => `\\${escapeOf(char)}`)}"`;
}

function escapeOf(char: string): string {
  if (char === '"' || char === '\\') return char;
  const code = char.charCodeAt(0).toString(16);
  return (
    LETTERS[char] ?? (code.length > 2 ? `u${code.padStart(4, '0')}` : `x${code.padStart(2, '0')}`)
  );
}
