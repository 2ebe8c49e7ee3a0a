import { DEFAULT_RULES } from '../domain/default-rules';
import type { Cadence } from '../domain/person';
import { PROPERTIES, type Property } from '../domain/property';
import type { Facet, PropertyRule, RecordRules } from '../domain/rules';

/** What a user can set, as it is held in `data.json`. */
export interface Settings {
  /** Each a property and a value, such as `type: person`. */
  readonly personProperties: readonly string[];
  /** Without `#`. */
  readonly personTags: readonly string[];
  readonly personFolders: readonly string[];
  readonly excludedFolders: readonly string[];
  readonly datedNotes: boolean;
  /** Days between contacts by depth; `never` for no reminder. */
  readonly cadence1: Cadence;
  readonly cadence2: Cadence;
  readonly cadence3: Cadence;
  readonly stages: readonly string[];
  readonly kinds: readonly string[];
  /** Each the name of a facet, or `name: property, property` where its properties are called otherwise. */
  readonly facets: readonly string[];
  readonly names: Readonly<Record<Property, readonly string[]>>;
  /** Where ten reviews are made; `/` is the vault itself. */
  readonly reviewsFolder: string;
  /** Days after a finished review until the next is suggested. */
  readonly reviewReminder: Cadence;
  /** Where person notes are made; empty for where the app puts new notes. */
  readonly personFolder: string;
  /** The note that new person notes begin as; empty for none. */
  readonly personTemplate: string;
  /** Whether what is private is hidden, for who shares the screen. */
  readonly discreet: boolean;
  /** Whether the user has agreed to how people are found, or put it off. */
  readonly setUp: boolean;
}

const { cadenceByDepth, ...OTHER_RULES } = DEFAULT_RULES;

export const DEFAULT_SETTINGS: Settings = {
  ...OTHER_RULES,
  personProperties: OTHER_RULES.personProperties.map(
    ({ property, value }) => `${property}: ${value}`,
  ),
  cadence1: cadenceByDepth[1] ?? 'never',
  cadence2: cadenceByDepth[2] ?? 'never',
  cadence3: cadenceByDepth[3] ?? 'never',
  facets: OTHER_RULES.facets.map(({ name }) => name),
  reviewsFolder: 'Reviews',
  reviewReminder: 90,
  personFolder: '',
  personTemplate: '',
  discreet: false,
  setUp: false,
};

/** The settings as the domain needs them. */
export function rulesOf(settings: Settings): RecordRules {
  return {
    ...settings,
    personProperties: settings.personProperties.map(parsePropertyRule),
    facets: settings.facets.map(parseFacet),
    cadenceByDepth: {
      1: daysOf(settings.cadence1),
      2: daysOf(settings.cadence2),
      3: daysOf(settings.cadence3),
    },
  };
}

// What follows the colon is kept by the split.
const FIRST_COLON = /:(.*)/s;

/** `category: contact` as a rule. */
function parsePropertyRule(text: string): PropertyRule {
  const [property = '', value = ''] = text.split(FIRST_COLON);
  return { property: property.trim(), value: value.trim() };
}

/** `goals` as a facet of that property, `goals: aims, hopes` as one of two others. */
export function parseFacet(text: string): Facet {
  const [name = '', names = name] = text.split(FIRST_COLON);
  const properties = names.split(',').map((each) => each.trim());
  return { name: name.trim(), properties: properties.filter((each) => each !== '') };
}

/** The property, of this or another setting, that already uses one of the names; without regard to case. */
export function propertyUsing(
  settings: Settings,
  names: readonly string[],
  but: Property,
): Property | undefined {
  const fold = (name: string): string => name.toLowerCase();
  const wanted = names.map(fold);
  return PROPERTIES.find(
    (property) =>
      property !== but && settings.names[property].some((name) => wanted.includes(fold(name))),
  );
}

function daysOf(cadence: Cadence): number | undefined {
  return cadence === 'never' ? undefined : cadence;
}
