import { expect } from 'vitest';
import { parseDay, type Day } from '../../src/domain/day';
import { DEFAULT_RULES } from '../../src/domain/default-rules';
import type { EditContext } from '../../src/domain/edits/edit-context';
import type { FrontmatterEdit, Refusal, Remark } from '../../src/domain/frontmatter-edit';
import type { Frontmatter } from '../../src/domain/note';
import { prepareReading } from '../../src/domain/reading';
import type { RecordRules } from '../../src/domain/rules';

/** The day on which the edits of the tests are done. */
export const TODAY = '2026-11-22';

export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(`${text} is no day.`);
  return parsed;
}

export function context(rules: Partial<RecordRules> = {}): EditContext {
  return { reading: prepareReading({ ...DEFAULT_RULES, ...rules }), today: day(TODAY) };
}

/** Runs the edit, checks that it left its input alone, and gives the properties as ordered pairs. */
export function pairsAfter(
  edit: FrontmatterEdit,
  before: Frontmatter,
): readonly (readonly [string, unknown])[] {
  return Object.entries(changedBy(edit, before).frontmatter);
}

export function remarksAfter(edit: FrontmatterEdit, before: Frontmatter): readonly Remark[] {
  return changedBy(edit, before).remarks;
}

export function refusalOf(edit: FrontmatterEdit, before: Frontmatter): Refusal | undefined {
  const outcome = edit(frozen(before));
  return outcome.kind === 'refused' ? outcome.refusal : undefined;
}

function changedBy(edit: FrontmatterEdit, before: Frontmatter) {
  const outcome = edit(frozen(before));
  expect(outcome).toMatchObject({ kind: 'changed' });
  if (outcome.kind === 'refused') throw new Error(outcome.refusal.reason);
  return outcome;
}

/** Frozen all the way down, so that an edit that writes into its input throws. */
function frozen(value: Frontmatter): Frontmatter {
  for (const each of Object.values(value)) freeze(each);
  return Object.freeze(value);
}

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const each of Object.values(value)) freeze(each);
  Object.freeze(value);
}
