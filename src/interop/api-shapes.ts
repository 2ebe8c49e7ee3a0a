import type { AgendaKind, Section } from '../domain/agenda';
import type { Quality } from '../domain/history';
import type { StepKind } from '../domain/person';
import type { Cadence, Depth } from '../domain/rules';
import type { SignalId } from '../domain/signal';
import type { TimelineEntry } from '../domain/timeline';

export interface ApiPersonSummary {
  path: string;
  name: string;
  depth: Depth | null;
  goal: Depth | null;
  stage: string | null;
  /** The latest contact on record, dated notes included. */
  lastContact: string | null;
  /** The cadence in force, be it the note's or that of the depth. */
  cadenceDays: Cadence | null;
  keepInTouchDue: string | null;
  nextStep: ApiNextStep | null;
  /** Whether the newest finished review lists the person. */
  inTheTen: boolean;
}

export interface ApiPerson extends ApiPersonSummary {
  /** Facets that would back the depth and are not known yet; of `values` and `motives` one is enough. */
  evidenceMissing: string[];
  /** (offered + gave) − (asked + received). */
  balance: { relationship: number; social: number; business: number; all: number };
  /** What the relationship may need, but for what is set aside. */
  signals: SignalId[];
}

export interface ApiSignal {
  path: string;
  name: string;
  id: SignalId;
  /** In words. */
  reason: string;
  /** The lines and values of the note behind it. */
  lines: string[];
}

/** Something that passed between the two. */
export interface ApiTimelineEntry {
  date: string | null;
  kind: TimelineEntry['kind'];
  /** The kind of an interaction, the verb of an exchange, a depth, a facet, or who kept the promise. */
  word: string | null;
  quality: Quality | null;
  text: string;
}

export interface ApiNextStep {
  text: string;
  due: string | null;
  why: string | null;
  kind: StepKind | null;
}

export interface ApiAgendaItem {
  section: Section;
  kind: AgendaKind;
  path: string;
  name: string;
  text: string | null;
  why: string | null;
  due: string | null;
}

export interface ApiProblem {
  path: string;
  property: string;
  /** As it stands in the note. */
  value: unknown;
  /** In words. */
  expected: string;
}

export interface ApiChange {
  /** True when anything may have changed: the first reading, other settings, another day. */
  everything: boolean;
  /** Notes that are new, gone, renamed or read otherwise. */
  paths: string[];
}
