import type { FacetCoverage } from './coverage';
import type { History } from './history';
import { foldCase } from './property-lookup';

const ASKING: readonly string[] = ['ask', 'asked'];

/**
 * Whether a next step of this kind, or an exchange with this verb, as the record writes them, would now ask
 * before anything was ever offered or given.
 */
export function asksBeforeOffering(
  { exchanges }: Pick<History, 'exchanges'>,
  kind: string | undefined,
): boolean {
  if (kind === undefined || !ASKING.includes(kind)) return false;
  return !exchanges.some(({ verb }) => verb === 'offered' || verb === 'gave');
}

/** Something known that an offer may build on. */
export interface OfferGround {
  /** As the settings spell it. */
  readonly facet: string;
  readonly text: string;
}

/** What a first offer may build on: at most three known goals, else values, else projects. */
export function offeringFrom(coverage: readonly FacetCoverage[]): readonly OfferGround[] {
  return GROUNDS.flatMap((ground) => coverage.filter(({ facet }) => foldCase(facet) === ground))
    .flatMap(({ facet, items }) => items.map((text) => ({ facet, text })))
    .slice(0, MOST_GROUNDS);
}

const GROUNDS = ['goals', 'values', 'projects'];
const MOST_GROUNDS = 3;
