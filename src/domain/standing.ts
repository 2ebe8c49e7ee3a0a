import { balanceOf, type Balance } from './balance';
import type { History } from './history';
import { NoteReader } from './note-reader';
import type { Person } from './person';
import { linesOf } from './read-history';
import type { Signal } from './signal';
import type { Circumstances, SignalHistory } from './signal-lines';
import { signalsOf } from './signals';

/** How a relationship stands. */
export interface Standing {
  readonly signals: readonly Signal[];
  readonly balance: Balance;
}

/**
 * The signals and the balance of a person, read from the note, each line once. Asked again of the same
 * person in the same circumstances they are there at once.
 */
export function standingOf(person: Person, circumstances: Circumstances): Standing {
  const { today, inTheTen, reading } = circumstances;
  const known = seen.get(person);
  if (known?.today === today && known.inTheTen === inTheTen && known.reading === reading) {
    return known;
  }
  const history = signalHistory(person, circumstances);
  const signals = signalsOf(person, history, circumstances);
  const standing = { today, inTheTen, reading, signals, balance: balanceOf(history.exchanges) };
  seen.set(person, standing);
  return standing;
}

const seen = new WeakMap<Person, Standing & Circumstances>();
const NOTHING: History['facets'] = new Map();

function signalHistory(person: Person, { reading, today }: Circumstances): SignalHistory {
  const { depth = 0, frontmatter = {}, path } = person;
  const reader = new NoteReader(frontmatter, reading, today, path);
  return {
    ratings: linesOf(reader.lines('depth-history'), 'day', 'depth'),
    interactions: reader.past('interactions'),
    exchanges: linesOf(reader.lines('exchanges'), 'day', 'verb'),
    // Only ratings of 2 and 3 ask for evidence.
    facets: depth < 2 ? NOTHING : reader.facets(),
    setAside: linesOf(reader.lines('set-aside'), 'day', 'signal'),
  };
}
