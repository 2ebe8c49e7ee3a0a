import type { Settings } from './settings';

/** An own field of a plain object; undefined for anything else. */
export function fieldOf(stored: unknown, key: string): unknown {
  if (typeof stored !== 'object' || stored === null || !Object.hasOwn(stored, key))
    return undefined;
  const found: unknown = Reflect.get(stored, key);
  return found;
}

/** The value that a key of the rows leads to, in the settings or in what is stored of them. */
export function valueAt(stored: unknown, key: string): unknown {
  return key.split('.').reduce(fieldOf, stored);
}

/** The settings with a value that a row has read put where the key of the row leads to. */
export function withValue(settings: Settings, key: string, value: unknown): Settings {
  const [field = '', property] = key.split('.');
  return property === undefined
    ? { ...settings, [field]: value }
    : { ...settings, names: { ...settings.names, [property]: value } };
}
