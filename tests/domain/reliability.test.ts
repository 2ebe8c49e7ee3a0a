import { expect, it } from 'vitest';
import { readHistory } from '../../src/domain/read-history';
import { reliabilityOf } from '../../src/domain/reliability';
import { aReading, TODAY } from '../support/person-builders';

const reliability = (...promises: readonly string[]) =>
  reliabilityOf(readHistory({ promises }, aReading(), TODAY).promises, TODAY);

it.each<[string, string, readonly [number, number]]>([
  ['kept on the due day', '2026-11-10 | kept 2026-11-10 | x', [1, 1]],
  ['kept before it', '2026-11-10 | kept 2026-11-01 | x', [1, 1]],
  ['kept a day late', '2026-11-10 | kept 2026-11-11 | x', [0, 1]],
  ['kept without a due day', 'kept 2026-11-11 | x', [1, 1]],
  ['kept before a due day to come', '2026-12-10 | kept 2026-11-11 | x', [1, 1]],
  ['dropped in time', '2026-11-10 | dropped 2026-11-01 | x', [0, 1]],
  ['dropped without a due day', 'dropped 2026-11-01 | x', [0, 1]],
  ['open since yesterday', '2026-11-21 | x', [0, 1]],
  ['open, due today', '2026-11-22 | x', [0, 0]],
  ['open, due tomorrow', '2026-11-23 | x', [0, 0]],
  ['open without a due day', 'x', [0, 0]],
  ['theirs, overdue', '2026-11-01 | to me | x', [0, 0]],
  ['theirs, kept', '2026-11-01 | to me | kept 2026-11-01 | x', [0, 0]],
  ['nothing', '', [0, 0]],
])('a promise %s', (_, line, [onTime, of]) => {
  const none = { onTime: 0, of: 0 };
  expect(reliability(line)).toMatchObject({
    all: { onTime, of },
    promises: { onTime, of },
    thanks: none,
  });
});

it('counts thanks with the others, and apart', () => {
  expect(
    reliability(
      '2026-11-10 | kept 2026-11-10 | a',
      '2026-11-10 | thanks | kept 2026-11-12 | b',
      '2026-11-10 | thanks | kept 2026-11-09 | c',
      '2026-11-20 | d',
    ),
  ).toMatchObject({
    all: { onTime: 2, of: 4 },
    promises: { onTime: 1, of: 2 },
    thanks: { onTime: 1, of: 2 },
  });
});

it('lists the thanks that I owe, and what they owe me', () => {
  const { thanksOwed, theirs } = reliability(
    '2026-12-01 | thanks | a',
    'thanks | b',
    'thanks | kept 2026-11-01 | c',
    'thanks | to me | d',
    'to me | e',
    'to me | dropped 2026-11-01 | f',
    'g',
  );
  expect(thanksOwed.map(({ text }) => text)).toEqual(['a', 'b']);
  expect(theirs.map(({ text }) => text)).toEqual(['d', 'e']);
});
