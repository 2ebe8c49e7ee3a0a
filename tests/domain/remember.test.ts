import { expect, it } from 'vitest';
import { remember } from '../../src/domain/remember';

it('keeps what was found out, and begins afresh after 5,000', () => {
  const known = new Map<string, number>();
  for (let at = 0; at < 5000; at += 1) expect(remember(known, `text ${at}`, at)).toBe(at);
  expect([known.size, known.get('text 0')]).toEqual([5000, 0]);
  expect(remember(known, 'one more', 1)).toBe(1);
  expect([...known]).toEqual([['one more', 1]]);
});
