import { describe, expect, it } from 'vitest';
import { createPickedRows, type PickedRows } from '../../src/ui/picked-rows';

const ORDER = ['a', 'b', 'c', 'd', 'e'];

function picked(picks: PickedRows): string {
  const keys = ORDER.filter((key) => picks.has(key)).join('');
  return `${picks.on() ? 'on' : 'off'} ${keys} ${picks.size()}`;
}

describe('picked rows', () => {
  it.each<[string, (picks: PickedRows) => void, string]>([
    ['are none at first', () => undefined, 'off  0'],
    ['begin with the first', (picks) => picks.toggle('b'), 'on b 1'],
    ['can be let go', (picks) => ['b', 'c', 'b'].forEach((key) => picks.toggle(key)), 'on c 1'],
    [
      'reach from the last one toggled, downwards',
      (picks) => {
        picks.toggle('b');
        picks.extend('d', ORDER);
      },
      'on bcd 3',
    ],
    [
      'and upwards, from the same one',
      (picks) => {
        picks.toggle('d');
        picks.extend('e', ORDER);
        picks.extend('b', ORDER);
      },
      'on bcde 4',
    ],
    ['can begin with a range', (picks) => picks.extend('c', ORDER), 'on c 1'],
    [
      'reach from a row that is gone as from nowhere',
      (picks) => {
        picks.toggle('gone');
        picks.keep(ORDER);
        picks.extend('c', ORDER);
        picks.extend('e', ORDER);
      },
      'on cde 3',
    ],
    [
      'fall out when their rows are gone',
      (picks) => {
        picks.toggle('a');
        picks.toggle('b');
        picks.keep(['b', 'c']);
      },
      'on b 1',
    ],
    [
      'are forgotten at the end',
      (picks) => {
        picks.toggle('a');
        picks.setOn(false);
      },
      'off  0',
    ],
  ])('%s', (_what, act, expected) => {
    const picks = createPickedRows();
    act(picks);
    expect(picked(picks)).toBe(expected);
  });
});
