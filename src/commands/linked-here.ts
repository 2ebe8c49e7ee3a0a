import type { Day } from '../domain/day';
import type { CommandParts } from './command-parts';

/** The people that the active note links to, and its day, unless that is still to come. */
export interface LinkedHere {
  readonly paths: readonly string[];
  readonly day: Day | undefined;
}

/** Of a dated note only those links count that are contacts: none in checkbox items, quotes or code. */
export function linkedHere(
  parts: Pick<CommandParts, 'index' | 'source' | 'activePath' | 'mentionedIn' | 'today'>,
): LinkedHere {
  const active = parts.activePath() ?? '';
  const note = parts.source.note(active);
  const linked = note?.day === undefined ? parts.mentionedIn(active) : note.contacts;
  return {
    paths: linked.filter((path) => path !== active && parts.index.person(path) !== undefined),
    day: (note?.day ?? 0) > parts.today() ? undefined : note?.day,
  };
}
