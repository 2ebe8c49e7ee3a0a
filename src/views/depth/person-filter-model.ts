import { foldText } from '../../domain/fold-text';
import { compareNames } from '../../domain/name-order';
import type { Person } from '../../domain/person';

/** What people are filtered by: `#tag`, `folder/` or a stage, as it is read. */
export type Filter = string;

/** The tags and folders of a person, with those above them, and the stage. */
function filtersOf({ tags, path, stage }: Person): readonly Filter[] {
  const folders = path.slice(0, path.lastIndexOf('/') + 1);
  return [
    ...tags.flatMap((tag) => upTo(`#${tag}`, /\/|$/g)).map((tag) => tag.replace(/\/$/, '')),
    ...upTo(folders, /\//g),
    ...(stage === undefined ? [] : [stage]),
  ];
}

/** `a/` and `a/b/` for `a/b/`. */
function upTo(text: string, ends: RegExp): readonly string[] {
  return Array.from(text.matchAll(ends), ({ index, 0: end }) => text.slice(0, index + end.length));
}

function kindOf(filter: Filter): number {
  if (filter.startsWith('#')) return 0;
  return filter.endsWith('/') ? 1 : 2;
}

/** All that people can be filtered by: tags, folders, then stages in the order of the ladder. */
export function occurring(people: readonly Person[], stages: readonly string[]): readonly Filter[] {
  const all = [...new Set(people.flatMap(filtersOf))];
  const rank = (filter: Filter): number => stages.indexOf(filter);
  return all.sort((a, b) => kindOf(a) - kindOf(b) || rank(a) - rank(b) || compareNames(a, b));
}

/** Passes who fits one of the filters of each kind, and has every word of the text in name or aliases. */
export function createPersonFilter(): (
  text: string,
  filters: readonly Filter[],
) => (person: Person) => boolean {
  const folded = new WeakMap<Person, string>();
  const namesOf = (person: Person): string => {
    const names = folded.get(person) ?? foldText([person.name, ...person.aliases].join('\n'));
    folded.set(person, names);
    return names;
  };
  return (text, filters) => {
    const words = foldText(text).split(/\s+/).filter(Boolean);
    const kinds = [0, 1, 2]
      .map((kind) => filters.filter((filter) => kindOf(filter) === kind))
      .filter(({ length }) => length > 0);
    return (person) =>
      words.every((word) => namesOf(person).includes(word)) &&
      kinds.every((wanted) => filtersOf(person).some((filter) => wanted.includes(filter)));
  };
}
