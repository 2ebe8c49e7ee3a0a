import type { Day } from './day';
import type { Person } from './person';

/**
 * The person with the latest day of a dated note that links to them counted in; undefined when there is
 * none, or the setting is off. The day must not be in the future.
 */
export function withDatedContact(person: Person, day: Day | undefined): Person {
  const lastContact = latestDay(person.recordedContact, day);
  return lastContact === person.lastContact ? person : { ...person, lastContact };
}

/** The later of two days, of which either may be unknown. */
export function latestDay(a: Day | undefined, b: Day | undefined): Day | undefined {
  if (a === undefined) return b;
  return b === undefined || b < a ? a : b;
}
