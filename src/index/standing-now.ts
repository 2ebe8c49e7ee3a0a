import { careList, type CareEntry } from '../domain/care';
import type { Day } from '../domain/day';
import type { Person } from '../domain/person';
import type { Reading } from '../domain/reading';
import { standingOf, type Standing } from '../domain/standing';
import type { PeopleIndex } from './index-port';

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
