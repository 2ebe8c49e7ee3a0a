import { lineText, parseDatedLine, type DatedLine } from '../dated-line';
import type { Day } from '../day';
import type { EditOutcome, RefusalReason } from '../frontmatter-edit';
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
  const items = noteList(frontmatter, 'promises', context);
  if (items === undefined) return refused('not-a-list', 'promises', frontmatter, context);
  const lines = items.map(readItem);
  const at = placeOf(ref, lines, context);
  const line = lines[at];
  const reason = reasonAgainst(line, ref, context);
  if (line === undefined || reason !== undefined) {
    const isNested = line === undefined && at in lines;
    return refused(
      isNested ? 'not-a-list' : (reason ?? 'no-such-line'),
      'promises',
      frontmatter,
      context,
    );
  }
  const isList = Array.isArray(valueOf(frontmatter, 'promises', context.reading));
  const changed = change(line);
  const promises = isList ? items.map((item, place) => (place === at ? changed : item)) : changed;
  return changeProperties(frontmatter, { promises }, context);
}

/** The place meant, or the only other one that says the same. */
function placeOf(
  ref: PromiseLineRef,
  lines: readonly (string | undefined)[],
  context: EditContext,
): number {
  if (ref.text === undefined) return ref.line;
  const fitting = lines.flatMap((line, place) => (isMeant(line, ref, context) ? [place] : []));
  const [only = ref.line, other] = fitting;
  return other !== undefined || fitting.includes(ref.line) ? ref.line : only;
}

/** Why the line cannot be the promise meant. */
function reasonAgainst(
  line: string | undefined,
  ref: PromiseLineRef,
  context: EditContext,
): RefusalReason | undefined {
  if (!hasValue(line) && ref.text === undefined) return 'no-such-line';
  const isOpen = line !== undefined && parsed(line, context).marks.closed === undefined;
  return isOpen && isMeant(line, ref, context) ? undefined : 'changed-meanwhile';
}

/** Whether the line says what the promise said when it was shown. */
function isMeant(line: string | undefined, ref: PromiseLineRef, context: EditContext): boolean {
  if (ref.text === undefined) return true;
  if (line === undefined || !hasValue(line)) return false;
  const { text, day } = parsed(line, context);
  return text === lineText(ref.text) && (!('due' in ref) || day === ref.due);
}

function parsed(line: string, { reading }: EditContext): DatedLine {
  return parseDatedLine(reading.lines.promises, line);
}
