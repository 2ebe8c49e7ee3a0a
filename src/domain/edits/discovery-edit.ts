import { lineText } from '../dated-line';
import type { Day } from '../day';
import type { FrontmatterEdit } from '../frontmatter-edit';
import { foldCase } from '../property-lookup';
import { readItem } from '../record-value';
import { addLine } from './add-line';
import { changeFacet } from './change-properties';
import type { EditContext } from './edit-context';
import { noteList } from './note-list';

interface DiscoveryInput {
  /** One of the settings' facets, in any case. */
  readonly facet: string;
  readonly text: string;
  /** `direct`, learnt from them, or `indirect`, own research. */
  readonly how?: string | undefined;
  /** Today unless given; not in the future. */
  readonly day?: Day | undefined;
}

/** Puts the text on the facet's list, unless it is there, and adds a line to `discovery`. */
export function discoveryEdit(
  { facet, how, day, ...input }: DiscoveryInput,
  context: EditContext,
): FrontmatterEdit {
  const { reading, today } = context;
  const text = lineText(input.text);
  const words = [['how', how] as const, ['facet', facet] as const];
  const add = addLine('discovery', { day: day ?? today, words, text }, context);
  const wanted = foldCase(facet.trim());
  const of = reading.rules.facets.find(({ name }) => foldCase(name) === wanted);
  return (frontmatter) => {
    if (of === undefined) return add(frontmatter);
    const known = noteList(frontmatter, of, reading);
    if (known.kind === 'refused') return known;
    const isThere = known.items.some((item) => lineText(readItem(item) ?? '') === text);
    return add(isThere ? frontmatter : changeFacet(frontmatter, of, [...known.items, text]));
  };
}
