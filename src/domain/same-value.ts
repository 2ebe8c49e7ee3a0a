/** Deeper than any note nests; a value that contains itself ends here, as unequal. */
const DEEPEST = 200;

/**
 * Whether two parsed values are equal in full: types, the order of keys and items, NaN with itself, 0 not
 * with -0. Values that cannot be compared are not equal.
 */
export function isSameValue(a: unknown, b: unknown, depth = 0): boolean {
  if (Object.is(a, b)) return true;
  if (depth > DEEPEST || kindOf(a) !== kindOf(b)) return false;
  const [parts, others] = [partsOf(a), partsOf(b)];
  return (
    parts !== undefined &&
    parts.length === others?.length &&
    parts.every((part, index) => isSameValue(part, others[index], depth + 1))
  );
}

/** By shape, not by identity of its class: a value may come from another window. */
function kindOf(value: unknown): string {
  return Object.prototype.toString.call(value);
}

/** What a value consists of, in order; undefined for text, numbers, and objects that YAML does not make. */
function partsOf(value: unknown): readonly unknown[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (isIterable(value)) return [...value];
  if (value instanceof Date) return [value.getTime()];
  const prototype: unknown = Object.getPrototypeOf(value);
  const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null;
  return isPlain ? Object.entries(value).flat() : undefined;
}

function isIterable(value: object): value is Iterable<unknown> {
  return Symbol.iterator in value;
}
