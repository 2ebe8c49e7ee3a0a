import { lineText } from '../dated-line';
import type { Day } from '../day';
import type { FrontmatterEdit } from '../frontmatter-edit';
import { foldCase } from '../property-lookup';
import { readItem } from '../record-value';
import { changeFacet, changeProperties } from './change-properties';
import type { EditContext } from './edit-context';
import { noteList } from './note-list';
import { changed, refused } from './outcome';
import { withPastLine } from './past-line';

interface DiscoveryInput {
  /** One of the settings' facets, in any case. */
  readonly facet: string;
  readonly text: string;
  /** `direct`, learnt from them, or `indirect`, own research. */
  readonly how?: string | undefined;
  readonly day?: Day | undefined;
}

/** Puts the text on the facet's list, unless it is there, and adds a line to `discovery`. */
export function discoveryEdit(input: DiscoveryInput, context: EditContext): FrontmatterEdit {
  const { how, day } = input;
  const { reading } = context;
  const text = lineText(input.text);
  const words = [['how', how] as const, ['facet', input.facet] as const];
  const wanted = foldCase(input.facet.trim());
  const facet = reading.rules.facets.find(({ name }) => foldCase(name) === wanted);
  return (frontmatter) => {
    const where = { frontmatter, reading };
    if (facet === undefined) return refused('unknown-value', 'discovery', where, input.facet);
    const list = withPastLine(frontmatter, 'discovery', { text, day, words }, context);
    if (list.kind === 'refused') return list;
    const known = noteList(frontmatter, facet, reading);
    if (known.kind === 'refused') return known;
    const isThere = known.items.some((item) => lineText(readItem(item) ?? '') === text);
    const learnt = isThere ? frontmatter : changeFacet(frontmatter, facet, [...known.items, text]);
    return changed(changeProperties(learnt, { discovery: list.items }, reading));
  };
}
