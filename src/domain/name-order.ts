let collator: Intl.Collator | undefined;

/** Compares two names as people of the user's language sort them, with numbers by their value. */
export function compareNames(a: string, b: string): number {
  // Made when first needed: it takes longer than everything else that happens at start.
  collator ??= new Intl.Collator(undefined, { numeric: true });
  return collator.compare(a, b);
}

/** By name, then by path. */
export function compareNamed(a: Named, b: Named): number {
  return compareNames(a.name, b.name) || comparePaths(a.path, b.path);
}

interface Named {
  readonly name: string;
  readonly path: string;
}

/** Compares two paths by their characters, the same on every machine. */
export function comparePaths(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
