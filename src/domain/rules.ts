import type { PropertyNames } from './property';

/** The depth of a relationship: 1 surface, 2 sustained, 3 significant (RECORD section 8). */
export type Depth = 1 | 2 | 3;

/** `type: person` as a rule: a property and the value that makes a note a person note. */
export interface PropertyRule {
  readonly property: string;
  readonly value: string;
}

/** How the notes of this vault are to be read: the settings, as far as the record goes. */
export interface RecordRules {
  readonly personProperties: readonly PropertyRule[];
  /** Tags without `#`; a tag below one of them counts too. */
  readonly personTags: readonly string[];
  /** Paths of folders without a slash at the end; notes in folders below count too. */
  readonly personFolders: readonly string[];
  readonly excludedFolders: readonly string[];
  readonly names: PropertyNames;
  /** The facets there are, each with the names its property may have. */
  readonly facets: readonly Facet[];
  readonly stages: readonly string[];
  /** The kinds of interaction there are. */
  readonly kinds: readonly string[];
  /** Days between contacts for a depth, where the note has no cadence; undefined for no reminder. */
  readonly cadenceByDepth: Readonly<Record<Depth, number | undefined>>;
  /** Whether links from dated notes count as contact. */
  readonly datedNotes: boolean;
}

export interface Facet {
  readonly name: string;
  readonly properties: readonly string[];
}
