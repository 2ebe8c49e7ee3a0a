import { foldCase } from '../../domain/property-lookup';
import { failure, type Failure } from './answer';
import { whoFlags } from './check-params';
import type { CliParts, GivenParams, People } from './cli-parts';
import type { Command } from './command';

/** The people that the parameters name: by one path, one name or alias in any case, or a list of paths. */
export function findPeople(
  command: Command,
  given: GivenParams,
  parts: CliParts,
): People | Failure {
  const flags = whoFlags(command);
  const [flag, ...more] = flags.filter((each) => given[each] !== undefined);
  if (flag !== undefined && more.length === 0) return peopleOf(flag, given[flag] ?? '', parts);
  const isFree = flag === undefined && MAY_BE_NOBODY.includes(command.who);
  return isFree ? { paths: [], several: true } : failure(parts.words.cli.who(flags.join('=, ')));
}

function peopleOf(
  flag: keyof typeof NAMED,
  text: string,
  { index, words: { cli } }: CliParts,
): People | Failure {
  const named = NAMED[flag](text, index);
  if (named === undefined) return failure(cli.wrong(flag, text, '["A.md", "B.md"]'));
  const paths = named.filter((path) => index.person(path) !== undefined);
  if (flag === 'paths') {
    return { paths, strangers: named.filter((path) => !paths.includes(path)), several: true };
  }
  if (paths.length > 1) return failure(cli.ambiguous(text, paths.join(', ')), { paths });
  if (paths.length > 0) return { paths };
  return failure(cli.nobody(text), { path: flag === 'path' ? text : undefined });
}

const MAY_BE_NOBODY: readonly Command['who'][] = ['nobody', 'anyone'];

/** The paths that each of the parameters names; undefined for what is no JSON list. */
const NAMED = { name: byName, path: (text: string) => [text], paths: listed };

/** All people of that name or alias, in any case. */
function byName(text: string, index: CliParts['index']): readonly string[] {
  const fold = (name: string): string => foldCase(name.normalize('NFC').trim());
  const isMeant = (name: string): boolean => fold(name) === fold(text);
  const found = index.people().filter(({ name, aliases }) => [name, ...aliases].some(isMeant));
  return found.map(({ path }) => path);
}

/** The texts of a JSON list, each once; undefined for what is none. */
function listed(text: string): readonly string[] | undefined {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? [...new Set(list.map(String))] : undefined;
  } catch {
    return undefined;
  }
}
