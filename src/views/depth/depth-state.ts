import type { Person } from '../../domain/person';
import { PickedRows } from '../../ui/picked-rows';
import type { Memory } from '../view-parts';
import { GROUPS, type DepthGroup, type DepthMode, type DepthOrder } from './depth-model';
import type { Filter } from './person-filter-model';

const FOLDED = 'depth-folded';

/** What the user chose to see, and what is seen. */
export interface DepthState {
  mode: DepthMode;
  order: DepthOrder;
  text: string;
  filters: readonly Filter[];
  /** Remembered on this device. */
  readonly folded: ReadonlySet<DepthGroup>;
  fold(group: DepthGroup): void;
  /** The path of the person whose row is unfolded. */
  unfolded: string | undefined;
  /** How high what is seen of that person is, in units; a guess until it is drawn. */
  units: number;
  /** The path of the person rated last, until a why is given. */
  rated: string | undefined;
  readonly picked: PickedRows;
  /** Who is shown, in order. */
  people: readonly Person[];
}

export function createDepthState(memory: Memory): DepthState {
  const kept = [memory.get(FOLDED)].flat();
  const folded = new Set(GROUPS.filter((group) => kept.includes(group)));
  return {
    ...{ mode: 'all', order: 'name', text: '', filters: [], people: [] },
    ...{ unfolded: undefined, units: 12, rated: undefined, picked: new PickedRows() },
    folded,
    fold(group) {
      if (!folded.delete(group)) folded.add(group);
      memory.set(FOLDED, [...folded]);
    },
  };
}
