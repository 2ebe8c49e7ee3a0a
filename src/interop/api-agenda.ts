import { SECTIONS, type AgendaItem, type Section } from '../domain/agenda';
import type { Agenda } from '../index/index-port';
import { dayArgument, dayText } from './api-day';
import type { ApiParts } from './api-parts';
import type { ApiAgendaItem } from './api-shapes';

/** All agenda items in order; `today` as `YYYY-MM-DD`, undefined for the day it is. */
export function agendaRecords(
  today: string | undefined,
  { index }: Pick<ApiParts, 'index'>,
): ApiAgendaItem[] {
  const agenda = today === undefined ? index.agenda() : index.agenda(dayArgument(today));
  return SECTIONS.flatMap((section) => sectionRecords(agenda, section));
}

function sectionRecords({ items, sections }: Agenda, section: Section): ApiAgendaItem[] {
  const { start, end } = sections[section];
  return items.slice(start, end).map((item) => itemRecord(item, section));
}

function itemRecord(item: AgendaItem, section: Section): ApiAgendaItem {
  return {
    section,
    kind: item.kind,
    path: item.path,
    name: item.name,
    text: item.text ?? null,
    why: item.why ?? null,
    due: dayText(item.due),
  };
}
