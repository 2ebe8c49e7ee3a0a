import { evidenceMissingFor } from '../../domain/evidence';
import type { Person } from '../../domain/person';
import type { Depth } from '../../domain/rules';
import { stageGaps } from '../../domain/stage-depth';
import type { Words } from '../../i18n/en';
import { careNow } from '../../index/standing-now';
import { underHeads, type Group, type Head } from '../../ui/heads';
import type { ViewParts } from '../view-parts';

/** A depth, or 0 for those not rated. */
export type DepthGroup = Depth | 0;

const GROUPS: readonly DepthGroup[] = [3, 2, 1, 0];

/** Whom to show: the names of the choices. */
export type DepthMode = keyof Words['depthView']['modes'];

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

/** What the list asks of the view. */
export type DepthListParts = Pick<ViewParts, 'index' | 'words' | 'reading' | 'today' | 'discreet'>;

/**
 * People, who come by name, as the rows that the query asks for: in groups, or, wanted deeper, the largest
 * gap first. Those who need care stand in the order of their signals, the ten in a group of their own. While the view is discreet they are one flat list by name, so that no place tells a rating.
 */
export function depthList(
  chosen: readonly Person[],
  { mode, order, folded }: DepthQuery,
  parts: DepthListParts,
): DepthList {
  if (parts.discreet()) return { rows: chosen, people: chosen };
  const wanted = IN_MODE[mode](chosen, parts);
  const ordered = mode === 'care' ? wanted : inOrder(wanted, ORDERS[order]);
  if (mode === 'deeper') {
    const people = inOrder(ordered, gapOf);
    return { rows: people, people };
  }
  const isApart = ({ path }: Person): boolean => mode === 'care' && parts.index.inTheTen(path);
  const { depth: depths, tenReview } = parts.words;
  const groups: readonly Group<Person>[] = [
    ['ten', tenReview.frame.title, ordered.filter(isApart)],
    ...GROUPS.map((group): Group<Person> => {
      const isIn = (person: Person): boolean => (person.depth ?? 0) === group && !isApart(person);
      return [`${group}`, groupName(group, depths), ordered.filter(isIn)];
    }),
  ];
  return {
    rows: underHeads(groups, (section) => folded(section) === true),
    people: groups.flatMap(([, , people]) => people),
  };
}

type Choose = (people: readonly Person[], parts: DepthListParts) => readonly Person[];

const IN_MODE: Readonly<Record<DepthMode, Choose>> = {
  all: (people) => people,
  care: (people, parts) => careNow(people, parts).map(({ person }) => person),
  deeper: (people) => people.filter((person) => gapOf(person) > 0),
  unbacked: (people, parts) =>
    people.filter((person) => evidenceMissingFor(person, parts.reading()).length > 0),
  stages: (people, parts) =>
    stageGaps(people, parts.reading().rules.stages).map(({ person }) => person),
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
