import { foldCase } from '../domain/property-lookup';
import type { Depth } from '../domain/rules';
import type { Words } from './en';

/**
 * An open question to ask somebody about the facet, in any case: a light one while the relationship is not
 * rated or on the surface, and deeper ones with its depth. A facet of the user's own has a general one.
 */
export function questionFor(
  facet: string,
  depth: Depth | undefined,
  { questions }: Pick<Words, 'questions'>,
): string {
  const known = new Map<string, readonly string[]>(Object.entries(questions));
  const fitting = known.get(foldCase(facet.trim())) ?? questions.other;
  return fitting[(depth ?? 1) - 1] ?? fitting.at(-1) ?? '';
}
