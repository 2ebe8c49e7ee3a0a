import { foldCase } from './property-lookup';
import type { Depth, RecordRules } from './rules';

/** What backs a depth: of each group at least one facet (RECORD section 4). */
const EVIDENCE: Readonly<Record<Depth, readonly (readonly string[])[]>> = {
  1: [],
  2: [['values', 'motives']],
  3: [['values', 'motives'], ['personality']],
};

/**
 * What is not known yet but would back the depth: groups of facets, of each of which one is needed.
 * `known` holds the texts by facet. Facets that the settings do not have are not asked for.
 */
export function missingEvidence(
  depth: Depth,
  known: ReadonlyMap<string, readonly string[]>,
  rules: RecordRules,
): readonly (readonly string[])[] {
  const groups = EVIDENCE[depth].map((group) =>
    rules.facets.map((facet) => facet.name).filter((name) => group.includes(foldCase(name))),
  );
  return groups.filter((group) => group.length > 0 && !group.some((name) => isKnown(known, name)));
}

function isKnown(known: ReadonlyMap<string, readonly string[]>, facet: string): boolean {
  return (known.get(facet) ?? []).length > 0;
}
