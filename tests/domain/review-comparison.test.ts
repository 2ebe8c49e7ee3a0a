import { expect, it } from 'vitest';
import type { ReviewEntry } from '../../src/domain/review';
import { compareReviews } from '../../src/domain/review-comparison';
import { aReview, anEntry } from '../support/review-builders';

const ada = anEntry('Ada', { rating: 2 });
const per = anEntry('Per', { rating: 1 });
const mei = anEntry('Mei', { rating: 3 });
const gone = anEntry('Zoë', { path: undefined, rating: 2 });

/** `+` came, `-` left, `=` stayed, `1>2` moved. */
function inWords(before: readonly ReviewEntry[] | undefined, after: readonly ReviewEntry[]) {
  const ways = compareReviews(
    before === undefined ? undefined : aReview('2026-08-22', before),
    aReview('2026-11-22', after),
  );
  const said = ways.map(({ name, from, to }) => {
    if (from === undefined) return `+${name} ${to}`;
    if (to === undefined) return `-${name} ${from}`;
    return from === to ? `=${name}` : `${name} ${from}>${to}`;
  });
  return said.join(', ');
}

it.each<[string, readonly ReviewEntry[] | undefined, readonly ReviewEntry[], string]>([
  ['the first review', undefined, [ada, per], '+Ada 2, +Per 1'],
  ['nobody', [], [], ''],
  ['the same', [ada, per], [per, ada], '=Per, =Ada'],
  ['who came and left', [ada, per], [mei, ada], '+Mei 3, =Ada, -Per 1'],
  ['a rise', [ada], [{ ...ada, rating: 3 }], 'Ada 2>3'],
  ['a fall', [mei], [{ ...mei, rating: 1 }], 'Mei 3>1'],
  ['a first rating', [anEntry('Ada')], [ada], 'Ada 0>2'],
  ['an open rating', [ada], [anEntry('Ada')], 'Ada 2>0'],
  ['only another first rating', [ada], [{ ...ada, first: 3 }], '=Ada'],
  ['the same note linked otherwise', [ada], [{ ...ada, link: '[[People/Ada|A.]]' }], '=Ada'],
  ['another note of that name', [ada], [{ ...ada, path: 'Kin/Ada.md' }], '+Ada 2, -Ada 2'],
  ['dead links alike', [gone], [{ ...gone, link: '[[Zoë|Z.]]', rating: 3 }], 'Zoë 2>3'],
  [
    'all at once',
    [ada, per, gone],
    [mei, { ...per, rating: 2 }, ada],
    '+Mei 3, Per 1>2, =Ada, -Zoë 2',
  ],
])('tells %s', (_, before, after, words) => {
  expect(inWords(before, after)).toBe(words);
});
