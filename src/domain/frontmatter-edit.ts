import type { Frontmatter } from './note';

/** Why a note was left as it is. */
export type RefusalReason =
  /** There is no such note (any more). */
  | 'no-note'
  /** The block is no YAML, or the note's first line is not a plain `---`. */
  | 'unreadable-block'
  | 'duplicate-keys'
  | 'unclosed-block'
  /** The block does not hold properties: a list, a text, or a map in braces. */
  | 'not-properties'
  /** A map, or a number of nested values, stands where a list belongs. */
  | 'not-a-list'
  /** The result could not be proved to be right, so nothing was written. */
  | 'not-provable'
  /** What the action was meant for has changed since it was shown. */
  | 'changed-meanwhile'
  | 'future-day'
  | 'no-such-day'
  | 'no-next-step'
  | 'no-such-line'
  | 'empty-text'
  /** A value the record does not know, such as a kind that the settings do not list. */
  | 'unknown-value'
  /** A review has ten people at most. */
  | 'ten-are-enough'
  /** Something in a review cannot be read, so that an answer could overwrite it. */
  | 'damaged-review'
  /** Who a plan is for is chosen last; `property` is the question that comes first. */
  | 'who-comes-last'
  /** There is a note of that name already. */
  | 'exists'
  /** The note that new ones begin as is not there; `detail` is its path. */
  | 'no-template'
  /** No note or folder can be called so on every device, or no link can lead there; `detail` is the name. */
  | 'bad-name'
  /** The disk or the app said no; `detail` holds its words. */
  | 'write-failed';

export interface Refusal {
  readonly reason: RefusalReason;
  /** The property concerned, under its name in the note; undefined for the note as a whole. */
  readonly property?: string;
  /** More for the user to see, such as the parser's message. */
  readonly detail?: string;
}

/** Something worth saying about an edit that was done. */
export interface Remark {
  /** A bad or future `last-contact` was left as it is (RECORD section 5, rule 4). */
  readonly kind: 'last-contact-left';
  readonly property: string;
  readonly value: unknown;
}

export type EditOutcome =
  | {
      readonly kind: 'changed';
      /** The properties wanted; equal to those before when there is nothing to do. */
      readonly frontmatter: Frontmatter;
      readonly remarks: readonly Remark[];
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * A change to a note's properties: from those before to those wanted, without touching what it is given.
 * A property set to null is cleared and keeps its key; new properties are added in the order of
 * RECORD section 2; a list is changed by handing out a new array with the untouched items as they were.
 */
export type FrontmatterEdit = (frontmatter: Frontmatter) => EditOutcome;
