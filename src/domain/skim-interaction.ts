import { parseDay, type Day } from './day';

/** A date and parts of which none may be `-`, `no contact`, `kept`, `dropped` or a second `quality`. */
const PLAIN =
  /^[-\d]{10}(?:$| (?=\| ))(?:\|[^](?:[^-dknq\s|]|quality [1-3](?= \| |$)(?![^]*quality ))[^|]*)*$/i;

/**
 * The day of an interaction that is in good order, found without reading its marks; undefined when the
 * line may be no contact, bad or a near miss, and has to be read in full. Nearly all lines are plain, and
 * a list of people needs nothing but their days.
 */
export function skimInteraction(line: string): Day | undefined {
  return PLAIN.test(line) ? parseDay(line.slice(0, 10)) : undefined;
}
