import { lineText } from '../domain/dated-line';
import type { Depth } from '../domain/rules';
import type { Words } from '../i18n/en';

/** What was chosen: `1`, `2` or `3`, or the empty text for no rating. */
export interface RatingFields {
  readonly depth: string;
  readonly why: string;
}

export interface RatingInput {
  /** Undefined clears. */
  readonly depth: Depth | undefined;
  readonly why: string | undefined;
}

export const DEPTHS: readonly Depth[] = [1, 2, 3];

export function readRating(fields: RatingFields): RatingInput {
  const depth = readChoice(fields.depth);
  const why = lineText(fields.why);
  return { depth, why: why === '' || depth === undefined ? undefined : why };
}

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
