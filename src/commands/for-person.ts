import type { Person } from '../domain/person';
import type { CommandParts } from './command-parts';

/**
 * Does something for the person whose note is active, else for the one who is picked, if any. The picker
 * offers only people that are `wanted`; the active person is taken in any case.
 */
export async function forPerson(
  parts: Pick<CommandParts, 'index' | 'dialogs' | 'activePath'>,
  placeholder: string,
  act: (path: string) => Promise<void>,
  wanted?: (person: Person) => boolean,
): Promise<void> {
  const active = parts.activePath();
  const isPerson = active !== undefined && parts.index.person(active) !== undefined;
  const path = isPerson ? active : await parts.dialogs.pickPerson(placeholder, wanted);
  if (path !== undefined) await act(path);
}
