import { lineGrammars, type LineGrammars } from './line-grammar';
import { PROPERTIES, type Property } from './property';
import { foldCase } from './property-lookup';
import type { RecordRules } from './rules';

/** One of the properties, and how much its name is wanted: the lower, the more. */
export interface SlotName {
  readonly slot: number;
  readonly rank: number;
}

/** A rule for person notes, in the form in which it is compared. */
export interface PreparedPropertyRule {
  readonly property: string;
  /** In lower case. */
  readonly value: string;
}

/** The rules, prepared for reading many notes quickly. */
export interface Reading {
  readonly rules: RecordRules;
  readonly lines: LineGrammars;
  /** The stages as the settings spell them, by their lower case. */
  readonly stages: ReadonlyMap<string, string>;
  readonly personProperties: readonly PreparedPropertyRule[];
  /** In lower case, without `#`. */
  readonly personTags: readonly string[];
  /** With a slash at the end; the empty text is the whole vault. */
  readonly personFolders: readonly string[];
  readonly excludedFolders: readonly string[];
  /** How many slots a note has: one for each property, each facet, and the aliases. */
  readonly slotCount: number;
  /** The slots that a key of a note may fill; most keys fill none. */
  slotsOf(key: string): readonly SlotName[];
}

/** Where the value of each property lies; the facets follow, then the aliases. */
export const SLOTS = slotNumbers();

/** The slot of the first facet of the settings. */
export const FIRST_FACET_SLOT = PROPERTIES.length;

export function prepareReading(rules: RecordRules): Reading {
  const namesBySlot = [
    ...PROPERTIES.map((property) => rules.names[property]),
    ...rules.facets.map((facet) => facet.properties),
    ['aliases'],
  ];
  return {
    rules,
    lines: lineGrammars(rules),
    stages: new Map(rules.stages.map((stage) => [foldCase(stage), stage])),
    personProperties: rules.personProperties.map(({ property, value }) => ({
      property,
      value: foldCase(value.trim()),
    })),
    personTags: rules.personTags.map(plainTag).filter((tag) => tag !== ''),
    personFolders: rules.personFolders.flatMap(folderPrefix),
    excludedFolders: rules.excludedFolders.flatMap(folderPrefix),
    slotCount: namesBySlot.length,
    slotsOf: slotFinder(namesBySlot),
  };
}

/** A tag as it is compared: in lower case, without `#` and without a slash at the end. */
export function plainTag(tag: string): string {
  return foldCase(tag.trim().replace(/^#/, '').replace(/\/+$/, ''));
}

const NONE: readonly SlotName[] = [];

/** Remembers each key, since a vault has few different ones and very many notes. */
function slotFinder(
  namesBySlot: readonly (readonly string[])[],
): (key: string) => readonly SlotName[] {
  const known = new Map<string, readonly SlotName[]>();
  return (key) => {
    let slots = known.get(key);
    if (slots === undefined) {
      slots = slotNames(namesBySlot, key);
      known.set(key, slots);
    }
    return slots;
  };
}

function slotNames(namesBySlot: readonly (readonly string[])[], key: string): readonly SlotName[] {
  const folded = foldCase(key);
  const found = namesBySlot.flatMap((names, slot) => {
    const ranks = names.flatMap((name, at) =>
      foldCase(name) === folded ? [at * 2 + (name === key ? 0 : 1)] : [],
    );
    return ranks.length === 0 ? [] : [{ slot, rank: Math.min(...ranks) }];
  });
  return found.length === 0 ? NONE : found;
}

/** `People/` for `People`, so that `People2` is not below it; nothing for an empty row. */
function folderPrefix(folder: string): readonly string[] {
  const trimmed = folder.trim();
  if (trimmed === '') return [];
  const path = trimmed.replace(/^\/+|\/+$/g, '');
  return [path === '' ? '' : `${path}/`];
}

function slotNumbers(): Readonly<Record<Property, number>> {
  const slot = (property: Property): number => PROPERTIES.indexOf(property);
  return {
    depth: slot('depth'),
    'depth-goal': slot('depth-goal'),
    'depth-why': slot('depth-why'),
    'depth-history': slot('depth-history'),
    stage: slot('stage'),
    cadence: slot('cadence'),
    'last-contact': slot('last-contact'),
    'snooze-until': slot('snooze-until'),
    'next-step': slot('next-step'),
    'next-step-due': slot('next-step-due'),
    'next-step-why': slot('next-step-why'),
    'next-step-kind': slot('next-step-kind'),
    interactions: slot('interactions'),
    promises: slot('promises'),
    exchanges: slot('exchanges'),
    discovery: slot('discovery'),
    want: slot('want'),
    bring: slot('bring'),
    birthday: slot('birthday'),
  };
}
