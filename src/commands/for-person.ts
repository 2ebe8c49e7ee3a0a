import type { Person } from '../domain/person';
import type { CommandParts } from './command-parts';

interface PersonWanted {
  /** What the picker asks. */
  readonly placeholder: string;
  /** Whom the picker offers; everyone unless given. The active person is taken in any case. */
  readonly offered?: (person: Person) => boolean;
}

/** Does something for the person whose note is active, else for the one who is picked, if any. */
export async function forPerson(
  parts: Pick<CommandParts, 'index' | 'dialogs' | 'activePath'>,
  { placeholder, offered }: PersonWanted,
  act: (path: string) => Promise<void>,
): Promise<void> {
  const active = parts.activePath();
  const isPerson = active !== undefined && parts.index.person(active) !== undefined;
  const path = isPerson ? active : await parts.dialogs.pickPerson(placeholder, offered);
  if (path !== undefined) await act(path);
}
