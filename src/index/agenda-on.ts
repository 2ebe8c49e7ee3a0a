import { agendaItems, compareAgendaItems, type AgendaItem } from '../domain/agenda';
import type { Day } from '../domain/day';
import { withDatedContact } from '../domain/last-contact';
import type { Person } from '../domain/person';
import { readPerson } from '../domain/read-person';
import type { Agenda } from './index-port';
import { agendaOf } from './order-agenda';
import type { Records } from './records';

/** The agenda as if `day` were today: every person is read afresh, since what is future depends on it. */
export function agendaOn(records: Records, day: Day): Agenda {
  const items = records.people().flatMap((person) => itemsOn(records, person, day));
  return agendaOf(items.sort(compareAgendaItems), day);
}

function itemsOn(records: Records, person: Person, day: Day): readonly AgendaItem[] {
  const note = { ...person, brokenBlock: undefined, day: undefined, contacts: [] };
  const read = readPerson(note, records.reading, day);
  const contact = records.datedContact(person.path, day);
  return agendaItems(withDatedContact(read, contact), records.reading, day);
}
