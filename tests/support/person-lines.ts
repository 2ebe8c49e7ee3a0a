import fc from 'fast-check';
import { lineText, type DatedLine } from '../../src/domain/dated-line';
import type { LineList } from '../../src/domain/line-grammar';
import type { Mark, MarkClass } from '../../src/domain/line-mark';
import { day } from './person-builders';

/** Every list with the marks that a line of it may have, one of each class at most. */
const MARKS: Readonly<Record<LineList, Partial<Record<MarkClass, fc.Arbitrary<Mark>>>>> = {
  'depth-history': { depth: marks('depth', [1, 2, 3]) },
  interactions: {
    kind: marks('kind', ['call', 'step', 'gift']),
    quality: marks('quality', [1, 2, 3]),
    duration: fc
      .integer({ min: 1, max: 100_000 })
      .map((minutes): Mark => ({ class: 'duration', value: minutes })),
    from: marks('from', ['me', 'them']),
    'no-contact': marks('no-contact', [true]),
  },
  promises: {
    thanks: marks('thanks', [true]),
    'to-me': marks('to-me', [true]),
    closed: marks('closed', [
      { how: 'kept', day: day('2026-11-03') },
      { how: 'dropped', day: day('2024-02-29') },
    ]),
  },
  exchanges: {
    verb: marks('verb', ['offered', 'gave', 'asked', 'received']),
    dimension: marks('dimension', ['relationship', 'social', 'business']),
  },
  discovery: {
    how: marks('how', ['direct', 'indirect']),
    facet: marks('facet', ['values', 'working-style']),
  },
};

export const NEEDED: Readonly<Partial<Record<LineList, MarkClass>>> = {
  'depth-history': 'depth',
  exchanges: 'verb',
  discovery: 'facet',
};

function marks<C extends MarkClass>(
  name: C,
  values: readonly Extract<Mark, { class: C }>['value'][],
): fc.Arbitrary<Mark> {
  return fc.constantFrom(...values).map((value) => ({ class: name, value }) as Mark);
}

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
export function anyLine(list: LineList): fc.Arbitrary<DatedLine> {
  const classes = Object.entries(MARKS[list]);
  const some = fc
    .tuple(...classes.map(([name, mark]) => (name === NEEDED[list] ? mark : fc.option(mark))))
    .map((found) => found.filter((mark) => mark !== null));
  const days = fc.integer({ min: day('0001-01-01'), max: day('9999-12-31') });
  return fc.record({
    day: list === 'promises' ? fc.option(days, { nil: undefined }) : days,
    marks: some,
    text: anyText().map(lineText),
  });
}
