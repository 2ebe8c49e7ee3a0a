import type { Refusal, RefusalReason } from './frontmatter-edit';

/** What was asked for was not done. */
export interface Refused {
  readonly kind: 'refused';
  readonly refusal: Refusal;
}

export function refused(reason: RefusalReason, more: Omit<Refusal, 'reason'> = {}): Refused {
  return { kind: 'refused', refusal: { reason, ...more } };
}

/** Refused because of what was thrown, whose words are the detail. */
export function refusedBy(error: unknown, reason: RefusalReason): Refused {
  return refused(reason, { detail: error instanceof Error ? error.message : String(error) });
}
