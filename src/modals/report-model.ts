import type { ActionReport, DoneNote } from '../actions/report';
import type { Refusal, Remark } from '../domain/frontmatter-edit';
import type { Words } from '../i18n/en';
import { namedTwice } from './person-choices-model';

/** What a notice says of an action. */
export interface Announcement {
  /** What was done, and what is worth saying about it. */
  readonly done: readonly string[];
  /** What could not be done; undefined when nothing failed. */
  readonly couldNot: string | undefined;
  /** For each note that failed: which, why, and that nothing was changed there. */
  readonly failures: readonly string[];
  /** Whether there is something that can be taken back. */
  readonly undoable: boolean;
}

/**
 * Puts a report into words; undefined is that of an undo that found nothing. People are called by the names
 * of their notes, or by path where two are alike.
 */
export function announcementOf(report: ActionReport | undefined, words: Words): Announcement {
  const { nothingToUndo, couldNotWrite, couldNot, actions, failure } = words.reports;
  if (report === undefined) {
    return { done: [nothingToUndo], couldNot: undefined, failures: [], undoable: false };
  }
  const { action, done, failed } = report;
  const nameOf = namesFor([...done, ...failed]);
  const changed = done.filter((note) => note.changed);
  const remarks = done.flatMap((note) =>
    note.remarks.map((remark) => remarkWords(nameOf(note), remark, words)),
  );
  const failures = failed.map((note) => failure(nameOf(note), refusalWords(note.refusal, words)));
  // Where some was done, that the whole was not done would be easy to misread.
  const why = done.length > 0 ? couldNotWrite : couldNot(actions[action]);
  return {
    done: [...doneWords(report, changed, nameOf, words), ...remarks],
    couldNot: failed.length === 0 ? undefined : why,
    failures: [...new Set(failures)],
    undoable: changed.length > 0 && action !== 'undo',
  };
}

type NameOf = (note: { readonly path: string }) => string;

const MOST_NAMES = 4;

function doneWords(
  { action, undone, done }: ActionReport,
  changed: readonly DoneNote[],
  nameOf: NameOf,
  { reports }: Words,
): readonly string[] {
  if (done.length === 0) return [];
  const what = undone ?? action;
  const names = (changed.length === 0 ? done : changed).map(nameOf);
  const { length } = names;
  if (length > MOST_NAMES)
    names.splice(MOST_NAMES - 1, length, reports.others(length - MOST_NAMES + 1));
  // One of the notes of a review is about nobody.
  const where =
    what === 'finish-review' ? reports.inNotes(length) : reports.forWhom(reports.list(names));
  if (changed.length === 0) return [reports.unchanged(where)];
  return [(undone === undefined ? reports.done : reports.undone)(reports.actions[what], where)];
}

/** Whether nothing is left to try again: where some was done, that must not be done twice. */
export function isThrough({ done, failed }: ActionReport): boolean {
  return done.length > 0 || failed.length === 0;
}

/** Why a note was left as it is, in a sentence. */
export function refusalWords(
  { reason, property, detail = '' }: Refusal,
  { reports, refusals }: Words,
): string {
  const at = property === undefined ? reports.theNote : reports.quoted(property);
  return refusals[reason](at, firstLine(detail));
}

function remarkWords(who: string, remark: Remark, words: Words): string {
  const { quoted, lastContactLeft } = words.reports;
  return lastContactLeft(who, quoted(remark.property), quoted(firstLine(plainText(remark.value))));
}

function namesFor(notes: readonly { readonly path: string }[]): NameOf {
  const paths = new Set(notes.map(({ path }) => path));
  const isTwice = namedTwice([...paths].map(noteName));
  return ({ path }) => (isTwice(noteName(path)) ? path : noteName(path));
}

/** The file's name without folders and ending: a person's name. */
export function noteName(path: string): string {
  return path.replace(/^.*\/|\.md$/g, '');
}

const LONGEST = 120;

function firstLine(text: string): string {
  const line = text.trim().split(/[\r\n]/, 1)[0] ?? '';
  // The sentence ends after it anyway.
  const plain = line.replace(/[.:]$/, '');
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
}

/** A text as it is, and what is none as JSON. */
export function plainText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
