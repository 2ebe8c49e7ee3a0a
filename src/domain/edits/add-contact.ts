import { lineText } from '../dated-line';
import type { Day } from '../day';
import type { FrontmatterEdit, Remark } from '../frontmatter-edit';
import type { Quality } from '../history';
import { findProperty } from '../property-lookup';
import { readDate } from '../record-value';
import { addLine } from './add-line';
import type { PropertyChanges } from './change-properties';
import type { EditContext } from './edit-context';

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

/**
 * Adds a line to `interactions`, and moves `last-contact` where the day is later and it was a contact; a
 * bad or future `last-contact` is left and remarked (RECORD section 5, rule 4). A day in the future is
 * refused, and so is a kind that the settings do not list.
 */
export function addContact(
  input: InteractionInput,
  context: EditContext,
  others?: PropertyChanges,
): FrontmatterEdit {
  const { day, kind, quality, minutes, from, noContact, text = '' } = input;
  const line = {
    day,
    text: lineText(text) || undefined,
    words: {
      kind,
      quality: quality !== undefined && `quality ${quality}`,
      // What cannot be written is no mark either.
      minutes: minutes !== undefined && minutes + (isWritableDuration(minutes) ? 'm' : ''),
      from: from !== undefined && `from ${from}`,
      noContact: noContact && 'no contact',
    },
  };
  return (frontmatter) => {
    const own = noContact
      ? undefined
      : findProperty(frontmatter, context.reading.rules.names['last-contact']);
    const known = readDate(own?.value);
    const isBad = own !== undefined && (known === undefined || known > context.today);
    const remarks: readonly Remark[] = isBad
      ? [{ kind: 'last-contact-left', property: own.name, value: own.value }]
      : [];
    const moves = !noContact && !isBad && (known === undefined || day > known);
    const changes = { ...others, 'last-contact': moves ? day : undefined };
    return addLine('interactions', line, context, changes, remarks)(frontmatter);
  };
}

/** A week: more is a slip of the finger. */
const LONGEST_MINUTES = 7 * 24 * 60;

/** Whether a line can say it: whole minutes above 0, and no more than a week. */
export function isWritableDuration(minutes: number): boolean {
  return Number.isInteger(minutes) && minutes > 0 && minutes <= LONGEST_MINUTES;
}
