import { foldCase } from '../domain/property-lookup';
import type { Reading } from '../domain/reading';
import type { Depth, RecordRules } from '../domain/rules';
import type { Words } from './en';

/**
 * An open question to ask somebody about the facet, in any case: a light one while the relationship is not
 * rated or on the surface, and deeper ones with its depth. `seed`, a whole number, moves on by so many, and
 * begins again after the last.
 */
export function questionFor(
  facet: string,
  depth: Depth | undefined,
  { words, ...parts }: { readonly words: Words; reading(): Reading },
  seed = 0,
): string {
  const fitting = questionsAbout(facet, words, parts.reading().rules.questions);
  const at = Math.min(depth ?? 1, fitting.length) - 1;
  return fitting[(at + seed) % fitting.length] ?? '';
}

/** The user's own questions about the facet, in the order of depth, else ours; a facet of their own has general ones. */
export function questionsAbout(
  facet: string,
  { questions }: Words,
  own: RecordRules['questions'] = {},
): readonly string[] {
  const name = foldCase(facet.trim());
  const found = [own, questions].map((table) => new Map(Object.entries(table)).get(name) ?? []);
  return found.find(({ length }) => length > 0) ?? questions.other;
}
