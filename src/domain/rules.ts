import type { PropertyNames } from './property';

/** The depth of a relationship: 1 surface, 2 sustained, 3 significant (RECORD section 8). */
export type Depth = 1 | 2 | 3;

/** Days between contacts, or `never` where reminders are switched off. */
export type Cadence = number | 'never';

/** How the notes of this vault are to be read: the settings, as far as the record goes. */
export interface RecordRules {
  /** Each a property and the value that makes a note a person note, such as `type: person`. */
  readonly personProperties: readonly string[];
  /** Tags without `#`; a tag below one of them counts too. */
  readonly personTags: readonly string[];
  /** Paths of folders without a slash at the end; notes in folders below count too. */
  readonly personFolders: readonly string[];
  readonly excludedFolders: readonly string[];
  readonly names: PropertyNames;
  /** Each the name of a facet, or `name: property, property` where its properties are called otherwise. */
  readonly facets: readonly string[];
  /** The user's own open questions by facet, in lower case, in the order of depth; where there are none, ours hold. */
  readonly questions: Readonly<Record<string, readonly string[]>>;
  readonly stages: readonly string[];
  /** The kinds of interaction there are. */
  readonly kinds: readonly string[];
  /** Days between contacts by depth, where the note has no cadence. */
  readonly cadence1: Cadence;
  readonly cadence2: Cadence;
  readonly cadence3: Cadence;
  /** Whether links from dated notes count as contact. */
  readonly datedNotes: boolean;
}

/** A rule such as `type: person`, taken apart. */
export interface PropertyRule {
  readonly property: string;
  readonly value: string;
}

/** A facet, and the names that its property may have. */
export interface Facet {
  readonly name: string;
  readonly properties: readonly string[];
}

// What follows the colon is kept by the split.
const FIRST_COLON = /:(.*)/s;

/** `category: contact` as a rule. */
export function parsePropertyRule(text: string): PropertyRule {
  const [property = '', value = ''] = text.split(FIRST_COLON);
  return { property: property.trim(), value: value.trim() };
}

/** `goals` as a facet of that property, `goals: aims, hopes` as one of two others. */
export function parseFacet(text: string): Facet {
  const [name = '', names = name] = text.split(FIRST_COLON);
  const properties = names.split(',').map((each) => each.trim());
  return { name: name.trim(), properties: properties.filter(Boolean) };
}
