import type { AgendaItem } from '../domain/agenda';
import type { PeopleIndex } from './index-port';

/** The people with whom to be in touch is due today or overdue, and not snoozed. */
export function waitingTouch(index: Pick<PeopleIndex, 'agenda'>): readonly AgendaItem[] {
  const { items, sections } = index.agenda();
  return items
    .slice(sections.overdue.start, sections.today.end)
    .filter(({ kind }) => kind === 'keep-in-touch');
}
