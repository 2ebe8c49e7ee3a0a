import type { AgendaItem, AgendaKind } from '../../domain/agenda';
import type { Person } from '../../domain/person';
import { joined } from '../../index/ordered';

/** What a row is about: an agenda item, that somebody has no next step, or a value that cannot be read. */
export type ItemKind = AgendaKind | 'none' | 'problem';

export interface ListItem extends Omit<AgendaItem, 'kind'> {
  readonly kind: ItemKind;
}

/** Whether it stands on the agenda, so that it can be done. */
export function isOnAgenda(item: ListItem): item is AgendaItem {
  return item.kind !== 'none' && item.kind !== 'problem';
}

const known = new WeakMap<Person, ListItem>();

/**
 * Those who matter and have no next step: people of depth 2 or 3, and the ten. The ten come first, then
 * the deeper ones; `people` stand in the order of their names.
 */
export function withoutStep(
  people: readonly Person[],
  inTheTen: (path: string) => boolean,
): readonly Person[] {
  const rank = (person: Person): number => (inTheTen(person.path) ? 4 : 0) + (person.depth ?? 0);
  const ranks = [7, 6, 5, 4, 3, 2].map((): Person[] => []);
  for (const person of people) {
    if (person.nextStep === undefined) ranks[7 - rank(person)]?.push(person);
  }
  return joined(ranks);
}

/** That somebody has none: the same item as long as the person is the same, so that searching does not begin anew. */
export function noStep(person: Person): ListItem {
  let item = known.get(person);
  if (item === undefined) {
    const { path, name } = person;
    const nothing = { text: undefined, why: undefined, due: undefined };
    item = { kind: 'none', path, name, ...nothing, line: 0 };
    known.set(person, item);
  }
  return item;
}
