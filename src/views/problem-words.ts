import type { Problem } from '../domain/problem';
import type { Words } from '../i18n/en';
import { plainText } from '../modals/report-model';

const LONGEST = 200;

/** Words of the note in the direction of their own language, which turn nothing around beside them. */
const apart = (text: string): string => `\u2068${text}\u2069`;

/** What stands in the note, on one line and not endless; and where, and what is expected. */
export function problemWords(
  { property, value, expected }: Problem,
  words: Words['problems'],
): { readonly text: string; readonly why: string } {
  const line = plainText(value).replace(/\s+/g, ' ').trim();
  return {
    text: words.found(apart(line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line)),
    why: `${apart(property)} · ${words.wanted(words.expected[expected])}`,
  };
}
