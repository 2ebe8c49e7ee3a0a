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
  const isTwice = namedTwice(people.map(({ name }) => name));
  return new Map(
    people.map(({ path, name }) => [path, isTwice(name) ? `${name} · ${folderOf(path)}` : name]),
  );
}

/** Tells of each name whether it is given more than once. */
export function namedTwice(names: readonly string[]): (name: string) => boolean {
  const seen = new Set<string>();
  const twice = new Set(names.filter((name) => seen.size === seen.add(name).size));
  return (name) => twice.has(name);
}

function folderOf(path: string): string {
  return path.replace(/\/?[^/]*$/, '') || '/';
}
