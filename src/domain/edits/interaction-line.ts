import { lineText } from '../dated-line';
import type { Day } from '../day';
import type { Quality } from '../history';
import type { NewLine } from './add-line';

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

/** The line for `interactions`. */
export function interactionLine(input: InteractionInput): NewLine {
  const { day, kind, quality, minutes, from, noContact, text = '' } = input;
  return {
    day,
    text: lineText(text) || undefined,
    words: [
      ['kind', kind],
      // What cannot be written is no mark either.
      ['duration', minutes !== undefined && minutes + (isWritableDuration(minutes) ? 'm' : '')],
      ['quality', quality !== undefined && `quality ${quality}`],
      ['from', from !== undefined && `from ${from}`],
      ['no-contact', noContact && 'no contact'],
    ],
  };
}

/** A week: more is a slip of the finger. */
const LONGEST_MINUTES = 7 * 24 * 60;

/** Whether a line can say it: whole minutes above 0, and no more than a week. */
export function isWritableDuration(minutes: number): boolean {
  return Number.isInteger(minutes) && minutes > 0 && minutes <= LONGEST_MINUTES;
}
