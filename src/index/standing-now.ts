import { careList, weightOf, type CareEntry } from '../domain/care';
import type { Day } from '../domain/day';
import type { Person } from '../domain/person';
import type { Reading } from '../domain/reading';
import { standingOf, type Standing } from '../domain/standing';
import { inGroups } from './in-groups';
import { joined } from './ordered';
import type { PeopleIndex } from './index-port';

/** Milliseconds after which the app gets its turn. */
const PART = 8;

interface Now {
  readonly index: Pick<PeopleIndex, 'inTheTen'>;
  reading(): Reading;
  today(): Day;
}

/** How the relationship with somebody of the index stands today. */
export function standingNow(person: Person, now: Now): Standing {
  const inTheTen = now.index.inTheTen(person.path);
  return standingOf(person, { today: now.today(), inTheTen, reading: now.reading() });
}

/** Those of the people, who come by name, that need care today: what matters most first (`careList`). */
export function careNow(
  people: readonly Person[],
  now: Now,
): readonly (CareEntry & { readonly person: Person })[] {
  return careList(
    people.map((person) => ({
      ...{ person, inTheTen: now.index.inTheTen(person.path) },
      signals: standingNow(person, now).signals,
    })),
  );
}

/**
 * Finds out in parts who of the people needs care now, in the order of `careNow`: each call goes on for some
 * milliseconds, and gives them when all have been looked at.
 */
export function careInParts(people: readonly Person[], now: Now): () => Found {
  const work = inGroups(people, careOf(now), ({ weight }) => -weight);
  let found: Found;
  return () => {
    const end = performance.now() + PART;
    while (found === undefined) {
      const { done, value } = work.next();
      if (done === true) found = joined(value).map(({ person }) => person);
      else if (performance.now() >= end) break;
    }
    return found;
  };
}

type Found = readonly Person[] | undefined;

/** Gives the weight of somebody who needs care. */
function careOf(now: Now) {
  const [today, reading] = [now.today(), now.reading()];
  return (person: Person) => {
    const inTheTen = now.index.inTheTen(person.path);
    const { signals } = standingOf(person, { today, inTheTen, reading });
    return signals.length === 0
      ? []
      : [{ person, weight: weightOf({ person, inTheTen, signals }) }];
  };
}
