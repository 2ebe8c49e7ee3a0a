import type { PropertyChange } from './property-change';
import { isScalar, writeScalar } from './write-scalar';

/** The lines of new properties, for the end of a block; undefined for values that are not flat. */
export function writeProperties(
  changes: readonly PropertyChange[],
  column: number,
  ending: string,
): string | undefined {
  let lines = '';
  for (const { name, wanted } of changes) {
    const items: readonly unknown[] = Array.isArray(wanted) ? wanted : [wanted];
    if (!items.every(isScalar)) return undefined;
    const written = items.map((item) => writeScalar(item));
    const value = Array.isArray(wanted)
      ? ending + listLines(written, column, ending)
      : ` ${written.join('')}${ending}`;
    lines += `${' '.repeat(column)}${writeScalar(name)}:${value}`;
  }
  return lines;
}

/** The lines of a block list's items, indented by two, under a key in `column`. */
export function listLines(items: readonly string[], column: number, ending: string): string {
  return items.map((item) => `${' '.repeat(column + 2)}- ${item}${ending}`).join('');
}
