import { SECTIONS } from '../../domain/agenda';
import type { Person } from '../../domain/person';
import type { Words } from '../../i18n/en';
import { underHeads, type Group, type Head, type HeadedRows } from '../../ui/heads';
import type { Agenda } from '../../index/index-port';
import { byKey } from '../../index/ordered';
import type { ItemSearch } from './item-search';
import { noStep, type ListItem } from './list-item';

/** A row is light: its words are worked out when it is drawn (item-words.ts). */
export type NextStepsRow = Head | ListItem;

/** What there is to show. */
export interface NextStepsSource {
  readonly agenda: Agenda;
  /** Those without a next step, in order. */
  readonly none: readonly Person[];
  readonly words: Words['agenda'];
  readonly inTheTen: (path: string) => boolean;
}

/** What of it the user wants to see. */
export interface NextStepsQuery {
  /** Undefined lets everything through. */
  readonly search: ItemSearch | undefined;
  readonly onlyTen: boolean;
  readonly byPerson: boolean;
  /** Undefined where the user did not fold or unfold. */
  readonly folded: (section: string) => boolean | undefined;
}

/** Sections that hold something, each followed by its items unless it is folded. */
export interface NextSteps extends HeadedRows<ListItem> {
  /** How many items pass, folded ones included. */
  readonly shown: number;
  readonly all: number;
}

/** With more of them the people without a next step are folded unless the user unfolds them. */
const MANY = 20;

/** The agenda as flat rows in its order, by day or by person, and last those without a next step. */
export function nextSteps(source: NextStepsSource, query: NextStepsQuery): NextSteps {
  const { agenda, none, words, inTheTen } = source;
  const ofTen = <T extends { readonly path: string }>(items: readonly T[]): readonly T[] =>
    query.onlyTen ? items.filter((item) => inTheTen(item.path)) : items;
  const passing = (items: readonly ListItem[]): readonly ListItem[] =>
    query.search === undefined ? ofTen(items) : ofTen(items).filter(query.search);
  const quiet = ofTen(none).filter((person) => query.search?.(noStep(person)) ?? true);
  const groups: readonly Group<ListItem>[] = [
    ...(query.byPerson ? personGroups(passing(agenda.items)) : dayGroups(source, passing)),
    ['none', words.kinds.none, quiet.length, () => quiet.map(noStep)],
  ];
  return {
    ...underHeads(
      groups,
      (section, count) => query.folded(section) ?? (section === 'none' && count > MANY),
    ),
    shown: groups.reduce((sum, [, , count]) => sum + count, 0),
    all: agenda.items.length + none.length,
  };
}

function dayGroups(
  { agenda, words }: NextStepsSource,
  passing: (items: readonly ListItem[]) => readonly ListItem[],
): readonly Group<ListItem>[] {
  return SECTIONS.map((section) => {
    const { start, end } = agenda.sections[section];
    const items = passing(agenda.items.slice(start, end));
    return [section, words.sections[section], items.length, () => items];
  });
}

/** The first of a person's items is the most urgent one, so people come in the order of those. */
function personGroups(items: readonly ListItem[]): readonly Group<ListItem>[] {
  return [...byKey(items, ({ path }) => path)].map(([path, group]) => [
    path,
    group[0]?.name ?? '',
    group.length,
    () => group,
  ]);
}

/**
 * Unlike any other row's. The due day belongs to it: an item that is postponed goes from its place, and
 * what follows is next in line.
 */
export function itemKey({ kind, line, due, path }: ListItem): string {
  return `${kind} ${line} ${due ?? 'someday'} ${path}`;
}

/** Why there is no row to show. */
export type EmptyState = 'notRead' | 'noPeople' | 'noSteps' | 'noMatch' | 'noneOfTen';

export interface EmptyReasons {
  readonly ready: boolean;
  readonly people: number;
  /** Whether the user filters by words. */
  readonly filtered: boolean;
}

/** What to say in the place of rows; undefined when there are rows. */
export function emptyState(
  { shown, all }: Pick<NextSteps, 'shown' | 'all'>,
  { ready, people, filtered }: EmptyReasons,
): EmptyState | undefined {
  if (shown > 0) return undefined;
  if (!ready) return 'notRead';
  if (people === 0) return 'noPeople';
  if (all === 0) return 'noSteps';
  return filtered ? 'noMatch' : 'noneOfTen';
}
