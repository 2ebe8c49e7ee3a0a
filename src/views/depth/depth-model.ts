import { evidenceMissingFor } from '../../domain/evidence';
import type { Person } from '../../domain/person';
import type { Depth } from '../../domain/rules';
import { stageGaps } from '../../domain/stage-depth';
import type { Words } from '../../i18n/en';
import { byKey, joined } from '../../index/ordered';
import { underHeads, type Group, type Head, type HeadedRows } from '../../ui/heads';
import type { ViewParts } from '../view-parts';

/** A depth, or 0 for those not rated. */
export type DepthGroup = Depth | 0;

/** The group of those in the ten, before the others. */
const TEN = 4;

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

export interface DepthList extends HeadedRows<Person> {
  /** Who is shown, in order, those in folded groups included, and how many they are. */
  readonly people: () => readonly Person[];
  readonly count: number;
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
 * gap first. Those who need care come in the order of their signals (`careInParts`); the ten are a group of
 * their own. While the view is discreet they are one flat list by name, so that no place tells a rating.
 */
export function depthList(
  chosen: readonly Person[],
  { mode, order, folded }: DepthQuery,
  parts: DepthListParts,
): DepthList {
  if (parts.discreet()) return flat(chosen);
  const key = mode === 'care' ? undefined : ORDERS[order];
  const wanted = IN_MODE[mode](chosen, parts);
  const ordered = key === undefined ? wanted : inOrder(wanted, key);
  if (mode === 'deeper') return flat(inOrder(ordered, gapOf));
  const { depth: depths, tenReview } = parts.words;
  const isApart = ({ path }: Person): boolean => mode === 'care' && parts.index.inTheTen(path);
  const groups = inGroups(ordered, (person) => (isApart(person) ? TEN : (person.depth ?? 0)));
  const heads = groups.map(([group, people]): Group<Person> => {
    const [section, title] =
      group === TEN ? ['ten', tenReview.frame.title] : [`${group}`, groupName(group, depths)];
    return [section, title, people.length, () => people];
  });
  return {
    ...underHeads(heads, (section) => folded(section) === true),
    count: ordered.length,
    people: () => joined(groups.map(([, people]) => people)),
  };
}

function flat(people: readonly Person[]): DepthList {
  return { rows: people, odd: [], count: people.length, people: () => people };
}

/** Those of each key, the largest first, and else as they came. */
function inGroups<K extends number>(people: readonly Person[], keyOf: (person: Person) => K) {
  return [...byKey(people, keyOf)].sort(([a], [b]) => b - a);
}

type Choose = (people: readonly Person[], parts: DepthListParts) => readonly Person[];

const IN_MODE: Readonly<Record<DepthMode, Choose>> = {
  all: (people) => people,
  // They come in the order of what matters most.
  care: (people) => people,
  deeper: (people) => people.filter((person) => gapOf(person) > 0),
  unbacked: (people, parts) =>
    people.filter((person) => evidenceMissingFor(person, parts.reading()).length > 0),
  stages: (people, parts) =>
    stageGaps(people, parts.reading().rules.stages).map(({ person }) => person),
};

type OrderKey = (person: Person) => number | undefined;

const ORDERS: Readonly<Record<DepthOrder, OrderKey | undefined>> = {
  name: undefined,
  contact: ({ lastContact }) => lastContact,
  gap: gapOf,
  rated: ({ lastRated }) => lastRated,
};

/** The latest and the largest first, those of whom nothing is known last, and else as they came. */
function inOrder(people: readonly Person[], keyOf: OrderKey): readonly Person[] {
  const groups = inGroups(people, (person) => keyOf(person) ?? -1e9);
  return joined(groups.map(([, group]) => group));
}

export function pathsOf(people: readonly Person[]): readonly string[] {
  return people.map(({ path }) => path);
}
