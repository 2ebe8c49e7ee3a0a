// What follows the dot is kept by the split.
const FIRST_DOT = /\.(.*)/s;

/** An own field of a plain object; undefined for anything else. */
function fieldOf(stored: unknown, key: string): unknown {
  if (typeof stored !== 'object' || stored === null || !Object.hasOwn(stored, key))
    return undefined;
  const found: unknown = Reflect.get(stored, key);
  return found;
}

/** The value that a key of the rows leads to, in the settings or in what is stored of them. */
export function valueAt(stored: unknown, key: string): unknown {
  const [field = '', inside] = key.split(FIRST_DOT);
  const value = fieldOf(stored, field);
  return inside === undefined ? value : fieldOf(value, inside);
}

/** The settings, or what is stored of them, with another value where the key of a row leads to. */
export function withValue<T extends object>(stored: T, key: string, value: unknown): T {
  const [field = '', property] = key.split(FIRST_DOT);
  if (property === undefined) return { ...stored, [field]: value };
  const inside = fieldOf(stored, field);
  return { ...stored, [field]: { ...(typeof inside === 'object' && inside), [property]: value } };
}
