import { lineText } from '../dated-line';
import type { Day } from '../day';
import type { FrontmatterEdit } from '../frontmatter-edit';
import { foldCase, nameToWrite } from '../property-lookup';
import { readItem } from '../record-value';
import { addLine } from './add-line';
import type { EditContext } from './edit-context';
import { noteList } from './note-list';
import { refused } from './outcome';

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
  const add = addLine('discovery', { day: day ?? today, words: { how, facet }, text }, context);
  const wanted = foldCase(facet.trim());
  const of = reading.facets.find(({ name }) => foldCase(name) === wanted);
  return (frontmatter) => {
    if (of === undefined) return add(frontmatter);
    const known = noteList(frontmatter, of, context);
    if (known === undefined) return refused('not-a-list', of, frontmatter, context);
    const isThere = known.some((item) => lineText(readItem(item) ?? '') === text);
    const name = nameToWrite(frontmatter, of.properties);
    return add(isThere ? frontmatter : { ...frontmatter, [name]: [...known, text] });
  };
}
