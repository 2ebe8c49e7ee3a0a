import type { ActionReport, DoneNote, FailedNote } from '../actions/report';
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

/** Puts a report into words. People are called by the names of their notes, or by path where two are alike. */
export function announcementOf(report: ActionReport, words: Words): Announcement {
  const nameOf = namesFor(report);
  const changed = report.done.filter((note) => note.changed);
  const remarks = report.done.flatMap((note) =>
    note.remarks.map((remark) => remarkWords(nameOf(note), remark, words)),
  );
  return {
    done: [...doneWords(report, changed, nameOf, words), ...remarks],
    couldNot: report.failed.length === 0 ? undefined : couldNotWords(report, words),
    failures: [...new Set(report.failed.map((note) => failureWords(nameOf(note), note, words)))],
    undoable: changed.length > 0 && report.action !== 'undo',
  };
}

/** The announcement of an undo that found nothing. */
export function nothingToUndo(words: Words): Announcement {
  return {
    done: [words.reports.nothingToUndo],
    couldNot: undefined,
    failures: [],
    undoable: false,
  };
}

type NameOf = (note: { readonly path: string }) => string;

function doneWords(
  report: ActionReport,
  changed: readonly DoneNote[],
  nameOf: NameOf,
  words: Words,
): readonly string[] {
  const { actions, done, undone, unchanged, forWhom, inNotes } = words.reports;
  if (report.done.length === 0) return [];
  const action = report.undone ?? report.action;
  const notes = changed.length === 0 ? report.done : changed;
  // One of the notes of a review is about nobody.
  const where =
    action === 'finish-review'
      ? inNotes(notes.length)
      : forWhom(listNames(notes.map(nameOf), words));
  if (changed.length === 0) return [unchanged(where)];
  return [(report.undone === undefined ? done : undone)(actions[action], where)];
}

/** Where some was done, that the whole was not done would be easy to misread. */
function couldNotWords({ action, done }: ActionReport, { reports }: Words): string {
  return done.length > 0 ? reports.couldNotWrite : reports.couldNot(reports.actions[action]);
}

function failureWords(who: string, { refusal }: FailedNote, words: Words): string {
  return words.reports.failure(who, refusalWords(refusal, words));
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

const MOST_NAMES = 4;

/** "Ada", "Ada and Per", "Ada, Mei and 7 others". */
function listNames(names: readonly string[], { reports }: Words): string {
  const shown =
    names.length <= MOST_NAMES
      ? names
      : [...names.slice(0, MOST_NAMES - 1), reports.others(names.length - MOST_NAMES + 1)];
  const last = shown.at(-1) ?? '';
  return shown.length < 2 ? last : reports.and(shown.slice(0, -1).join(', '), last);
}

function namesFor({ done, failed }: ActionReport): NameOf {
  const paths = new Set([...done, ...failed].map(({ path }) => path));
  const isTwice = namedTwice([...paths].map(noteName));
  return ({ path }) => (isTwice(noteName(path)) ? path : noteName(path));
}

/** The file's name without folders and ending: a person's name. */
export function noteName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
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
