import { lineText, parseDatedLine } from '../dated-line';
import type { Day } from '../day';
import type { EditOutcome, RefusalReason } from '../frontmatter-edit';
import type { LineGrammar } from '../line-grammar';
import { hasValue, type Frontmatter } from '../note';
import { valueOf } from '../property-lookup';
import { readItem } from '../record-value';
import { changeProperties } from './change-properties';
import type { EditContext } from './edit-context';
import { noteList } from './note-list';
import { refused } from './outcome';

/** Which promise is meant: the item of the list, counted from 0, guarded by its text and its due day. */
export interface PromiseLineRef {
  readonly line: number;
  readonly text?: string | undefined;
  /** Compared where it is given at all, be it as undefined for a promise without a day. */
  readonly due?: Day | undefined;
}

/**
 * Changes the line of the open promise meant; a single text stays one. One that has moved is followed
 * while no other reads the same. Refused: with `changed-meanwhile` one that says something else by now,
 * or is kept or dropped already; with `no-such-line` one that is not there; with `not-a-list` an item of
 * nested values.
 */
export function changePromise(
  frontmatter: Frontmatter,
  ref: PromiseLineRef,
  context: EditContext,
  change: (line: string) => string,
): EditOutcome {
  const no = (reason: RefusalReason) => refused(reason, 'promises', frontmatter, context);
  const { promises: grammar } = context.reading.lines;
  const items = noteList(frontmatter, 'promises', context);
  if (items === undefined) return no('not-a-list');
  const lines = items.map(readItem);
  const at = placeOf(ref, lines, grammar);
  const line = lines[at];
  if (line === undefined && at in lines) return no('not-a-list');
  if (!hasValue(line) && ref.text === undefined) return no('no-such-line');
  if (line === undefined || !isMeant(line, ref, grammar)) return no('changed-meanwhile');
  if (parseDatedLine(grammar, line).marks.closed) return no('changed-meanwhile');
  const isList = Array.isArray(valueOf(frontmatter, 'promises', context.reading));
  const changed = change(line);
  const promises = isList ? items.map((item, place) => (place === at ? changed : item)) : changed;
  return changeProperties(frontmatter, { promises }, context);
}

/** The place meant, or the only one that says what is meant. */
function placeOf(ref: PromiseLineRef, lines: readonly (string | undefined)[], here: LineGrammar) {
  if (ref.text === undefined) return ref.line;
  const fitting = lines.flatMap((line, place) => (isMeant(line, ref, here) ? place : []));
  const [only = ref.line, other] = fitting;
  return other === undefined ? only : ref.line;
}

/** Whether the line says what the promise said when it was shown. */
function isMeant(line = '', ref: PromiseLineRef, grammar: LineGrammar): boolean {
  const { text, day } = parseDatedLine(grammar, line);
  if (ref.text === undefined) return true;
  return hasValue(line) && text === lineText(ref.text) && (!('due' in ref) || day === ref.due);
}
