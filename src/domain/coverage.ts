import type { Day } from './day';
import { missingEvidence } from './evidence';
import type { Discovery, History } from './history';
import { latestLine } from './latest-line';
import type { Reading } from './reading';
import type { Depth } from './rules';

/** What is known of one facet. */
export interface FacetCoverage {
  /** As the settings spell it. */
  readonly facet: string;
  /** Empty while the facet is unknown. */
  readonly items: readonly string[];
  /** The day of the last discovery, and how it was made where that is said. */
  readonly last: Day | undefined;
  readonly how: Discovery['how'] | undefined;
}

/** Each facet of the settings in their order; of two discoveries of one day the later line is the last. */
export function coverageOf(
  { facets, discoveries }: Pick<History, 'facets' | 'discoveries'>,
  reading: Pick<Reading, 'facets'>,
): readonly FacetCoverage[] {
  return reading.facets.map(({ name: facet }) => {
    const last = latestLine(discoveries.filter((each) => each.facet === facet));
    return { facet, items: facets.get(facet) ?? [], last: last?.day, how: last?.how };
  });
}

/**
 * The unknown facet to ask about next; undefined when all are known. First come those that would back a
 * rating one deeper (for depth 3 its own), then the others in the order of the settings. `seed`, a whole
 * number, moves on by so many, and begins again after the last.
 */
export function nextQuestion(
  coverage: readonly FacetCoverage[],
  depth: Depth | undefined,
  seed = 0,
): string | undefined {
  const known = new Map(coverage.map(({ facet, items }) => [facet, items]));
  const facets = coverage.map(({ facet }) => ({ name: facet, properties: [] }));
  const evidence = missingEvidence(DEEPER[depth ?? 0], known, { facets }).flat();
  const unknown = coverage.flatMap(({ facet, items }) => (items.length === 0 ? [facet] : []));
  const asked = [...new Set([...evidence, ...unknown])];
  return asked.at(seed % asked.length);
}

const DEEPER: Readonly<Record<0 | Depth, Depth>> = { 0: 1, 1: 2, 2: 3, 3: 3 };
