import type { Refusal } from '../domain/frontmatter-edit';
import { findFences, lineEnding } from './fences';
import type { ParseYaml } from './parse-yaml';
import { applyChanges, type PropertyChange } from './property-change';
import { isProved } from './prove';
import type { Written } from './rewrite-block';
import { writeProperties } from './write-properties';

/** Gives a note without a block one at `at`, its very start, in the note's own line ending. */
export function insertBlock(
  text: string,
  at: number,
  changes: readonly PropertyChange[],
  parseYaml: ParseYaml,
): Written {
  const ending = lineEnding(text);
  const properties = writeProperties(changes, 0, ending);
  if (properties !== undefined) {
    const fence = `---${ending}`;
    const after = text.slice(0, at) + fence + properties + fence + text.slice(at);
    const from = at + fence.length;
    const to = from + properties.length;
    const fences = findFences(after);
    const isWhole = fences.kind === 'block' && fences.from === from && fences.to === to;
    if (isWhole && isProved(after, { from, to }, applyChanges({}, changes), parseYaml)) {
      return { kind: 'written', text: after };
    }
  }
  const cause = changes.find((change) => writeProperties([change], 0, ending) === undefined);
  const refusal: Refusal = { reason: 'not-provable' };
  return { kind: 'refused', refusal: cause ? { ...refusal, property: cause.name } : refusal };
}
