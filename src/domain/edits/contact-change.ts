import type { Day } from '../day';
import type { Remark } from '../frontmatter-edit';
import type { Frontmatter } from '../note';
import { findProperty } from '../property-lookup';
import { readDate } from '../record-value';
import type { EditContext } from './edit-context';
import { writableDay } from './writable-day';

interface ContactChange {
  /** The new value of `last-contact`; undefined leaves it alone. */
  readonly value: string | undefined;
  readonly remarks: readonly Remark[];
}

/**
 * What a contact on that day does to `last-contact`: it never moves back, and a bad or future value is
 * left and remarked (RECORD section 5, rule 4).
 */
export function contactChange(
  frontmatter: Frontmatter,
  day: Day,
  { reading, today }: EditContext,
): ContactChange {
  const own = findProperty(frontmatter, reading.rules.names['last-contact']);
  if (own === undefined) return { value: writableDay(day), remarks: [] };
  const known = readDate(own.value);
  if (known === undefined || known > today) {
    const remark: Remark = { kind: 'last-contact-left', property: own.name, value: own.value };
    return { value: undefined, remarks: [remark] };
  }
  return { value: day > known ? writableDay(day) : undefined, remarks: [] };
}
