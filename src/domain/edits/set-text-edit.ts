import { lineText } from '../dated-line';
import type { FrontmatterEdit } from '../frontmatter-edit';
import { foldCase } from '../property-lookup';
import { changeProperties } from './change-properties';
import type { EditContext } from './edit-context';
import { refused } from './outcome';

/** Sets a property that is one text, and an empty one clears it. Refused: a stage that the settings do not list. */
export function setTextEdit(
  property: 'stage' | 'want' | 'bring',
  given: string,
  context: EditContext,
): FrontmatterEdit {
  const text = lineText(given);
  const value =
    property === 'stage' && text !== '' ? context.reading.stages.get(foldCase(text)) : text;
  return (frontmatter) =>
    value === undefined
      ? refused('unknown-value', property, frontmatter, context, text)
      : changeProperties(frontmatter, { [property]: value || null }, context);
}
