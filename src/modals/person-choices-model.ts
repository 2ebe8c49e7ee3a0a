import type { Person } from '../domain/person';

/** A person as offered in the picker. */
export interface PersonChoice {
  readonly path: string;
  /** What is shown and searched: the name, the aliases, and the folder where two names are equal. */
  readonly text: string;
}

/** All people, in the order given. */
export function personChoices(people: readonly Person[]): readonly PersonChoice[] {
  const labels = personLabels(people);
  return people.map(({ path, name, aliases }) => {
    const label = labels.get(path) ?? name;
    return { path, text: aliases.length === 0 ? label : `${label} (${aliases.join(', ')})` };
  });
}

/** What each person is called, by path: the name, with the folder where two names are equal. */
export function personLabels(people: readonly Person[]): ReadonlyMap<string, string> {
  const count = new Map<string, number>();
  for (const { name } of people) count.set(name, (count.get(name) ?? 0) + 1);
  return new Map(
    people.map(({ path, name }) => [
      path,
      count.get(name) === 1 ? name : `${name} · ${folderOf(path)}`,
    ]),
  );
}

function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '/' : path.slice(0, slash);
}
