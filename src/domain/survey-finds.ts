import { hasValue, type Frontmatter, type Note } from './note';
import { isPersonNote } from './person-note';
import { DEFAULT_PROPERTY_NAMES } from './property';
import { findProperty, foldCase } from './property-lookup';
import type { Proposal, RuleKind } from './proposal';
import { plainTag, prepareReading, type Reading } from './reading';
import { readItems, readText } from './record-value';
import type { RecordRules } from './rules';

const SURE = /^(persons?|people|contacts?|humans?)$/i;
const LIKELY = /^(friends?|family)$/i;
const LIKELY_FOLDER = /^(friends?|family|crm|network)$/i;
const TELLING = ['type', 'category', 'categories', 'class', 'kind'];

// Names that tasks and habits have too say nothing about people.
const FOREIGN = Object.values(DEFAULT_PROPERTY_NAMES)
  .flatMap((names) => names.slice(1))
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
  readonly #rules: RecordRules;

  constructor(reading: Reading) {
    const { rules } = reading;
    this.#rules = { ...rules, personProperties: [], personTags: [], personFolders: [] };
    for (const { property, value } of rules.personProperties) {
      this.#add('property', `${property}: ${value}`, true, true);
    }
    for (const tag of rules.personTags) this.#add('tag', tag, true, true);
    for (const folder of rules.personFolders) this.#add('folder', folder, true, true);
  }

  lookAt(note: Note): void {
    const { path, tags, frontmatter = {} } = note;
    this.#lookAtForeign(note);
    for (const name of TELLING) {
      for (const value of textsOf(frontmatter, name)) {
        this.#addTelling('property', `${name}: ${value}`, wordOf(value), LIKELY);
      }
    }
    for (const tag of tags) {
      const [root = ''] = plainTag(tag).split('/');
      this.#addTelling('tag', root, root, LIKELY);
    }
    const folders = foldersOf(path);
    const named = (pattern: RegExp) =>
      folders.find((folder) => pattern.test(wordOf(folder.slice(folder.lastIndexOf('/') + 1))));
    const sure = named(SURE);
    const folder = sure ?? named(LIKELY_FOLDER);
    if (folder !== undefined) this.#add('folder', folder, sure !== undefined);
  }

  /** Adds the innermost folder, and each tag, that most of the notes with such properties share. */
  addShared(): void {
    const shared = (counts: ReadonlyMap<string, number>): readonly string[] =>
      [...counts].flatMap(([trait, count]) => (count * 2 > this.#foreign ? [trait] : []));
    // Of two such folders one lies in the other, and its path is longer.
    const folder = shared(this.#folders).reduce((a, b) => (a.length > b.length ? a : b), '');
    if (folder !== '') this.#add('folder', folder, true);
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
    const all = [...this.#finds.values()].filter(({ notes }) => notes.size > 0).sort(bySurety);
    const people = new Set<string>();
    const offered: Find[] = [];
    for (const find of all) {
      yield;
      const { present, notes, dated } = find;
      if (present) addAll(people, notes);
      else if (dated * 2 >= notes.size || countIn(notes, people) === notes.size) continue;
      offered.push(find);
    }
    const someSure = offered.some(({ sure }) => sure);
    const proposals: Proposal[] = [];
    for (const { kind, rule, present, sure, notes } of offered) {
      yield;
      const fits = (sure || !someSure) && countIn(notes, people) * 2 < notes.size;
      if (fits) addAll(people, notes);
      proposals.push({ kind, rule, present, proposed: present || fits, notes });
    }
    return proposals;
  }

  #lookAtForeign({ path, tags, frontmatter = {} }: Note): void {
    const own = FOREIGN.filter((name) => hasValue(frontmatter[name]));
    if (own.length === 0) return;
    this.#foreign += 1;
    tally(this.keys, own);
    tally(this.#folders, foldersOf(path));
    tally(this.#tags, new Set(tags.map(plainTag)));
  }

  #addTelling(kind: RuleKind, rule: string, word: string, likely: RegExp): void {
    const sure = SURE.test(word);
    if (sure || likely.test(word)) this.#add(kind, rule, sure);
  }

  #add(kind: RuleKind, rule: string, sure: boolean, present = false): void {
    const key = `${kind} ${kind === 'folder' ? rule : foldCase(rule)}`;
    if (this.#finds.has(key)) return;
    const rules = { ...this.#rules, ...ruleOf(kind, rule) };
    const reading = prepareReading(rules);
    this.#finds.set(key, { kind, rule, present, sure, reading, notes: new Set(), dated: 0 });
  }
}

function ruleOf(kind: RuleKind, rule: string): Partial<RecordRules> {
  if (kind === 'tag') return { personTags: [rule] };
  if (kind === 'folder') return { personFolders: [rule] };
  const [property = '', ...value] = rule.split(': ');
  return { personProperties: [{ property, value: value.join(': ') }] };
}

const KINDS: readonly RuleKind[] = ['property', 'tag', 'folder'];

function bySurety(a: Find, b: Find): number {
  return (
    Number(b.present) - Number(a.present) ||
    Number(b.sure) - Number(a.sure) ||
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    b.notes.size - a.notes.size
  );
}

function textsOf(frontmatter: Frontmatter, name: string): readonly string[] {
  const items = readItems(findProperty(frontmatter, [name])?.value) ?? [];
  return items.map((item) => readText(item) ?? '');
}

function tally(counts: Map<string, number>, words: Iterable<string>): void {
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
}

function addAll(all: Set<string>, some: Iterable<string>): void {
  for (const each of some) all.add(each);
}

function countIn(some: Iterable<string>, all: ReadonlySet<string>): number {
  let count = 0;
  for (const each of some) if (all.has(each)) count += 1;
  return count;
}

/** The folders a note lies in, the outermost first. */
function foldersOf(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}

/** The word in `[[Categories/People|all]]`, `#people` or `20 - People`. */
function wordOf(text: string): string {
  const [link = ''] = text.replace(/^\s*\[\[/, '').split(/[|\]]/);
  return link
    .slice(link.lastIndexOf('/') + 1)
    .replace(/^[^\p{L}]+/u, '')
    .trim();
}
