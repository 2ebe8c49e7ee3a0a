import { expect } from 'vitest';
import { formatDay } from '../../src/domain/day';
import { withDatedContact } from '../../src/domain/last-contact';
import type { Frontmatter } from '../../src/domain/note';
import { findProperty } from '../../src/domain/property-lookup';
import { readHistory } from '../../src/domain/read-history';
import { readItem, readItems } from '../../src/domain/record-value';
import type { Signal, SignalId } from '../../src/domain/signal';
import { signalsOf } from '../../src/domain/signals';
import { standingOf } from '../../src/domain/standing';
import { aPerson, aReading, TODAY } from './person-builders';

const reading = aReading();

/** The day so many days before today, as a note says it. */
export const ago = (days: number): string => formatDay(TODAY - days);

/** The signals of Ada's note, which a reading of all and the quick one agree on. */
export function signals(
  frontmatter: Frontmatter,
  inTheTen = false,
  dated?: number,
): readonly Signal[] {
  const person = withDatedContact(aPerson(frontmatter), dated);
  const circumstances = { today: TODAY, inTheTen, reading };
  const history = readHistory(frontmatter, reading, TODAY);
  const items = readItems(findProperty(frontmatter, ['interactions'])?.value) ?? [];
  const interactions = history.interactions.map(({ line, day }) => {
    return { line, day, item: readItem(items[line]) ?? '', marks: undefined };
  });
  const found = signalsOf(person, { ...history, interactions }, circumstances);
  expect(standingOf(person, circumstances).signals).toEqual(found);
  return found;
}

export function signal(id: SignalId, ...from: Parameters<typeof signals>): Signal | undefined {
  return signals(...from).find((each) => each.id === id);
}

/** The lines behind a signal, as they stand in the note. */
export function texts(found: Signal | undefined): readonly string[] | undefined {
  return found?.lines.map(({ text }) => text);
}
