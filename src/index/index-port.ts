import type { AgendaItem, Section } from '../domain/agenda';
import type { Day } from '../domain/day';
import type { Person } from '../domain/person';
import type { Plan } from '../domain/plan';
import type { Problem } from '../domain/problem';
import type { Review } from '../domain/review';

/** What a batch of events did to the people; never sent when every record reads the same. */
export interface IndexChange {
  /** True when anything may have changed: the first build, other settings, another day. */
  readonly everything: boolean;
  /** People, reviews and plans that are new, gone or read otherwise, by path; renamed ones under both. */
  readonly paths: ReadonlySet<string>;
  /** Old paths to new ones. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** All agenda items of all people in order, and where in it each section lies. */
export interface Agenda {
  readonly items: readonly AgendaItem[];
  /** From the first item, up to but without `end`. */
  readonly sections: Readonly<Record<Section, { readonly start: number; readonly end: number }>>;
}

/** All people of the vault, kept current; read-only. */
export interface PeopleIndex {
  /** False until the first build after layout-ready is through. */
  readonly ready: boolean;
  /** All people, by name, then path. */
  people(): readonly Person[];
  person(path: string): Person | undefined;
  /** Whether the newest finished review lists the person (RECORD section 4). */
  inTheTen(path: string): boolean;
  /** All ten reviews, drafts too: the newest first, by date, then path; undated ones last. */
  reviews(): readonly Review[];
  /** All plans: those under way first, then by name and path. */
  plans(): readonly Plan[];
  /** The problems of all notes, by path, then in the order of the note. */
  problems(): readonly Problem[];
  /** As of today on the user's clock, or of another day. */
  agenda(today?: Day): Agenda;
  /** Calls back once for each batch of changes, until the function it returns is called. */
  onChange(callback: (change: IndexChange) => void): () => void;
}
