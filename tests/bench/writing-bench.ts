import type { Figure } from './figure';
import { runRandomEdits, timeEdits } from './frontmatter-bench';

const RANDOM_EDITS = 100_000;
const SEED = 20261122;

/** What an edit of a note costs, and whether random edits of random notes come out right. */
export function measure(): readonly Figure[] {
  const times = timeEdits().map(({ interactions, msPerEdit }) => ({
    ...{ what: `One edit of a note with ${interactions} interactions`, unit: 'ms' },
    value: msPerEdit,
  }));
  const { edits, refused, wrong, bytesOutsideChanged } = runRandomEdits(RANDOM_EDITS, SEED);
  return [
    ...times,
    { what: 'Random edits', value: edits, unit: 'edits' },
    { what: '… bytes changed outside', value: bytesOutsideChanged, unit: 'bytes', limit: 0 },
    { what: '… wrong in another way', value: wrong, unit: 'notes', limit: 0 },
    { what: '… refused, and left as they were', value: (100 * refused) / edits, unit: '%' },
  ];
}
