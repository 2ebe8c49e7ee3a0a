/** What there is of these words, in one line. */
export function inLine(...words: readonly (string | undefined)[]): string {
  return words.filter(Boolean).join(' · ');
}
