const MOST = 5000;

/** The function, with what it found for a text remembered: for a few texts that come very often. */
export function remembering<T>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => known.get(text) ?? remember(known, text, find(text));
}

/** Keeps what was found out for a text, and gives it back; begins afresh when there is too much of it. */
export function remember<T>(known: Map<string, T>, text: string, value: T): T {
  if (known.size >= MOST) known.clear();
  known.set(text, value);
  return value;
}
