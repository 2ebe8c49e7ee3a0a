import type { Day } from './day';

/** The kinds of agenda item, in the order in which they stand on one day (RECORD section 4). */
export const AGENDA_KINDS = [
  'step',
  'promise',
  'thanks',
  'owed',
  'keep-in-touch',
  'birthday',
] as const;

export type AgendaKind = (typeof AGENDA_KINDS)[number];

export const SECTIONS = ['overdue', 'today', 'week', 'later', 'someday'] as const;

export type Section = (typeof SECTIONS)[number];

export interface AgendaItem {
  readonly kind: AgendaKind;
  readonly path: string;
  readonly name: string;
  /** What is to be done; undefined for keep-in-touch and birthday, which speak for themselves. */
  readonly text: string | undefined;
  readonly why: string | undefined;
  readonly due: Day | undefined;
  /** For promises the item of the note's list, counted from 0; else 0. */
  readonly line: number;
}
