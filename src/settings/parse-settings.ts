import { TEXT_FIELDS, TOGGLES, type ChangingSettings } from './setting-fields';
import { DEFAULT_SETTINGS, type Settings } from './settings';

/**
 * Reads what `data.json` holds. Never throws: a field that is missing or does not fit falls back to its
 * default, by itself; fields of other versions are left to the store, which keeps them.
 */
export function parseSettings(stored: unknown): Settings {
  const settings: ChangingSettings = { ...DEFAULT_SETTINGS };
  for (const key of [...TOGGLES, 'setUp'] as const) {
    const value = fieldOf(stored, key);
    if (typeof value === 'boolean') settings[key] = value;
  }
  for (const [key, field] of TEXT_FIELDS) {
    const path = key.split('.');
    const text = textOf(path.reduce(fieldOf, stored), path.reduce<unknown>(fieldOf, settings));
    if (text !== undefined) field.put(text, settings);
  }
  return settings;
}

/** An own field of a plain object; undefined for anything else. */
export function fieldOf(stored: unknown, key: string): unknown {
  if (typeof stored !== 'object' || stored === null || !Object.hasOwn(stored, key))
    return undefined;
  const found: unknown = Reflect.get(stored, key);
  return found;
}

/** A stored value as it would be typed; undefined where it is of another kind than usual. */
function textOf(value: unknown, usual: unknown): string | undefined {
  if (Array.isArray(usual)) {
    const items: unknown[] = Array.isArray(value) ? value : [undefined];
    return items.every((item) => typeof item === 'string') ? items.join('\n') : undefined;
  }
  // A number of days may be written as a word.
  return typeof value === 'string' || (typeof value === 'number' && typeof usual === 'number')
    ? String(value)
    : undefined;
}
