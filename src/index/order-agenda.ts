import { AGENDA_KINDS, SECTIONS, sectionOf, type AgendaItem } from '../domain/agenda';
import type { Section } from '../domain/agenda';
import type { Day } from '../domain/day';
import { inGroups } from './in-groups';
import type { Agenda } from './index-port';
import { firstWhere, joined } from './ordered';

/**
 * The items of people who stand in order already, in the order of RECORD section 4, in steps: gathered
 * by day and kind, so that no name is compared again.
 */
export function* orderItems<P>(
  people: readonly P[],
  itemsOf: (person: P) => readonly AgendaItem[],
): Generator<void, AgendaItem[]> {
  return joined(yield* inGroups(people, itemsOf, groupOf));
}

/** The items with the places of the sections as of `today`. */
export function agendaOf(items: readonly AgendaItem[], today: Day): Agenda {
  const startOf = (place: number): number =>
    firstWhere(items, (item) => SECTIONS.indexOf(sectionOf(item.due, today)) >= place);
  const range = (section: Section): { start: number; end: number } => {
    const place = SECTIONS.indexOf(section);
    return { start: startOf(place), end: startOf(place + 1) };
  };
  return {
    items,
    sections: {
      overdue: range('overdue'),
      today: range('today'),
      week: range('week'),
      later: range('later'),
      someday: range('someday'),
    },
  };
}

function groupOf(item: AgendaItem): number {
  const day = item.due ?? 1e9;
  return day * AGENDA_KINDS.length + AGENDA_KINDS.indexOf(item.kind);
}
