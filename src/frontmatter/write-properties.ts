import { endingOf, type Line, type Source } from './lines';
import type { PropertyChange } from './property-change';
import { isScalar, writeScalar, type Scalar } from './write-scalar';

/** The lines of new properties, for the end of a block; undefined for values that are not flat. */
export function writeProperties(
  changes: readonly PropertyChange[],
  column: number,
  ending: string,
): string | undefined {
  const lines = changes.map(({ name, wanted }) => writeProperty(name, wanted, column, ending));
  return lines.includes(undefined) ? undefined : lines.join('');
}

function writeProperty(
  name: string,
  value: unknown,
  column: number,
  ending: string,
): string | undefined {
  const key = `${' '.repeat(column)}${writeScalar(name, 'block')}:`;
  if (isScalar(value)) return `${key} ${writeScalar(value, 'block')}${ending}`;
  if (!Array.isArray(value) || !value.every(isScalar)) return undefined;
  return key + ending + listLines(value.map(writeItem), column, ending);
}

/** The lines of a block list's items, indented by two, under a key in `column`. */
export function listLines(items: readonly string[], column: number, ending: string): string {
  return items.map((item) => `${' '.repeat(column + 2)}- ${item}${ending}`).join('');
}

/** The line ending for lines added to the end of a block: that of the line before. */
export function endingBefore({ text, lines }: Source, end: number, fallback: string): string {
  const line: Line | undefined = lines.filter(({ next }) => next <= end).pop();
  return line === undefined ? fallback : endingOf(text, line);
}

/** A list item as it is written behind its dash. */
export function writeItem(item: Scalar): string {
  return writeScalar(item, 'block');
}
