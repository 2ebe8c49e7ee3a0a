import { nextBirthday } from './birthday';
import { cadenceOf, keepInTouchDue } from './cadence';
import type { Day } from './day';
import { compareNamed } from './name-order';
import type { OpenPromise, Person } from './person';
import type { Reading } from './reading';

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

/** How many days ahead a birthday is on the agenda. */
const BIRTHDAY_DAYS = 30;
const WEEK_DAYS = 7;

/** What there is to do for the person, in the order of `compareAgendaItems` (RECORD section 4). */
export function agendaItems(person: Person, reading: Reading, today: Day): readonly AgendaItem[] {
  const items: AgendaItem[] = [];
  const { path, name, nextStep } = person;
  const add = (kind: AgendaKind, due?: Day, text?: string, line = 0, why?: string): void => {
    items.push({ kind, path, name, text, why, due, line });
  };
  if (nextStep !== undefined) add('step', nextStep.due, nextStep.text, 0, nextStep.why);
  for (const promise of person.openPromises) {
    add(promiseKind(promise), promise.due, promise.text, promise.line);
  }
  if (remindsToKeepInTouch(person, reading, today)) {
    add('keep-in-touch', keepInTouchDue(person, reading));
  }
  const birthday = person.birthday && nextBirthday(person.birthday, today);
  if (birthday !== undefined && birthday <= today + BIRTHDAY_DAYS) add('birthday', birthday);
  if (items.length > 1) items.sort(compareAgendaItems);
  return items.length === 0 ? NONE : items;
}

/** The order of items: due day (none last), kind, name, path, then the order in the note. */
export function compareAgendaItems(a: AgendaItem, b: AgendaItem): number {
  return (
    compareDue(a.due, b.due) ||
    AGENDA_KINDS.indexOf(a.kind) - AGENDA_KINDS.indexOf(b.kind) ||
    compareNamed(a, b) ||
    a.line - b.line
  );
}

/** Where an item stands that is due on that day. */
export function sectionOf(due: Day | undefined, today: Day): Section {
  if (due === undefined) return 'someday';
  if (due < today) return 'overdue';
  if (due === today) return 'today';
  return due <= today + WEEK_DAYS ? 'week' : 'later';
}

const NONE: readonly AgendaItem[] = [];

/** What they promised is owed to me, also when it is a thanks. */
function promiseKind({ toMe, thanks }: OpenPromise): AgendaKind {
  if (toMe) return 'owed';
  return thanks ? 'thanks' : 'promise';
}

function remindsToKeepInTouch(person: Person, reading: Reading, today: Day): boolean {
  if (typeof cadenceOf(person, reading) !== 'number') return false;
  return person.snoozeUntil === undefined || person.snoozeUntil < today;
}

function compareDue(a: Day | undefined, b: Day | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  return b === undefined ? -1 : a - b;
}
