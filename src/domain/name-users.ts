import { DEFAULT_PROPERTY_NAMES, PROPERTIES, type Property, type PropertyNames } from './property';
import { foldCase } from './property-lookup';
import type { Facet } from './rules';

/** What every note may hold besides the record. */
const OTHERS = ['type', 'tags', 'tag', 'aliases', 'alias'];

/** All that has names in the notes, but for the facets and one property. */
export function usersOf(names: PropertyNames, but?: Property): Facet[] {
  return [
    ...OTHERS.map((name) => ({ name, properties: [name] })),
    ...PROPERTIES.filter((name) => name !== but).map((name) => ({
      name,
      properties: names[name],
    })),
  ];
}

/** The first of the users that has one of the names, without regard to case. */
export function userOf(names: readonly string[], users: readonly Facet[]): string | undefined {
  const wanted = names.map(foldCase);
  return users.find(({ properties }) => properties.some((name) => wanted.includes(foldCase(name))))
    ?.name;
}

/**
 * The names and the facets such that none is used twice, since writing the one would destroy the other: a
 * name stays with the property that has it by default, else with the facet, else with the first property;
 * one left without a name has its usual ones.
 */
export function namesApart(
  names: PropertyNames,
  facets: readonly Facet[],
): { readonly names: PropertyNames; readonly facets: readonly Facet[] } {
  for (const property of [...PROPERTIES].reverse()) {
    const usual = DEFAULT_PROPERTY_NAMES[property];
    const others = [...usersOf(names, property), ...facets];
    const free = names[property].filter(
      (name) => usual.includes(name) || userOf([name], others) === undefined,
    );
    // The usual names may be those that another property was given.
    if (free.length < names[property].length)
      return namesApart({ ...names, [property]: free.length > 0 ? free : usual }, facets);
  }
  const users = usersOf(names);
  const apart = facets.map(({ name, properties }) => {
    const facet = {
      name,
      properties: properties.filter((each) => userOf([each], users) === undefined),
    };
    users.push(facet);
    return facet;
  });
  return { names, facets: apart.filter(({ properties }) => properties.length > 0) };
}
