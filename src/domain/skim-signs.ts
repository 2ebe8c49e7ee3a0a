import { isCounted, parseDatedLine } from './dated-line';
import { parseDay, type Day } from './day';
import { markOf, type LineGrammar } from './line-grammar';
import { hasValue } from './note';
import { readItem } from './record-value';
import type { InteractionSign } from './signal-lines';

const SEPARATOR = ' | ';
/** Of `YYYY-MM-DD`. */
const DATE_LENGTH = 10;
/** `99999h99999m`. */
const LONGEST_DURATION = 12;
/** So many parts of lines are remembered for a grammar: the marks in use, and some short texts. */
const MOST_PARTS = 1000;

/** What a part of a line says: a bit for its class of marks, 0 for a part that is none. */
interface Sign extends Pick<InteractionSign, 'quality' | 'from'> {
  readonly bit: number;
}

/**
 * What the signals ask of the interactions that count, without the texts, on which most of a reading in
 * full is spent. There may be hundreds of thousands of lines.
 */
export function skimSigns(
  grammar: LineGrammar,
  items: readonly unknown[],
  today: Day,
): readonly InteractionSign[] {
  const signOf = signsOf.get(grammar) ?? rememberSigns(grammar);
  signsOf.set(grammar, signOf);
  const signs: InteractionSign[] = [];
  for (let line = 0; line < items.length; line += 1) {
    const text = hasValue(items[line]) ? readItem(items[line]) : undefined;
    if (text === undefined) continue;
    const day = text.startsWith(SEPARATOR, DATE_LENGTH) ? dayAtStart(text) : undefined;
    const sign =
      day === undefined ? readSigns(grammar, text, line, today) : skimLine(signOf, text, line, day);
    if (sign !== undefined && sign.day <= today) signs.push(sign);
  }
  return signs;
}

type SignOf = (part: string) => Sign;

const signsOf = new WeakMap<LineGrammar, SignOf>();
const days = new Map<string, Day>();
const NO_SIGN: Sign = { bit: 0, quality: undefined, from: undefined };

/** The marks behind the date, up to the first part that is none, or that is one of a class already there. */
function skimLine(signOf: SignOf, text: string, line: number, day: Day): InteractionSign {
  let { bit: seen, quality, from } = NO_SIGN;
  for (let at = DATE_LENGTH; at >= 0;) {
    const start = at + SEPARATOR.length;
    at = text.indexOf(SEPARATOR, start);
    const sign = signOf(text.slice(start, at < 0 ? text.length : at));
    if (sign.bit === 0 || (seen & sign.bit) !== 0) break;
    seen |= sign.bit;
    quality ??= sign.quality;
    from ??= sign.from;
  }
  return { line, day, quality, from };
}

/** Remembers what parts say, blanks included; one that is too long for a mark is not looked up. */
function rememberSigns(grammar: LineGrammar): SignOf {
  const words = [...grammar.words.keys()];
  const longest = Math.max(LONGEST_DURATION, ...words.map((word) => word.length));
  const classes: string[] = [];
  const known = new Map<string, Sign>();
  return (spelled) => {
    const found = known.get(spelled);
    if (found !== undefined) return found;
    const part = spelled.trim();
    if (part.length > longest) return NO_SIGN;
    const says = markOf(grammar, part)?.[1] ?? {};
    const [name] = Object.keys(says);
    if (name !== undefined && !classes.includes(name)) classes.push(name);
    const { quality, from } = says;
    const bit = name === undefined ? 0 : 1 << classes.indexOf(name);
    const sign = { bit, quality, from };
    if (known.size < MOST_PARTS) known.set(spelled, sign);
    return sign;
  };
}

function readSigns(
  grammar: LineGrammar,
  text: string,
  line: number,
  today: Day,
): InteractionSign | undefined {
  const read = parseDatedLine(grammar, text, today);
  const { day, marks } = read;
  return isCounted(read) && day !== undefined ? { line, day, ...marks } : undefined;
}

/** The same few days stand in very many lines, so that each is read once. */
function dayAtStart(text: string): Day | undefined {
  const date = text.slice(0, DATE_LENGTH);
  const known = days.get(date);
  if (known !== undefined) return known;
  const day = parseDay(date);
  if (day !== undefined) days.set(date, day);
  return day;
}
