import type { EditOutcome, Remark } from '../frontmatter-edit';
import type { Frontmatter } from '../note';
import { PROPERTIES, type Property } from '../property';
import { namesOf, namesToClear, nameToWrite, valueOf } from '../property-lookup';
import { readDate, readText } from '../record-value';
import type { EditContext } from './edit-context';
import { changed, refused } from './outcome';
import { writableDay } from './writable-day';

/** The values wanted, a `Day` where the property is a date; null clears, undefined leaves it alone. */
export type PropertyChanges = Readonly<Partial<Record<Property, unknown>>>;

const DATES: readonly Property[] = ['last-contact', 'snooze-until', 'next-step-due'];

/**
 * Makes the changes under the names of RECORD section 2: written under the name that was read, cleared
 * under every name that has a value, new ones last and in the order of the table. A value that reads the
 * same already stays as it is written. An empty text, and a day that cannot be written, are refused.
 */
export function changeProperties(
  frontmatter: Frontmatter,
  changes: PropertyChanges,
  context: EditContext,
  remarks?: readonly Remark[],
): EditOutcome {
  let copy = frontmatter;
  for (const property of PROPERTIES.filter((each) => changes[each] !== undefined)) {
    const wanted = changes[property];
    const names = namesOf(property, context.reading.rules);
    if (wanted === null) {
      for (const name of namesToClear(frontmatter, names)) copy = { ...copy, [name]: null };
      continue;
    }
    const isDate = DATES.includes(property);
    const value = isDate ? writableDay(Number(wanted)) : wanted;
    if (value === undefined) return refused('no-such-day', property, frontmatter, context);
    if (value === '') return refused('empty-text', property, frontmatter, context);
    const read = isDate ? readDate : readText;
    const present = read(valueOf(frontmatter, property, context.reading));
    if (present === undefined || present !== read(value)) {
      copy = { ...copy, [nameToWrite(frontmatter, names)]: value };
    }
  }
  return changed(copy, remarks);
}
