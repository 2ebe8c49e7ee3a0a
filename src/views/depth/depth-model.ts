import { evidenceMissingFor } from '../../domain/evidence';
import type { Person } from '../../domain/person';
import type { Reading } from '../../domain/reading';
import type { Depth } from '../../domain/rules';
import type { Words } from '../../i18n/en';
import { underHeads, type Group, type Head } from '../../ui/heads';

/** A depth, or 0 for those not rated. */
export type DepthGroup = Depth | 0;

const GROUPS: readonly DepthGroup[] = [3, 2, 1, 0];

/** Everyone, those with a goal above their depth, or those whose rating lacks evidence. */
export type DepthMode = 'all' | 'deeper' | 'unbacked';

export type DepthOrder = 'name' | 'contact' | 'gap' | 'rated';

/** A row is light: its words are worked out when it is drawn. */
export type DepthRow = Head | Person;

/** What to show of whom the filter lets through. */
export interface DepthQuery {
  readonly mode: DepthMode;
  readonly order: DepthOrder;
  readonly folded: (group: string) => boolean | undefined;
}

export interface DepthList {
  readonly rows: readonly DepthRow[];
  /** Who is shown, in order, those in folded groups included. */
  readonly people: readonly Person[];
}

/** `3 Significant`, `Not rated`. */
export function groupName(group: DepthGroup, words: Words['depth']): string {
  return group === 0 ? words.none : `${group} ${words[group].name}`;
}

/** By how many levels the relationship is wanted deeper; no rating counts as 0. */
export function gapOf({ depth, goal }: Pick<Person, 'depth' | 'goal'>): number {
  return Math.max(0, (goal ?? 0) - (depth ?? 0));
}

/**
 * People, who come by name, as the rows that the query asks for: in groups, or, wanted deeper, the largest
 * gap first. While the view is discreet they are one flat list by name, so that no place tells a rating.
 */
export function depthList(
  chosen: readonly Person[],
  { mode, order, folded }: DepthQuery,
  words: Words['depth'],
  reading: Reading,
  discreet: boolean,
): DepthList {
  if (discreet) return { rows: chosen, people: chosen };
  const wanted = chosen.filter((person) => IN_MODE[mode](person, reading));
  const ordered = inOrder(wanted, ORDERS[order]);
  if (mode === 'deeper') {
    const people = inOrder(ordered, gapOf);
    return { rows: people, people };
  }
  const groups = GROUPS.map((group): Group<Person> => {
    const people = ordered.filter(({ depth = 0 }) => depth === group);
    return [`${group}`, groupName(group, words), people];
  });
  return {
    rows: underHeads(groups, (section) => folded(section) === true),
    people: groups.flatMap(([, , people]) => people),
  };
}

const IN_MODE: Readonly<Record<DepthMode, (person: Person, reading: Reading) => boolean>> = {
  all: () => true,
  deeper: (person) => gapOf(person) > 0,
  unbacked: (person, reading) => evidenceMissingFor(person, reading).length > 0,
};

type OrderKey = (person: Person) => number | undefined;

const ORDERS: Readonly<Record<DepthOrder, OrderKey>> = {
  name: () => 0,
  contact: ({ lastContact }) => lastContact,
  gap: gapOf,
  rated: ({ lastRated }) => lastRated,
};

/** The latest and the largest first, those of whom nothing is known last, and else as they came. */
function inOrder(people: readonly Person[], keyOf: OrderKey): readonly Person[] {
  const key = (person: Person): number => keyOf(person) ?? -1e9;
  return [...people].sort((a, b) => key(b) - key(a));
}

export function pathsOf(people: readonly Person[]): readonly string[] {
  return people.map(({ path }) => path);
}
