import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDatedLine, parseDatedLine } from '../../src/domain/dated-line';
import { formatDay } from '../../src/domain/day';
import { markOf, type LineGrammar, type LineList } from '../../src/domain/line-grammar';
import type { Frontmatter } from '../../src/domain/note';
import { readHistory } from '../../src/domain/read-history';
import { readItem } from '../../src/domain/record-value';
import { aPerson, aReading, TODAY } from '../support/person-builders';
import { anyLine, anyText } from '../support/person-lines';
import { runs } from '../support/random-runs';

const reading = aReading();
const RUNS = runs(300);

/** Items as they may stand in a note: good lines, days around today with anything after, and rubbish. */
function anyItem(list: LineList): fc.Arbitrary<unknown> {
  const nearToday = fc
    .tuple(fc.integer({ min: -3, max: 2 }), fc.constantFrom(' | ', ' |', '  | ', ''), anyText())
    .map(([shift, glue, text]) => `${formatDay(TODAY + shift)}${glue}${text}`);
  return fc.oneof(
    {
      weight: 4,
      arbitrary: anyLine(list).map(({ day, marks, text }) =>
        formatDatedLine(reading.lines[list], day, marks, text),
      ),
    },
    { weight: 4, arbitrary: nearToday },
    { weight: 1, arbitrary: anyText() },
    { weight: 1, arbitrary: fc.constantFrom<unknown>(null, '', 7, true, ['x'], { a: 1, b: 2 }) },
    { weight: 1, arbitrary: nearToday.map((line) => ({ [line]: 'how' })) },
  );
}

const anyNote: fc.Arbitrary<Frontmatter> = fc.record(
  {
    'last-contact': fc.constantFrom('2026-11-20', '2026-11-22', '2026-11-23', 'x', null),
    'depth-history': fc.array(anyItem('depth-history'), { maxLength: 3 }),
    interactions: fc.array(anyItem('interactions'), { maxLength: 6 }),
    promises: fc.array(anyItem('promises'), { maxLength: 6 }),
    exchanges: fc.array(anyItem('exchanges'), { maxLength: 3 }),
    discovery: fc.array(anyItem('discovery'), { maxLength: 3 }),
    'set-aside': fc.array(anyItem('set-aside'), { maxLength: 3 }),
  },
  { requiredKeys: [] },
);

describe('a person and the history of the same note', () => {
  it('agree on the last contact', () => {
    fc.assert(
      fc.property(anyNote, (frontmatter) => {
        const { interactions } = readHistory(frontmatter, reading, TODAY);
        const days = interactions.filter((each) => !each.noContact).map((each) => each.day);
        const own = aPerson({ 'last-contact': frontmatter['last-contact'] }).lastContact;
        const latest = Math.max(own ?? -Infinity, ...days);
        expect(aPerson(frontmatter).lastContact ?? -Infinity).toBe(latest);
      }),
      RUNS,
    );
  });

  it('agree on the open promises', () => {
    fc.assert(
      fc.property(anyNote, (frontmatter) => {
        const { promises } = readHistory(frontmatter, reading, TODAY);
        const open = promises.flatMap(({ closed, ...promise }) =>
          closed === undefined ? [promise] : [],
        );
        expect(aPerson(frontmatter).openPromises).toEqual(open);
      }),
      RUNS,
    );
  });

  it('agree on which lines count: each that does not is a problem', () => {
    fc.assert(
      fc.property(anyNote, (frontmatter) => {
        const { problems } = aPerson(frontmatter);
        const history = readHistory(frontmatter, reading, TODAY);
        const read = {
          'depth-history': history.ratings,
          interactions: history.interactions,
          promises: history.promises,
          exchanges: history.exchanges,
          discovery: history.discoveries,
          'set-aside': history.setAside,
        };
        for (const [list, lines] of Object.entries(read)) {
          const items = [frontmatter[list] ?? []].flat();
          const filled = items.filter((item) => readItem(item)?.trim() !== '');
          const mild = (expected: string): boolean => /near-miss|promise-day/.test(expected);
          const bad = problems.filter((each) => each.property === list && !mild(each.expected));
          expect(lines.length + bad.length).toBe(filled.length);
        }
      }),
      RUNS,
    );
  });
});

describe('a dated line', () => {
  /** Reads it part by part, each time anew: what is remembered of other lines must change nothing. */
  function readByParts(list: LineList, line: string) {
    const grammar = reading.lines[list];
    const { day, fault } = parseDatedLine(grammar, line);
    const isDated = day !== undefined || fault === 'promise-day';
    if (!isDated && !grammar.plans) return { marks: {}, text: line.trim() };
    return takeMarks(grammar, line.split(' | ').slice(isDated ? 1 : 0));
  }

  function takeMarks(grammar: LineGrammar, rest: string[]) {
    const marks = {};
    for (const part of [...rest]) {
      const says = markOf(grammar, part.trim())?.[1] ?? {};
      const isFirst = Object.keys(says).some((name) => !(name in marks));
      if (isFirst || part.trim() === '-') rest.shift();
      if (!isFirst) break;
      Object.assign(marks, says);
    }
    return { marks, text: rest.join(' | ').trim() };
  }

  it.each<LineList>(['interactions', 'promises', 'exchanges', 'discovery'])(
    'of %s says what its parts say',
    (list) => {
      fc.assert(
        fc.property(anyItem(list), (item) => {
          const line = readItem(item) ?? '';
          const { marks, text } = parseDatedLine(reading.lines[list], line);
          expect({ marks, text }).toEqual(readByParts(list, line));
        }),
        runs(1000),
      );
    },
  );

  it.each([
    ['2026-11-02', '{} '],
    ['2026-11-02 | visit | quality 3', '{"kind":"visit","quality":3} '],
    ['2026-11-02 | Asked | for more', '{} Asked | for more'],
    ['2026-11-02 | call | no contact', '{"kind":"call","noContact":true} '],
    ['2026-11-02 | - | quality 2', '{} quality 2'],
    ['2026-11-02 | NO CONTACT | call', '{"noContact":true,"kind":"call"} '],
    ['2026-11-02 | \tno contact', '{"noContact":true} '],
    ['2026-11-02 |  no contact', '{"noContact":true} '],
    ['2026-11-02 | quality 2 |\u00a0walked', '{} quality 2 |\u00a0walked'],
    ['2026-11-02 | quality 2 |walked', '{} quality 2 |walked'],
    ['2026-11-02 | quality 2 | quality 3', '{"quality":2} quality 3'],
    ['2026-11-02 | call | | a long walk home', '{"kind":"call"} | a long walk home'],
    ['2026-11-02 | call |      quality 2      ', '{"kind":"call","quality":2} '],
    ['2026-11-02 | call | quality 2 | kept it short', '{"kind":"call","quality":2} kept it short'],
  ])('%j is read', (line, said) => {
    const { marks, text } = parseDatedLine(reading.lines.interactions, line);
    expect(`${JSON.stringify(marks)} ${text}`).toBe(said);
  });
});
