/** What can make a note a person note (RECORD section 1). */
export type RuleKind = keyof typeof RULES_OF;

/** Where the rules of each kind stand, in the order in which they are proposed. */
export const RULES_OF = {
  property: 'personProperties',
  tag: 'personTags',
  folder: 'personFolders',
} as const;

export const RULE_KINDS: readonly RuleKind[] = ['property', 'tag', 'folder'];

/** A way in which this vault seems to keep people. */
export interface Proposal {
  readonly kind: RuleKind;
  /** As the settings hold it: `type: person`, `person`, `People`. */
  readonly rule: string;
  /** Whether it holds already. */
  readonly present: boolean;
  /** Whether it fits so well that it is proposed, not only offered. */
  readonly proposed: boolean;
  /** The paths of the notes it holds for; never empty. */
  readonly notes: ReadonlySet<string>;
}

/** How many notes are people by the rules, each counted once. */
export function countPeople(rules: Iterable<Pick<Proposal, 'notes'>>): number {
  const people = new Set<string>();
  for (const { notes } of rules) for (const path of notes) people.add(path);
  return people.size;
}
