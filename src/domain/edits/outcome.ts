import type { EditOutcome, RefusalReason, Remark } from '../frontmatter-edit';
import type { Frontmatter } from '../note';
import type { Property } from '../property';
import { nameToWrite } from '../property-lookup';
import type { Reading } from '../reading';

export type Refused = Extract<EditOutcome, { readonly kind: 'refused' }>;

export function changed(frontmatter: Frontmatter, remarks: readonly Remark[] = []): EditOutcome {
  return { kind: 'changed', frontmatter, remarks };
}

/** Nothing is written, and why: the property under its name in this note, and what was given. */
export function refused(
  reason: RefusalReason,
  property: Property,
  { frontmatter, reading }: { readonly frontmatter: Frontmatter; readonly reading: Reading },
  detail?: string,
): Refused {
  const name = nameToWrite(frontmatter, reading.rules.names[property]);
  const refusal = { reason, property: name };
  return { kind: 'refused', refusal: detail === undefined ? refusal : { ...refusal, detail } };
}
