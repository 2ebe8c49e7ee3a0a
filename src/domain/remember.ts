const MOST = 5000;

/** Keeps what was found out for a text, and gives it back; begins afresh when there is too much of it. */
export function remember<T>(known: Map<string, T>, text: string, value: T): T {
  if (known.size >= MOST) known.clear();
  known.set(text, value);
  return value;
}
