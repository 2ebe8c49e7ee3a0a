import type { Words } from '../i18n/en';
import type { PeopleIndex } from '../index/index-port';

/** What the status bar says, and what it is called; the empty text while nothing is overdue. */
export function statusOf(
  index: Pick<PeopleIndex, 'ready' | 'agenda'>,
  { commands }: Words,
): { readonly text: string; readonly label: string } {
  const { start, end } = index.ready ? index.agenda().sections.overdue : NOTHING;
  const overdue = end - start;
  if (overdue === 0) return { text: '', label: '' };
  return { text: commands.status.text(overdue), label: commands.status.label(overdue) };
}

const NOTHING = { start: 0, end: 0 };
