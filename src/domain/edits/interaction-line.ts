import { formatDatedLine } from '../dated-line';
import type { Day } from '../day';
import type { Quality } from '../history';
import { markOf } from '../line-grammar';
import type { Mark } from '../line-mark';
import type { Reading } from '../reading';

export interface InteractionInput {
  readonly day: Day;
  /** One of the settings' kinds, in any case. */
  readonly kind?: string | undefined;
  readonly quality?: Quality | undefined;
  /** Whole minutes above 0. */
  readonly minutes?: number | undefined;
  readonly from?: 'me' | 'them' | undefined;
  readonly text?: string | undefined;
  readonly noContact?: boolean | undefined;
}

type InteractionLine =
  | { readonly kind: 'line'; readonly line: string }
  /** A value that the record does not know. */
  | { readonly kind: 'unknown'; readonly value: string };

/** The line for `interactions`, its kind as the settings spell it. */
export function interactionLine(input: InteractionInput, reading: Reading): InteractionLine {
  const { kind, quality, minutes, from, noContact, day, text } = input;
  const marks: Mark[] = [];
  if (kind !== undefined) {
    const mark = kindMark(kind, reading);
    if (mark === undefined) return { kind: 'unknown', value: kind };
    marks.push(mark);
  }
  if (minutes !== undefined) {
    if (!isWritableDuration(minutes)) return { kind: 'unknown', value: String(minutes) };
    marks.push({ class: 'duration', value: minutes });
  }
  if (quality !== undefined) {
    if (!QUALITIES.has(quality)) return { kind: 'unknown', value: String(quality) };
    marks.push({ class: 'quality', value: quality });
  }
  if (from !== undefined) marks.push({ class: 'from', value: from });
  if (noContact === true) marks.push({ class: 'no-contact', value: true });
  const line = formatDatedLine(reading.lines.interactions, { day, marks, text: text ?? '' });
  return { kind: 'line', line };
}

/** The kind as the settings spell it; undefined when they do not list it. */
export function kindMark(kind: string, reading: Reading): Mark | undefined {
  const mark = markOf(reading.lines.interactions, kind.trim());
  return mark?.class === 'kind' ? mark : undefined;
}

const QUALITIES: ReadonlySet<number> = new Set([1, 2, 3]);

/** A week: more is a slip of the finger. */
const LONGEST_MINUTES = 7 * 24 * 60;

/** Whether a line can say it: whole minutes above 0, and no more than a week. */
export function isWritableDuration(minutes: number): boolean {
  return Number.isInteger(minutes) && minutes > 0 && minutes <= LONGEST_MINUTES;
}
