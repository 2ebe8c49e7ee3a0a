import { facetInput } from './setting-input';
import { settingKeys, withTyped } from './setting-rows';
import { DEFAULT_SETTINGS, type Settings } from './settings';
import { valueAt } from './value-at';

/**
 * Reads what `data.json` holds. Never throws: a field that is missing or does not fit falls back to its
 * default, by itself; fields of other versions are left to the store, which keeps them.
 */
export function parseSettings(stored: unknown): Settings {
  let settings = DEFAULT_SETTINGS;
  for (const key of settingKeys(stored)) {
    const text = textOf(valueAt(stored, key), valueAt(settings, key) ?? []);
    if (text === undefined) continue;
    settings = withTyped(key, (key === 'facets' && fittingFacets(text)) || text, settings);
  }
  return settings;
}

/** The facets without those that do not fit, which would take the others with them. */
function fittingFacets(text: string): string {
  return text
    .split('\n')
    .filter((line) => facetInput(line))
    .join('\n');
}

/** A stored value as it would be typed; undefined where it is of another kind than usual. */
function textOf(value: unknown, usual: unknown): string | undefined {
  if (Array.isArray(usual)) {
    const isTexts = Array.isArray(value) && value.every((item) => typeof item === 'string');
    return isTexts ? value.join('\n') : undefined;
  }
  // A number of days may be written as a word.
  const isWord = typeof value === 'string' && typeof usual === 'number';
  return isWord || typeof value === typeof usual ? String(value) : undefined;
}
