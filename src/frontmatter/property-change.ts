import type { Frontmatter } from '../domain/note';
import { isSameValue } from '../domain/same-value';

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
export function changesBetween(before: Frontmatter, after: Frontmatter): PropertyChange[] {
  const had = new Map(Object.entries(before));
  const wants = new Map(Object.entries(after));
  const changes: PropertyChange[] = [];
  for (const name of new Set([...had.keys(), ...wants.keys()])) {
    const [value, wanted] = [had.get(name) ?? null, wants.get(name) ?? null];
    const isNew = !had.has(name);
    const stays =
      isNew || (value === null && Array.isArray(wanted))
        ? isNothing(wanted)
        : isSameValue(value, wanted);
    if (!stays) changes.push({ name, before: value, wanted, isNew });
  }
  return changes;
}

/** The properties after some changes. Names such as `__proto__` are properties like all others. */
export function applyChanges(before: Frontmatter, changes: readonly PropertyChange[]): Frontmatter {
  const wanted = changes.map(({ name, wanted: value }): [string, unknown] => [name, value]);
  return Object.fromEntries(new Map([...Object.entries(before), ...wanted]));
}

function isNothing(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
