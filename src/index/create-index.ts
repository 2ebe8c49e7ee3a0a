import type { IndexControl, IndexParts } from './index-parts';
import type { PeopleIndex } from './index-port';
import { LiveIndex } from './live-index';

/**
 * All people of the vault, kept current note by note. What an event says can be read at once; callbacks
 * come at the next slice, one for all events until then, so that the rename of a folder with 2,000
 * notes is one callback and a sync of 500 notes a few.
 */
export function createIndex(parts: IndexParts): PeopleIndex & IndexControl {
  return new LiveIndex(parts);
}
