import { hasValue, type Note } from './note';
import { isPersonNote } from './person-note';
import { OTHER_NAMES } from './property';
import { findProperty, foldCase } from './property-lookup';
import { RULE_KINDS, RULES_OF, type Proposal, type RuleKind } from './proposal';
import { plainTag, prepareReading, type Reading } from './reading';
import { readItems, readText } from './record-value';

const SURE = /^(persons?|people|contacts?|humans?)$/i;
/** What only may be about people, by where it stands. */
const LIKELY: Readonly<Record<RuleKind, RegExp>> = {
  property: /^(friends?|family)$/i,
  tag: /^(friends?|family)$/i,
  folder: /^(friends?|family|crm|network)$/i,
};
const NO_RULES = { personProperties: [], personTags: [], personFolders: [] };
const TELLING = ['type', 'category', 'categories', 'class', 'kind'];

// Names that tasks and habits have too say nothing about people.
const FOREIGN = Object.values(OTHER_NAMES)
  .flat()
  .filter((name) => !/^freq|^next_(step|action)/.test(name));

interface Find {
  readonly kind: RuleKind;
  readonly rule: string;
  readonly present: boolean;
  readonly sure: boolean;
  readonly reading: Reading;
  readonly notes: Set<string>;
  dated: number;
}

/** The ways in which a vault keeps people, as they are come across, and the notes they hold for. */
export class Finds {
  /** How many notes have each of the properties of other plugins. */
  readonly keys = new Map<string, number>();
  readonly #finds = new Map<string, Find>();
  /** How many notes with such properties there are, and how many of them lie or are tagged where. */
  #foreign = 0;
  readonly #folders = new Map<string, number>();
  readonly #tags = new Map<string, number>();
  readonly #reading: Reading;

  constructor(reading: Reading) {
    this.#reading = reading;
    for (const kind of RULE_KINDS) {
      for (const rule of reading.rules[RULES_OF[kind]]) this.#add(kind, rule, true, true);
    }
  }

  lookAt({ path, tags, frontmatter = {} }: Note): void {
    const folders = foldersOf(path);
    const plainTags = new Set(tags.map(plainTag));
    const own = FOREIGN.filter((name) => hasValue(frontmatter[name]));
    if (own.length > 0) {
      this.#foreign += 1;
      tally(this.keys, own);
      tally(this.#folders, folders);
      tally(this.#tags, plainTags);
    }
    for (const name of TELLING) {
      for (const item of readItems(findProperty(frontmatter, [name])?.value) ?? []) {
        this.#consider('property', `${name}: ${readText(item) ?? ''}`, readText(item));
      }
    }
    for (const [root] of [...plainTags].map((tag) => tag.split('/'))) this.#consider('tag', root);
    const named = (pattern: RegExp) => folders.find((folder) => pattern.test(wordOf(folder)));
    this.#consider('folder', named(SURE) ?? named(LIKELY.folder));
  }

  /** Adds the innermost folder, and each tag, that most of the notes with such properties share. */
  addShared(): void {
    const shared = (counts: ReadonlyMap<string, number>): readonly string[] =>
      [...counts].flatMap(([trait, count]) => (count * 2 > this.#foreign ? trait : []));
    // Such folders lie in each other, and the outer ones come first.
    for (const folder of shared(this.#folders).slice(-1)) this.#add('folder', folder, true);
    for (const tag of shared(this.#tags)) this.#add('tag', tag, true);
  }

  count(note: Note): void {
    for (const find of this.#finds.values()) {
      if (!isPersonNote(note, find.reading, false)) continue;
      find.notes.add(note.path);
      if (note.day !== undefined) find.dated += 1;
    }
  }

  /**
   * Those that hold first, then the surest and largest. Left out is what adds nobody to the present
   * rules, and what is mostly about days. Proposed is what mostly finds people that nothing before it
   * found; what only may be about people, such as a tag `family`, where nothing surer is found.
   */
  *proposals(): Generator<void, readonly Proposal[]> {
    const all = [...this.#finds.values()].filter(({ notes }) => notes.size > 0);
    const people = new Set<string>();
    const offered: Find[] = [];
    for (const find of all.sort((a, b) => rankOf(a) - rankOf(b) || b.notes.size - a.notes.size)) {
      yield;
      const { present, notes, dated } = find;
      const fresh = [...notes].filter((path) => !people.has(path));
      if (present) addAll(people, fresh);
      else if (dated * 2 >= notes.size || fresh.length === 0) continue;
      offered.push(find);
    }
    const someSure = offered.some(({ sure }) => sure);
    const proposals: Proposal[] = [];
    for (const { kind, rule, present, sure, notes } of offered) {
      yield;
      const fresh = [...notes].filter((path) => !people.has(path));
      const fits = (sure || !someSure) && fresh.length * 2 > notes.size;
      if (fits) addAll(people, fresh);
      proposals.push({ kind, rule, present, proposed: present || fits, notes });
    }
    return proposals;
  }

  /** Adds the rule where its word, or that of the rule itself, tells that it is about people. */
  #consider(kind: RuleKind, rule = '', text = rule): void {
    const sure = SURE.test(wordOf(text));
    if (sure || LIKELY[kind].test(wordOf(text))) this.#add(kind, rule, sure);
  }

  #add(kind: RuleKind, rule: string, sure: boolean, present = false): void {
    const key = `${kind} ${kind === 'folder' ? rule : foldCase(rule)}`;
    if (this.#finds.has(key)) return;
    const reading = prepareReading({
      ...this.#reading.rules,
      ...NO_RULES,
      [RULES_OF[kind]]: [rule],
    });
    this.#finds.set(key, { kind, rule, present, sure, reading, notes: new Set(), dated: 0 });
  }
}

/** What holds comes before what is sure, and that before the kinds in their order. */
function rankOf({ kind, present, sure }: Find): number {
  return RULE_KINDS.indexOf(kind) - (sure ? 3 : 0) - (present ? 6 : 0);
}

function addAll(all: Set<string>, some: readonly string[]): void {
  for (const each of some) all.add(each);
}

function tally(counts: Map<string, number>, words: Iterable<string>): void {
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
}

/** The folders a note lies in, the outermost first. */
function foldersOf(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}

/** The word in `[[Categories/People|all]]`, `Areas/20 - People` or `#people`. */
function wordOf(text: string): string {
  const [link = ''] = text.split(/[|\]]/);
  return link
    .slice(link.lastIndexOf('/') + 1)
    .replace(/^[^\p{L}]+/u, '')
    .trim();
}
