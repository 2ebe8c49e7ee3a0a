import fc from 'fast-check';
import { lineText } from '../../src/domain/dated-line';
import type { LineList } from '../../src/domain/line-grammar';
import type { Day } from '../../src/domain/day';
import { day } from './person-builders';

/** A line as an action may write it: its marks in the order of the record. */
export interface WrittenLine {
  readonly day: Day | undefined;
  readonly marks: readonly string[];
  readonly text: string;
}

const durations = fc.integer({ min: 1, max: 100_000 }).map((minutes) => {
  const hours = Math.floor(minutes / 60);
  const rest = `${minutes % 60}m`;
  if (hours === 0) return rest;
  return rest === '0m' ? `${hours}h` : `${hours}h${rest}`;
});

/** Every list with the marks that a line of it may have, one of each class, in the order of the record. */
const MARKS: Readonly<Record<LineList, readonly fc.Arbitrary<string>[]>> = {
  'depth-history': [fc.constantFrom('1', '2', '3')],
  interactions: [
    fc.constantFrom('call', 'step', 'gift'),
    fc.constantFrom('quality 1', 'quality 2', 'quality 3'),
    durations,
    fc.constantFrom('from me', 'from them'),
    fc.constant('no contact'),
  ],
  promises: [
    fc.constant('thanks'),
    fc.constant('to me'),
    fc.constantFrom('kept 2026-11-03', 'dropped 2024-02-29'),
  ],
  exchanges: [
    fc.constantFrom('offered', 'gave', 'asked', 'received'),
    fc.constantFrom('relationship', 'social', 'business'),
  ],
  discovery: [fc.constantFrom('direct', 'indirect'), fc.constantFrom('values', 'working-style')],
  'set-aside': [fc.constantFrom('drifting', 'too-fast')],
};

/** The place of the mark without which a line counts as absent. */
const NEEDED: Readonly<Partial<Record<LineList, number>>> = {
  'depth-history': 0,
  exchanges: 0,
  discovery: 1,
  'set-aside': 0,
};

/** Texts that look like parts of a line, and texts of any letters. */
export function anyText(): fc.Arbitrary<string> {
  const part = fc.oneof(
    fc.constantFrom('-', '|', '', ' ', '\t', '\u00a0', '\n', '\r\n', '\u2028', 'call', 'CALL'),
    fc.constantFrom(
      'visit',
      '2',
      '45m',
      '1h30m',
      'quality 2',
      'quality 9',
      'from me',
      'no contact',
    ),
    fc.constantFrom('thanks', 'to me', 'kept 2026-11-03', 'kept soon', 'gave', 'social', 'direct'),
    fc.constantFrom('values', '2026-12-01', '2026-02-30', '2026-12-01T10:00', 'Kalø 🌱', 'a|b'),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );
  const separator = fc.constantFrom(' | ', ' | ', ' |', '| ', '  |  ', ' ', '\n');
  return fc
    .array(fc.tuple(part, separator), { maxLength: 6 })
    .map((parts) => parts.flat().slice(0, -1).join(''));
}

/** A line of the list as an action may write it; its text is as it will stand in the line. */
export function anyLine(list: LineList): fc.Arbitrary<WrittenLine> {
  const some = fc
    .tuple(...MARKS[list].map((mark, at) => (at === NEEDED[list] ? mark : fc.option(mark))))
    .map((found) => found.filter((mark) => mark !== null));
  const days = fc.integer({ min: day('0001-01-01'), max: day('9999-12-31') });
  return fc.record({
    day: list === 'promises' ? fc.option(days, { nil: undefined }) : days,
    marks: some,
    text: anyText().map(lineText),
  });
}
