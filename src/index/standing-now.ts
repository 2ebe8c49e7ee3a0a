import { careList, type CareEntry } from '../domain/care';
import type { Day } from '../domain/day';
import type { Person } from '../domain/person';
import type { Reading } from '../domain/reading';
import { standingOf, type Standing } from '../domain/standing';
import type { PeopleIndex } from './index-port';

/** Milliseconds after which the app gets its turn. */
const PART = 16;

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
 * Finds out in parts how everybody stands, so that `careNow` has it at once: each call goes on for some
 * milliseconds, and says whether all is known. What is known already takes next to no time.
 */
export function careInParts(now: Now): (people: readonly Person[]) => boolean {
  let known: readonly Person[] = [];
  let at = 0;
  return (people) => {
    if (known !== people) at = 0;
    known = people;
    const end = performance.now() + PART;
    for (const person of people.slice(at)) {
      if (performance.now() > end) return false;
      standingNow(person, now);
      at += 1;
    }
    return true;
  };
}
