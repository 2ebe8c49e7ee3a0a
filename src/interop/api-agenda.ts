import { SECTIONS } from '../domain/agenda';
import { dayArgument, dayText } from './api-day';
import type { ApiParts } from './api-parts';
import type { ApiAgendaItem } from './api-shapes';

/** All agenda items in order; `today` as `YYYY-MM-DD`, undefined for the day it is. */
export function agendaRecords(
  today: string | undefined,
  { index }: Pick<ApiParts, 'index'>,
): ApiAgendaItem[] {
  const { items, sections } = index.agenda(today === undefined ? today : dayArgument(today));
  return SECTIONS.flatMap((section) => {
    const { start, end } = sections[section];
    return items.slice(start, end).map((item) => ({
      section,
      kind: item.kind,
      path: item.path,
      name: item.name,
      text: item.text ?? null,
      why: item.why ?? null,
      due: dayText(item.due),
    }));
  });
}
