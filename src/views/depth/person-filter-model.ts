import { compareNames } from '../../domain/name-order';
import type { Person } from '../../domain/person';
import { createWordSearch } from '../../domain/word-search';

/** What people are filtered by: `#tag`, `folder/` or a stage, as it is read. */
export type Filter = string;

/** The tags and folders of a person, with those above them, and the stage. */
function filtersOf({ tags, path, stage }: Person): readonly Filter[] {
  return [
    ...tags.flatMap((tag) => above(`#${tag}/`)),
    ...above(path).map((folder) => `${folder}/`),
    ...(stage === undefined ? [] : [stage]),
  ];
}

/** `a` and `a/b` for `a/b/c`. */
function above(path: string): readonly string[] {
  return Array.from(path.matchAll(/\//g), ({ index }) => path.slice(0, index));
}

function kindOf(filter: Filter): number {
  if (filter.startsWith('#')) return 0;
  return filter.endsWith('/') ? 1 : 2;
}

/** All that people can be filtered by: tags, folders, then stages in the order of the ladder. */
export function occurring(people: readonly Person[], stages: readonly string[]): readonly Filter[] {
  const rank = (filter: Filter): number => kindOf(filter) * 1e3 + stages.indexOf(filter);
  const all = [...new Set(people.flatMap(filtersOf))];
  return all.sort((a, b) => rank(a) - rank(b) || compareNames(a, b));
}

/** Passes who fits one of the filters of each kind, and has every word of the text in name or aliases. */
export function createPersonFilter(): (
  text: string,
  filters: readonly Filter[],
) => (person: Person) => boolean {
  const search = createWordSearch<Person>(({ name, aliases }) => [name, ...aliases].join('\n'));
  return (text, filters) => {
    const isFound = search(text);
    return (person) =>
      isFound(person) &&
      filters.every((filter) =>
        filtersOf(person).some((own) => filters.includes(own) && kindOf(own) === kindOf(filter)),
      );
  };
}
