import { hasValue, type Frontmatter, type Note } from './note';
import { inExcludedFolder, isPersonNote } from './person-note';
import { DEFAULT_PROPERTY_NAMES } from './property';
import { findProperty, foldCase } from './property-lookup';
import { plainTag, prepareReading, type Reading } from './reading';
import { readItems, readText } from './record-value';
import type { RecordRules } from './rules';

/** What can make a note a person note (RECORD section 1). */
export type RuleKind = 'property' | 'tag' | 'folder';

/** A way in which this vault seems to keep people. */
export interface Proposal {
  readonly kind: RuleKind;
  /** As the settings hold it: `type: person`, `person`, `People`. */
  readonly rule: string;
  /** Whether it holds already. */
  readonly present: boolean;
  /** Whether it fits so well that it is proposed, not only offered. */
  readonly proposed: boolean;
  /** The paths of the notes it holds for; never empty. */
  readonly notes: ReadonlySet<string>;
}

export interface Survey {
  readonly proposals: readonly Proposal[];
  /** Properties of other plugins, which are read as they stand, with the notes that have them; most first. */
  readonly keys: readonly { readonly name: string; readonly notes: number }[];
}

const SURE = /^(persons?|people|contacts?|humans?)$/i;
const LIKELY = /^(friends?|family)$/i;
const LIKELY_FOLDER = /^(friends?|family|crm|network)$/i;
const TELLING = ['type', 'category', 'categories', 'class', 'kind'];

// Names that tasks and habits have too say nothing about people.
const FOREIGN = Object.values(DEFAULT_PROPERTY_NAMES)
  .flatMap((names) => names.slice(1))
  .filter((name) => !/^freq|^next_(step|action)/.test(name));

/**
 * Finds out in small steps how the notes keep people: by the present rules, by properties, tags and
 * folders with telling names, and by what the notes share that have the properties of other plugins.
 */
export function* surveyNotes(notes: Iterable<Note>, reading: Reading): Generator<void, Survey> {
  const finds = new Finds(reading);
  const seen: Note[] = [];
  const foreign: Note[] = [];
  const keys = new Map<string, number>();
  for (const note of notes) {
    yield;
    if (inExcludedFolder(note.path, reading)) continue;
    seen.push(note);
    finds.lookAt(note);
    const own = foreignKeys(note);
    if (own.length > 0) foreign.push(note);
    for (const key of own) keys.set(key, (keys.get(key) ?? 0) + 1);
  }
  finds.lookAtShared(foreign);
  for (const note of seen) {
    yield;
    finds.count(note);
  }
  return {
    proposals: finds.proposals(),
    keys: [...keys]
      .map(([name, count]) => ({ name, notes: count }))
      .sort((a, b) => b.notes - a.notes),
  };
}

/** How many notes are people by the rules, each counted once. */
export function countPeople(rules: readonly Pick<Proposal, 'notes'>[]): number {
  return new Set(rules.flatMap(({ notes }) => [...notes])).size;
}

interface Find {
  readonly kind: RuleKind;
  readonly rule: string;
  readonly present: boolean;
  readonly sure: boolean;
  readonly reading: Reading;
  readonly notes: Set<string>;
  dated: number;
}

class Finds {
  readonly #finds = new Map<string, Find>();
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

  lookAt({ path, tags, frontmatter = {} }: Note): void {
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

  /** The innermost folder, and each tag, that more than half of the notes have in common. */
  lookAtShared(notes: readonly Note[]): void {
    const shared = (traits: (note: Note) => readonly string[]): string[] => {
      const counts = new Map<string, number>();
      for (const trait of notes.flatMap(traits)) counts.set(trait, (counts.get(trait) ?? 0) + 1);
      return [...counts].flatMap(([trait, count]) => (count * 2 > notes.length ? [trait] : []));
    };
    const folder = shared(({ path }) => foldersOf(path))
      .sort((a, b) => a.length - b.length)
      .at(-1);
    if (folder !== undefined) this.#add('folder', folder, true);
    for (const tag of shared(({ tags }) => [...new Set(tags.map(plainTag))])) {
      this.#add('tag', tag, true);
    }
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
  proposals(): readonly Proposal[] {
    const all = [...this.#finds.values()].filter(({ notes }) => notes.size > 0).sort(bySurety);
    const people = new Set(all.flatMap(({ present, notes }) => (present ? [...notes] : [])));
    const offered = all.filter(
      ({ present, notes, dated }) =>
        present || (dated * 2 < notes.size && [...notes].some((path) => !people.has(path))),
    );
    const someSure = offered.some(({ sure }) => sure);
    return offered.map(({ kind, rule, present, sure, notes }) => {
      const known = [...notes].filter((path) => people.has(path)).length;
      const proposed = present || ((sure || !someSure) && known * 2 < notes.size);
      if (proposed) for (const path of notes) people.add(path);
      return { kind, rule, present, proposed, notes };
    });
  }

  #addTelling(kind: RuleKind, rule: string, word: string, likely: RegExp): void {
    const sure = SURE.test(word);
    if (sure || likely.test(word)) this.#add(kind, rule, sure);
  }

  #liesInSure(kind: RuleKind, rule: string): boolean {
    if (kind === 'property') return false;
    return [...this.#finds.values()].some(
      (find) => find.kind === kind && find.sure && rule.startsWith(`${find.rule}/`),
    );
  }

  #add(kind: RuleKind, rule: string, sure: boolean, present = false): void {
    const key = `${kind} ${kind === 'folder' ? rule : foldCase(rule)}`;
    if (this.#finds.has(key) || this.#liesInSure(kind, rule)) return;
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

function foreignKeys({ frontmatter = {} }: Note): readonly string[] {
  return FOREIGN.filter((name) => hasValue(frontmatter[name]));
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
