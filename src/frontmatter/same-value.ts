/** Deeper than any note nests; a value that contains itself ends here, as unequal. */
const DEEPEST = 200;

/**
 * Whether two parsed values are equal in full: types, the order of keys and items, NaN with itself, 0 not
 * with -0. Values that cannot be compared are not equal.
 */
export function isSameValue(a: unknown, b: unknown, depth = 0): boolean {
  if (Object.is(a, b)) return true;
  if (depth > DEEPEST) return false;
  const [one, other] = [partsOf(a), partsOf(b)];
  if (one === undefined || one.kind !== other?.kind) return false;
  if (one.parts.length !== other.parts.length) return false;
  return one.parts.every((part, index) => isSameValue(part, other.parts[index], depth + 1));
}

interface Parts {
  readonly kind: 'list' | 'record' | 'date' | 'bytes' | 'map' | 'set';
  readonly parts: readonly unknown[];
}

/** What a value consists of, in order; undefined for text, numbers, and objects that YAML does not make. */
function partsOf(value: unknown): Parts | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) return { kind: 'list', parts: value };
  if (isRecord(value)) return { kind: 'record', parts: Object.entries(value).flat(1) };
  if (value instanceof Date) return { kind: 'date', parts: [value.getTime()] };
  if (value instanceof Uint8Array) return { kind: 'bytes', parts: [...value] };
  if (value instanceof Map) return { kind: 'map', parts: [...value].flat(1) };
  if (value instanceof Set) return { kind: 'set', parts: [...value] };
  return undefined;
}

/** By shape, not by identity of `Object`: a value may come from another window. */
function isRecord(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
