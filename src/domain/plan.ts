import { isCounted, parseDatedLine } from './dated-line';
import type { Day } from './day';
import { grammarOf } from './line-grammar';
import type { Mark, Marks } from './line-mark';
import { hasValue, type Frontmatter, type Note } from './note';
import { holdsWord, saysWord } from './person-note';
import type { Expected, Problem } from './problem';
import { findProperty, foldCase } from './property-lookup';
import { readItem, readItems, readText } from './record-value';
import type { ResolveLink } from './review';
import { linkName, linkPath } from './review-link';

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

const TYPE = 'relationship-plan';
const VERDICTS: readonly Verdict[] = ['aligned', 'refine', 'rediscover'];

/** What a line of `alignment` may hold. */
export const ALIGNMENT = grammarOf(
  VERDICTS.map((verdict): Mark => [verdict, { verdict }]),
  { needed: ['verdict', 'alignment-mark'] },
);

/** Whether the note has `type: relationship-plan`, as `isReviewNote` looks for its type. */
export function isPlanNote({ frontmatter, brokenBlock }: Note): boolean {
  if (brokenBlock !== undefined) return saysWord(brokenBlock, 'type', TYPE);
  return frontmatter !== undefined && holdsWord(findProperty(frontmatter, ['type'])?.value, TYPE);
}

/** The text of a new plan, in the order in which it is to be answered. */
export function planNoteText(): string {
  const questions = PLAN_QUESTIONS.map((name) => `${name}:\n`).join('');
  return `---\ntype: ${TYPE}\n${questions}who: []\nalignment: []\nstatus: active\n---\n`;
}

/** Reads a plan; what does not fit is a problem and counts as absent. */
export function readPlan(note: Note, resolveLink: ResolveLink, today: Day): Plan {
  const { path, name, frontmatter = {}, brokenBlock } = note;
  const problems: Problem[] = [];
  const report: Report = (property, value, expected) => {
    problems.push({ path, property, value, expected });
  };
  if (brokenBlock !== undefined) report('frontmatter', brokenBlock, 'readable-block');
  const [what = '', where = '', when = ''] = PLAN_QUESTIONS.map((question) =>
    readValue(frontmatter, question, readText, 'text', report),
  );
  const who = readWho(frontmatter, (link) => resolveLink(link, path), report);
  const alignment = readAlignment(frontmatter, today, report);
  const status = readValue(frontmatter, 'status', readStatus, 'plan-status', report) ?? 'active';
  return { path, name, what, where, when, who, alignment, status, problems };
}

/** `active` or `closed`, in any case. */
export function readStatus(value: unknown): PlanStatus | undefined {
  const text = foldCase(readText(value) ?? '');
  return text === 'active' || text === 'closed' ? text : undefined;
}

type Report = (property: string, value: unknown, expected: Expected) => void;

function readValue<T>(
  frontmatter: Frontmatter,
  wanted: string,
  read: (value: unknown) => T | undefined,
  expected: Expected,
  report: Report,
): T | undefined {
  const found = findProperty(frontmatter, [wanted]);
  const value = read(found?.value);
  if (found !== undefined && value === undefined) report(found.name, found.value, expected);
  return value;
}

/** Reads each item of a list that is not empty. */
function readList(
  frontmatter: Frontmatter,
  wanted: string,
  expected: Expected,
  report: Report,
  read: (text: string, place: number) => Expected | undefined,
): void {
  const items = readValue(frontmatter, wanted, readItems, expected, report) ?? [];
  const name = findProperty(frontmatter, [wanted])?.name ?? wanted;
  items.forEach((item, place) => {
    if (!hasValue(item)) return;
    const text = readItem(item);
    const fault = text === undefined ? expected : read(text.trim(), place);
    if (fault !== undefined) report(name, item, fault);
  });
}

function readWho(
  frontmatter: Frontmatter,
  resolve: (link: string) => string | undefined,
  report: Report,
): readonly PlanPerson[] {
  const people = new Map<string, PlanPerson>();
  readList(frontmatter, 'who', 'plan-people', report, (link) => {
    const path = resolve(linkPath(link) ?? '');
    const key = path ?? link;
    if (!people.has(key)) people.set(key, { link, name: linkName(link), path });
    return path === undefined ? 'plan-people' : undefined;
  });
  return [...people.values()];
}

function readAlignment(frontmatter: Frontmatter, today: Day, report: Report): readonly Alignment[] {
  const lines: Alignment[] = [];
  readList(frontmatter, 'alignment', 'alignment-mark', report, (said, line) => {
    const read = parseDatedLine(ALIGNMENT, said, today);
    const { day, text, marks, fault } = read;
    const { verdict } = marks;
    if (isCounted(read) && day !== undefined && verdict !== undefined) {
      lines.push({ day, verdict, text, line });
    }
    return fault;
  });
  return lines;
}
