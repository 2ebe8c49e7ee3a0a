/** The text with each line replaced by another, each of which must stand there exactly once. */
export function replaced(
  text: string,
  changes: readonly (readonly [before: string, after: string])[],
): string {
  return changes.reduce((changed, [before, after]) => {
    const parts = changed.split(before);
    if (parts.length !== 2) throw new Error(`“${before}” stands there ${parts.length - 1} times.`);
    return parts.join(after);
  }, text);
}
