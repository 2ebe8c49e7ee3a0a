import type { EditOutcome, RefusalReason, Remark } from '../frontmatter-edit';
import type { Frontmatter } from '../note';
import type { Property } from '../property';
import { namesOf, nameToWrite } from '../property-lookup';
import type { Facet } from '../rules';
import type { EditContext } from './edit-context';

export type Refused = Extract<EditOutcome, { readonly kind: 'refused' }>;

export function changed(frontmatter: Frontmatter, remarks: readonly Remark[] = []): EditOutcome {
  return { kind: 'changed', frontmatter, remarks };
}

/** Nothing is written, and why: the property under its name in this note, and what was given. */
export function refused(
  reason: RefusalReason,
  property: Property | Facet,
  frontmatter: Frontmatter,
  { reading }: EditContext,
  detail?: string,
): Refused {
  const name = nameToWrite(frontmatter, namesOf(property, reading.rules));
  return {
    kind: 'refused',
    refusal: { reason, property: name, ...(detail !== undefined && { detail }) },
  };
}
