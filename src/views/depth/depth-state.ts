import type { careInParts } from '../../index/standing-now';
import type { DepthMode, DepthOrder } from './depth-model';
import type { Filter } from './person-filter-model';

/** What the user chose to see, beside what is typed. */
export interface DepthState {
  mode: DepthMode;
  order: DepthOrder;
  filters: readonly Filter[];
  /** The path of the person whose row is unfolded. */
  unfolded: string | undefined;
  /** The path of the person rated last, until a why is given. */
  rated: string | undefined;
  /** Finds out who needs care; undefined when something has changed since. */
  care: ReturnType<typeof careInParts> | undefined;
}

export function createDepthState(): DepthState {
  return {
    mode: 'all',
    order: 'name',
    filters: [],
    unfolded: undefined,
    rated: undefined,
    care: undefined,
  };
}
