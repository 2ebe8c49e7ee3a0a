import { SECTIONS, type AgendaItem, type Section } from '../../src/domain/agenda';
import { parseDay, type Day } from '../../src/domain/day';
import type { Person } from '../../src/domain/person';
import type { Agenda } from '../../src/index/index-port';

/** The day that these tests take for today, a Sunday. */
export const TODAY = day('2026-11-22');

export function day(text: string): Day {
  const value = parseDay(text);
  if (value === undefined) throw new Error(`No such day: ${text}`);
  return value;
}

/** An agenda item; `due` as days from today, undefined for someday. */
export function item(
  name: string,
  due: number | undefined,
  more: Partial<Omit<AgendaItem, 'due' | 'name'>> = {},
): AgendaItem {
  return {
    kind: 'step',
    path: `People/${name}.md`,
    name,
    text: `Write to ${name}`,
    why: undefined,
    line: 0,
    ...more,
    due: due === undefined ? undefined : TODAY + due,
  };
}

/** A person of whom nothing is known but the name. */
export function person(name: string): Person {
  return {
    path: `People/${name}.md`,
    name,
    aliases: [],
    depth: undefined,
    goal: undefined,
    stage: undefined,
    cadence: undefined,
    recordedContact: undefined,
    lastContact: undefined,
    snoozeUntil: undefined,
    nextStep: undefined,
    openPromises: [],
    birthday: undefined,
    tags: [],
    lastRated: undefined,
    problems: [],
    frontmatter: {},
  };
}

/** An agenda of these items, which must stand in order. */
export function agendaOf(items: readonly AgendaItem[]): Agenda {
  const places = items.map(({ due }) => SECTIONS.indexOf(sectionFor(due)));
  if (places.some((place, at) => place < (places[at - 1] ?? 0))) throw new Error('Not in order');
  const range = (place: number) => ({
    start: places.filter((other) => other < place).length,
    end: places.filter((other) => other <= place).length,
  });
  const [overdue, today, week, later, someday] = [0, 1, 2, 3, 4].map(range);
  if (!overdue || !today || !week || !later || !someday) throw new Error('Five sections');
  return { items, sections: { overdue, today, week, later, someday } };
}

function sectionFor(due: Day | undefined): Section {
  if (due === undefined) return 'someday';
  if (due < TODAY) return 'overdue';
  if (due === TODAY) return 'today';
  return due <= TODAY + 7 ? 'week' : 'later';
}

/** A small agenda of every kind in every section. */
export const SAMPLE: readonly AgendaItem[] = [
  item('Amara Okafor', -3, { text: 'Send the soil article', why: 'She is planning an allotment' }),
  item('Kenji Watanabe', -1, { kind: 'promise', text: 'Lend him the drill', line: 2 }),
  item('Søren Kalø', 0, { kind: 'keep-in-touch', text: undefined }),
  item('Lucía Fernández', 1, { kind: 'thanks', text: 'The seeds' }),
  item('Priya Raman', 5, { kind: 'owed', text: 'Name of her publisher' }),
  item('Mahmoud Darwish', 20, { kind: 'birthday', text: undefined }),
  item('Nguyễn Thị Hoa', undefined, { text: 'Ask about the choir' }),
];
