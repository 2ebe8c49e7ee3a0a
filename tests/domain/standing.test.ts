import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDatedLine } from '../../src/domain/dated-line';
import { formatDay } from '../../src/domain/day';
import { readHistory } from '../../src/domain/read-history';
import { skimSigns } from '../../src/domain/skim-signs';
import { standingOf } from '../../src/domain/standing';
import { aPerson, aReading, TODAY } from '../support/person-builders';
import { anyLine, anyText } from '../support/person-lines';

const reading = aReading();
const grammar = reading.lines.interactions;

describe('standingOf', () => {
  const circumstances = { today: TODAY, inTheTen: false, reading };
  const person = aPerson({
    depth: 2,
    values: ['x'],
    exchanges: ['2026-11-02 | gave | social | x'],
  });

  it('gives the signals and the balance of a note', () => {
    const standing = standingOf(person, circumstances);
    expect(standing.signals.map(({ id }) => id)).toEqual(['no-next-step']);
    expect(standing.balance).toEqual({ all: 1, relationship: 0, social: 1, business: 0 });
  });

  it('is there at once when asked again', () => {
    const standing = standingOf(person, circumstances);
    expect(standingOf(person, { ...circumstances })).toBe(standing);
  });

  it.each<[string, object, string[]]>([
    ['another day', { today: TODAY + 1 }, ['no-next-step']],
    ['the ten', { inTheTen: true }, ['no-next-step']],
    ['other settings', { reading: aReading({ facets: ['goals'] }) }, ['no-next-step']],
  ])('is read again for %s', (_, other, ids) => {
    const standing = standingOf(person, circumstances);
    const next = standingOf(person, { ...circumstances, ...other });
    expect(next).not.toBe(standing);
    expect(next.signals.map(({ id }) => id)).toEqual(ids);
  });

  it('is calm about a note whose block cannot be read', () => {
    const broken = { ...aPerson(), frontmatter: undefined };
    expect(standingOf(broken, circumstances)).toMatchObject({ signals: [], balance: { all: 0 } });
  });
});

describe('skimSigns', () => {
  /** Items as they may stand in a note: good lines, days around today with anything after, and rubbish. */
  const nearToday = fc
    .tuple(fc.integer({ min: -3, max: 2 }), fc.constantFrom(' | ', ' |', '  | ', ''), anyText())
    .map(([shift, glue, text]) => `${formatDay(TODAY + shift)}${glue}${text}`);
  const anyItem: fc.Arbitrary<unknown> = fc.oneof(
    anyLine('interactions').map(({ day, marks, text }) =>
      formatDatedLine(grammar, day, marks, text),
    ),
    nearToday,
    anyText(),
    fc.constantFrom<unknown>(null, '', 7, true, ['x'], { a: 1, b: 2 }),
    nearToday.map((line) => ({ [line]: 'how' })),
  );

  it('reads of any lines what a reading in full does', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 6 }), (interactions) => {
        const full = readHistory({ interactions }, reading, TODAY).interactions;
        const signs = full.map(({ line, day, quality, from }) => ({
          ...{ line, day, quality, from },
        }));
        const skimmed = skimSigns(grammar, interactions, TODAY).map(
          ({ line, day, quality, from }) => ({ line, day, quality, from }),
        );
        expect(skimmed).toEqual(signs);
      }),
      { numRuns: 1000 },
    );
  });

  it.each<[string, object]>([
    ['2026-11-02', {}],
    ['2026-11-02 | call | quality 2 | 20m | from them | Walked', { quality: 2, from: 'them' }],
    ['2026-11-02 | QUALITY 3 |  from me  | x', { quality: 3, from: 'me' }],
    ['2026-11-02 | no contact | from me', { from: 'me' }],
    ['2026-11-02 | quality 1 | quality 2 | from me', { quality: 1 }],
    ['2026-11-02 | call | visit | from me', {}],
    ['2026-11-02 | 20m | 30m | from me', {}],
    ['2026-11-02 | - | from me', {}],
    ['2026-11-02 | Walked | from me', {}],
    ['2026-11-02 | ', {}],
    ['2026-11-02T10:00 | from me', { from: 'me' }],
    ['2026-11-02  | from me', { from: 'me' }],
    [' 2026-11-02 | from me', { from: 'me' }],
  ])('of %j', (line, says) => {
    const none = { quality: undefined, from: undefined };
    const [sign] = skimSigns(grammar, [line], TODAY);
    expect({ ...none, ...sign }).toMatchObject({ line: 0, ...none, ...says });
  });

  it.each(['2026-02-30 | call', '2026-11-23 | call', '2026-11-23', 'call', '2026-11-02|call', ''])(
    'leaves %j out',
    (line) => {
      expect(skimSigns(grammar, [line], TODAY)).toEqual([]);
    },
  );
});
