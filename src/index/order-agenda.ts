import { AGENDA_KINDS, SECTIONS, sectionOf, type AgendaItem } from '../domain/agenda';
import type { Section } from '../domain/agenda';
import type { Day } from '../domain/day';
import type { Agenda } from './index-port';
import { firstWhere } from './ordered';

/** So many people are looked at before the app may get its turn. */
const STEP = 32;

/**
 * The items of people who stand in order already, in the order of RECORD section 4, in steps: gathered
 * by day and kind, so that no name is compared again.
 */
export function* orderItems<P>(
  people: readonly P[],
  itemsOf: (person: P) => readonly AgendaItem[],
): Generator<void, AgendaItem[]> {
  const groups = new Map<number, AgendaItem[]>();
  let looked = 0;
  for (const person of people) {
    for (const item of itemsOf(person)) {
      const key = groupOf(item);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
    looked += 1;
    if (looked % STEP === 0) yield;
  }
  const ordered: AgendaItem[] = [];
  for (const key of [...groups.keys()].sort((a, b) => a - b)) {
    for (const item of groups.get(key) ?? []) ordered.push(item);
    yield;
  }
  return ordered.slice();
}

/** The items with the places of the sections as of `today`. */
export function agendaOf(items: readonly AgendaItem[], today: Day): Agenda {
  const starts = SECTIONS.map((_, place) =>
    firstWhere(items, (item) => SECTIONS.indexOf(sectionOf(item.due, today)) >= place),
  );
  const range = (section: Section): { start: number; end: number } => {
    const place = SECTIONS.indexOf(section);
    return { start: starts[place] ?? 0, end: starts[place + 1] ?? items.length };
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
