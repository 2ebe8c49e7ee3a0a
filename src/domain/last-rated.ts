import type { Day } from './day';
import type { Person } from './person';
import type { Reading } from './reading';

/** The day on which the relationship was last rated: the latest line of `depth-history`. */
export const lastRated: (person: Person, reading: Reading) => Day | undefined = (person) =>
  person.lastRated;
