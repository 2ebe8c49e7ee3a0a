import { describe, expect, it } from 'vitest';
import type { Frontmatter } from '../../src/domain/note';
import { ago, signal, texts } from '../support/signal-run';

describe('asked-before-offering', () => {
  it.each<[string, readonly string[], boolean]>([
    ['nothing', [], false],
    ['asked only', [`${ago(5)} | asked | x`], true],
    ['offered the day before', [`${ago(5)} | asked | x`, `${ago(6)} | offered | y`], false],
    ['offered on the same day', [`${ago(5)} | asked | x`, `${ago(5)} | offered | y`], false],
    ['offered the day after', [`${ago(5)} | asked | x`, `${ago(4)} | offered | y`], true],
    ['given the day before', [`${ago(6)} | gave | y`, `${ago(5)} | asked | x`], false],
    ['given the day after', [`${ago(4)} | gave | y`, `${ago(5)} | asked | x`], true],
    [
      'offered before and after',
      [`${ago(6)} | offered | y`, `${ago(5)} | asked | x`, `${ago(4)} | gave | z`],
      false,
    ],
    ['received only', [`${ago(5)} | received | x`], false],
    ['received before', [`${ago(6)} | received | x`, `${ago(5)} | asked | x`], true],
    ['a bad line before', ['offered', `${ago(5)} | asked | x`], true],
    ['asked in the future', [`${ago(-1)} | asked | x`], false],
  ])('%s', (_, exchanges, expected) => {
    expect(signal('asked-before-offering', { exchanges }) !== undefined).toBe(expected);
  });

  it('shows what was asked before', () => {
    const exchanges = [`${ago(9)} | asked | a`, `${ago(8)} | asked | b`, `${ago(7)} | gave | c`];
    const found = signal('asked-before-offering', {
      exchanges: [...exchanges, `${ago(6)} | asked | d`],
    });
    expect(texts(found)).toEqual(exchanges.slice(0, 2));
    expect(found?.facts).toEqual({ count: 2 });
  });
});

describe('out-of-balance', () => {
  const exchanges = (...verbs: readonly string[]): Frontmatter => ({
    exchanges: verbs.map((verb) => `${ago(5)} | ${verb} | x`),
  });
  it.each<[string, Frontmatter, boolean]>([
    ['−2', exchanges('asked', 'received'), false],
    ['−3', exchanges('asked', 'received', 'received'), true],
    ['−4', exchanges('asked', 'received', 'received', 'asked'), true],
    ['−2 after a gift', exchanges('asked', 'received', 'received', 'gave'), false],
    ['−3 after an offer', exchanges('asked', 'asked', 'received', 'received', 'offered'), true],
    ['+3', exchanges('gave', 'gave', 'offered'), false],
    [
      '−3 over different dimensions',
      exchanges('asked | social', 'asked | business', 'asked'),
      true,
    ],
  ])('%s', (_, frontmatter, expected) => {
    expect(signal('out-of-balance', frontmatter) !== undefined).toBe(expected);
  });

  it('shows what was asked and received, and the balance', () => {
    const found = signal('out-of-balance', {
      exchanges: ['asked', 'gave', 'received', 'asked', 'asked'].map(
        (verb) => `${ago(1)} | ${verb}`,
      ),
    });
    expect(texts(found)).toHaveLength(4);
    expect(found?.facts).toEqual({ balance: -3 });
  });
});

describe('promise-late', () => {
  it.each<[string, string, boolean]>([
    ['due 14 days ago', `${ago(14)} | The drill`, false],
    ['due 15 days ago', `${ago(15)} | The drill`, true],
    ['thanks due 15 days ago', `${ago(15)} | thanks | The seeds`, true],
    ['theirs', `${ago(15)} | to me | The book`, false],
    ['kept', `${ago(15)} | kept ${ago(1)} | The drill`, false],
    ['dropped', `${ago(15)} | dropped ${ago(1)} | The drill`, false],
    ['without a day', 'The drill', false],
    ['with a day that is none', '2026-02-30 | The drill', false],
  ])('%s', (_, promise, expected) => {
    expect(signal('promise-late', { promises: [promise] }) !== undefined).toBe(expected);
  });

  it('says how many, and how late the latest is', () => {
    const promises = [`${ago(20)} | a`, `${ago(3)} | b`, `${ago(40)} | thanks | c`];
    const found = signal('promise-late', { promises });
    expect(found?.facts).toEqual({ count: 2, days: 40 });
    expect(texts(found)).toEqual([promises[0], promises[2]]);
  });
});
