import { describe, expect, it } from 'vitest';
import { readHistory } from '../../src/domain/read-history';
import { standingOf } from '../../src/domain/standing';
import { aPerson, aReading, TODAY } from '../support/person-builders';

const reading = aReading();

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

describe('the interactions of a history', () => {
  /** What is read of one line, as far as signals ask for it; undefined when it counts as absent. */
  const signOf = (line: string) => {
    const [sign] = readHistory({ interactions: [line] }, reading, TODAY).interactions;
    return sign && { quality: sign.quality, from: sign.from };
  };

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
    expect(signOf(line)).toEqual({ quality: undefined, from: undefined, ...says });
  });

  it.each(['2026-02-30 | call', '2026-11-23 | call', '2026-11-23', 'call', '2026-11-02|call', ''])(
    'leaves %j out',
    (line) => {
      expect(signOf(line)).toBeUndefined();
    },
  );
});
