import type { EditOutcome, RefusalReason, Remark } from '../frontmatter-edit';
import type { Frontmatter } from '../note';
import type { Property } from '../property';
import { namesOf, nameToWrite } from '../property-lookup';
import type { Reading } from '../reading';
import type { Facet } from '../rules';

export type Refused = Extract<EditOutcome, { readonly kind: 'refused' }>;

export function changed(frontmatter: Frontmatter, remarks: readonly Remark[] = []): EditOutcome {
  return { kind: 'changed', frontmatter, remarks };
}

/** Nothing is written, and why: the property under its name in this note, and what was given. */
export function refused(
  reason: RefusalReason,
  property: Property | Facet,
  { frontmatter, reading }: { readonly frontmatter: Frontmatter; readonly reading: Reading },
  detail?: string,
): Refused {
  const name = nameToWrite(frontmatter, namesOf(property, reading.rules));
  const refusal = { reason, property: name };
  return { kind: 'refused', refusal: detail === undefined ? refusal : { ...refusal, detail } };
}
