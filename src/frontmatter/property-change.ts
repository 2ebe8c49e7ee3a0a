import type { Frontmatter } from '../domain/note';
import { isSameValue } from './same-value';

/** What is to become of one property; `isNew` when the block does not have it. */
export interface PropertyChange {
  readonly name: string;
  readonly before: unknown;
  readonly wanted: unknown;
  readonly isNew: boolean;
}

/**
 * The properties that differ, in the block's order, then the new ones in the order wanted. A property
 * left out is cleared, as one set to null is; none is made only to be empty (RECORD section 5, rule 5).
 */
export function changesBetween(before: Frontmatter, wanted: Frontmatter): PropertyChange[] {
  const had = new Map(Object.entries(before));
  const wants = new Map(Object.entries(wanted));
  const changes: PropertyChange[] = [];
  for (const [name, value] of had) {
    const next = wants.get(name) ?? null;
    if (isSameValue(value ?? null, next)) continue;
    changes.push({ name, before: value, wanted: next, isNew: false });
  }
  for (const [name, value] of wants) {
    if (had.has(name) || isNothing(value)) continue;
    changes.push({ name, before: undefined, wanted: value, isNew: true });
  }
  return changes;
}

/** The properties after some changes. Names such as `__proto__` are properties like all others. */
export function applyChanges(before: Frontmatter, changes: readonly PropertyChange[]): Frontmatter {
  const entries = new Map(Object.entries(before));
  for (const { name, wanted } of changes) entries.set(name, wanted);
  return Object.fromEntries(entries);
}

function isNothing(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  return Array.isArray(value) && value.length === 0;
}
