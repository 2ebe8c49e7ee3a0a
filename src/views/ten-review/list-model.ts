import { foldText } from '../../domain/fold-text';
import type { Person } from '../../domain/person';
import type { Review } from '../../domain/review';
import { createWordSearch } from '../../domain/word-search';
import { personLabels } from '../../modals/person-choices-model';

/** What the search field offers: somebody to add, or a name to make a note for. */
export interface ListOption {
  /** Undefined where a note is to be made. */
  readonly path: string | undefined;
  /** The person, with the folder where two are called the same; or the name typed. */
  readonly name: string;
  readonly aliases: string;
  readonly onList: boolean;
}

const MOST_OPTIONS = 8;

/** Name and aliases, each a line. */
const namesOf = ({ name, aliases }: Person): string => `\n${[name, ...aliases].join('\n')}\n`;
const search = createWordSearch(namesOf);

/**
 * Who fits a search: every word of it stands in the name or an alias. Names that begin with it come
 * first. A name that nobody has is offered as a new note.
 */
export function listOptions(
  query: string,
  people: readonly Person[],
  { people: listed }: Pick<Review, 'people'>,
): readonly ListOption[] {
  const typed = query.trim().replace(/\s+/g, ' ');
  if (typed === '') return [];
  const found = people.filter(search(typed));
  const names = (end: string): Person[] =>
    found.filter((person) => foldText(namesOf(person)).includes(foldText(`\n${typed}${end}`)));
  const shown = [...new Set([...names(''), ...found])].slice(0, MOST_OPTIONS);
  const labels = personLabels(shown);
  const options = shown.map(({ path, name, aliases }) => ({
    path,
    name: labels.get(path) ?? name,
    aliases: aliases.join(', '),
    onList: listed.includes(path),
  }));
  if (names('\n').length > 0) return options;
  return [...options, { path: undefined, name: typed, aliases: '', onList: false }];
}
