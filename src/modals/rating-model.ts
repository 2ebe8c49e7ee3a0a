import type { Depth } from '../domain/rules';
import type { Words } from '../i18n/en';

export const DEPTHS: readonly Depth[] = [1, 2, 3];

/** The depth of `1`, `2` or `3`; undefined for anything else. */
export function readChoice(choice: string): Depth | undefined {
  return DEPTHS.find((depth) => String(depth) === choice);
}

/** A depth and what it is called: "2 · Sustained". */
export function depthWords(depth: Depth | 0 | undefined, words: Words['depth']): string {
  return depth ? `${depth} · ${words[depth].name}` : words.none;
}

/** What a key chooses: a depth, the empty text for none, and undefined where it chooses nothing. */
export function choiceOfKey(key: string): string | undefined {
  if (key === '0' || key === 'Delete') return '';
  return DEPTHS.some((depth) => String(depth) === key) ? key : undefined;
}
