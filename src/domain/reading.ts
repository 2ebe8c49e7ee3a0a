import { barePath } from './bare-path';
import { lineGrammars, type LineGrammars } from './line-grammar';
import { namesApart } from './name-users';
import { PROPERTIES } from './property';
import { foldCase } from './property-lookup';
import { remembering } from './remember';
import {
  parseFacet,
  parsePropertyRule,
  type Facet,
  type PropertyRule,
  type RecordRules,
} from './rules';

/** The rules, prepared for reading many notes quickly. */
export interface Reading {
  /** As in the settings, but for names that are used twice there. */
  readonly rules: RecordRules;
  readonly lines: LineGrammars;
  readonly facets: readonly Facet[];
  /** The stages as the settings spell them, by their lower case. */
  readonly stages: ReadonlyMap<string, string>;
  /** With the values in lower case. */
  readonly personProperties: readonly PropertyRule[];
  /** Whether a tag, with or without `#`, is one of those of people or below one. */
  readonly isPersonTag: (tag: string) => boolean;
  /** With a slash at the end; the empty text is the whole vault. */
  readonly personFolders: readonly string[];
  readonly excludedFolders: readonly string[];
  /** The names of what a note may hold: of each property, then of each facet, then of the aliases. */
  readonly slots: readonly (readonly string[])[];
  /** The places in `slots` that a key of a note may fill; most keys fill none. */
  readonly slotsOf: (key: string) => readonly number[];
  /** One nothing for each of the slots. */
  readonly noNames: readonly undefined[];
}

export function prepareReading(rules: RecordRules): Reading {
  const { names, facets } = namesApart(rules.names, rules.facets.map(parseFacet));
  const slots = [
    ...PROPERTIES.map((property) => names[property]),
    ...facets.map((facet) => facet.properties),
    ['aliases'],
  ];
  return {
    rules: { ...rules, names },
    lines: lineGrammars(rules.kinds, facets),
    facets,
    stages: new Map(rules.stages.map((stage) => [foldCase(stage), stage])),
    personProperties: rules.personProperties.map((rule) => {
      const { property, value } = parsePropertyRule(rule);
      return { property, value: foldCase(value) };
    }),
    isPersonTag: tagTest(rules.personTags),
    personFolders: rules.personFolders.flatMap(folderPrefix),
    excludedFolders: rules.excludedFolders.flatMap(folderPrefix),
    slots,
    slotsOf: slotFinder(slots),
    noNames: slots.map(() => undefined),
  };
}

/** A tag as it is compared: in lower case, without `#` and without a slash at the end. */
export function plainTag(tag: string): string {
  return foldCase(tag.trim().replace(/^#/, '').replace(/\/+$/, ''));
}

/** Remembers each tag, since a vault has few different ones and very many notes. */
function tagTest(rules: readonly string[]): Reading['isPersonTag'] {
  const wanted = rules.map(plainTag).filter((tag) => tag !== '');
  return remembering((spelled) => {
    const tag = plainTag(spelled);
    return wanted.some((rule) => tag === rule || tag.startsWith(`${rule}/`));
  });
}

/** Remembers each key, since a vault has few different ones and very many notes. */
function slotFinder(slots: Reading['slots']): Reading['slotsOf'] {
  const folded = slots.map((names) => names.map(foldCase));
  return remembering((key) =>
    folded.flatMap((names, slot) => (names.includes(foldCase(key)) ? [slot] : [])),
  );
}

/** `People/` for `People`, so that `People2` is not below it; nothing for an empty row. */
function folderPrefix(folder: string): readonly string[] {
  const trimmed = folder.trim();
  if (trimmed === '') return [];
  const path = barePath(trimmed);
  return [path === '' ? '' : `${path}/`];
}
