import { formatDay, type Day } from './day';
import { grammarOf } from './line-grammar';
import type { Mark, Marks } from './line-mark';
import type { Note } from './note';
import { isOfType } from './person-note';
import type { Problem } from './problem';
import { findProperty } from './property-lookup';
import { linesOf } from './read-history';
import { oneOf, readText } from './record-value';
import type { ResolveLink } from './review';
import { linkName, linkPath } from './review-link';
import { ValueReader } from './value-reader';

/** What a plan asks before it asks for whom, in that order (RECORD section 7). */
export const PLAN_QUESTIONS = ['what', 'where', 'when'] as const;

export type PlanQuestion = (typeof PLAN_QUESTIONS)[number];

export type PlanStatus = 'active' | 'closed';

export type Verdict = NonNullable<Marks['verdict']>;

/** Somebody a plan is about. */
export interface PlanPerson {
  /** As it stands in the note, trimmed. */
  readonly link: string;
  /** What the link shows. */
  readonly name: string;
  /** Undefined: the link leads to no note. */
  readonly path: string | undefined;
}

/** How the plan stood, on a day, beside what had been discovered. */
export interface Alignment {
  readonly day: Day;
  readonly verdict: Verdict;
  readonly text: string;
  /** Where in the note's list it stands, counted from 0. */
  readonly line: number;
}

/** A plan note (RECORD section 7); an answer that is missing or bad is the empty text. */
export interface Plan extends Readonly<Record<PlanQuestion, string>> {
  readonly path: string;
  readonly name: string;
  /** Each once, in the order of the note. */
  readonly who: readonly PlanPerson[];
  /** In the order of the note. */
  readonly alignment: readonly Alignment[];
  /** `active` unless the note says `closed`. */
  readonly status: PlanStatus;
  readonly problems: readonly Problem[];
}

export const PLAN_TYPE = 'relationship-plan';
const VERDICTS: readonly Verdict[] = ['aligned', 'refine', 'rediscover'];

/** What a line of `alignment` may hold. */
export const ALIGNMENT = grammarOf(
  VERDICTS.map((verdict): Mark => [verdict, { verdict }]),
  { needed: ['verdict', 'alignment-mark'] },
);

/** Whether the note has `type: relationship-plan`, as `isReviewNote` looks for its type. */
export function isPlanNote(note: Note): boolean {
  return isOfType(note, PLAN_TYPE);
}

/** The name of a plan that is begun on that day. */
export function planNoteName(today: Day): string {
  return `Plan ${formatDay(today)}`;
}

/** The text of a new plan, in the order in which it is to be answered. */
export function planNoteText(): string {
  const questions = PLAN_QUESTIONS.map((name) => `${name}:\n`).join('');
  return `---\ntype: ${PLAN_TYPE}\n${questions}who:\nalignment:\nstatus: active\n---\n`;
}

/** Reads a plan; what does not fit is a problem and counts as absent. */
export function readPlan(note: Note, resolveLink: ResolveLink, today: Day): Plan {
  const { path, name, frontmatter = {}, brokenBlock } = note;
  const reader = new ValueReader(frontmatter, path);
  if (brokenBlock !== undefined) reader.report('frontmatter', brokenBlock, 'readable-block');
  const nameOf = (wanted: string) => findProperty(frontmatter, [wanted])?.name;
  const [what = '', where = '', when = ''] = PLAN_QUESTIONS.map((question) =>
    reader.valueAt(nameOf(question), readText, 'text'),
  );
  const who = new Map<string, PlanPerson>();
  reader.itemsAt(nameOf('who'), 'plan-people', (item) => {
    const link = item.trim();
    const person = resolveLink(linkPath(link) ?? '', path);
    const key = person ?? link;
    if (!who.has(key)) who.set(key, { link, name: linkName(link), path: person });
    return person === undefined ? 'plan-people' : undefined;
  });
  const lines = reader.linesAt(nameOf('alignment'), ALIGNMENT, today);
  return {
    ...{ path, name, what, where, when, who: [...who.values()] },
    alignment: linesOf(lines, 'day', 'verdict'),
    status: reader.valueAt(nameOf('status'), readStatus, 'plan-status') ?? 'active',
    problems: reader.problems,
  };
}

const readStatus = oneOf('active', 'closed');
