import { describe, expect, it } from 'vitest';
import { closeReviewEdit, finishEdit, hasAnswers } from '../../../src/domain/edits/finish-edit';
import type { Frontmatter } from '../../../src/domain/note';
import type { ReviewEntry } from '../../../src/domain/review';
import { context, day, pairsAfter, refusalOf } from '../../support/edit-run';
import { anEntry } from '../../support/review-builders';

const after = (frontmatter: Frontmatter, answers: Partial<ReviewEntry>): Frontmatter =>
  Object.fromEntries(pairsAfter(finishEdit(anEntry('Ada', answers), context()), frontmatter));

describe('the end of a review writes', () => {
  it.each<[string, Frontmatter, Partial<ReviewEntry>, Frontmatter]>([
    ['nothing where nothing was answered', { depth: 1 }, {}, { depth: 1 }],
    ['nothing of a first rating alone', { depth: 1 }, { first: 3 }, { depth: 1 }],
    [
      'a rating and its line of today',
      { depth: 1 },
      { rating: 2 },
      { depth: 2, 'depth-history': ['2026-11-22 | 2'] },
    ],
    ['nothing for the same rating', { depth: '2' }, { rating: 2 }, { depth: '2' }],
    ['the wanted level', { depth: 2 }, { wanted: 3 }, { depth: 2, 'depth-goal': 3 }],
    ['no wanted level that was left open', { 'depth-goal': 3 }, {}, { 'depth-goal': 3 }],
    [
      'the step with its why and day, and no kind',
      { 'next-step': 'Call', 'next-step-kind': 'ask' },
      { step: 'Send the article', why: 'She plants', due: day('2026-11-28') },
      {
        'next-step': 'Send the article',
        'next-step-kind': null,
        'next-step-due': '2026-11-28',
        'next-step-why': 'She plants',
      },
    ],
    [
      'a step alone, and so clears why and day',
      { 'next-step': 'Call', 'next-step-due': '2026-11-20', 'next-step-why': 'x' },
      { step: 'Write' },
      { 'next-step': 'Write', 'next-step-due': null, 'next-step-why': null },
    ],
    [
      'nothing of a why and a day without a step',
      { 'next-step': 'Call', 'next-step-due': '2026-11-20' },
      { why: 'x', due: day('2026-12-01') },
      { 'next-step': 'Call', 'next-step-due': '2026-11-20' },
    ],
    [
      'all at once, under the names of the note',
      { Depth: 1, next_action: 'Call' },
      { rating: 2, wanted: 3, step: 'Write' },
      {
        Depth: 2,
        next_action: 'Write',
        'depth-history': ['2026-11-22 | 2'],
        'depth-goal': 3,
      },
    ],
  ])('%s', (_, before, answers, wanted) => {
    expect(after(before, answers)).toEqual(wanted);
  });

  it('nothing the second time', () => {
    const answers = { rating: 2, wanted: 3, step: 'Write', due: day('2026-12-01') } as const;
    const once = after({ depth: 1 }, answers);
    expect(after(once, answers)).toEqual(once);
  });

  it('nothing at all where one of them is refused', () => {
    const edit = finishEdit(anEntry('Ada', { wanted: 3, rating: 2, step: 'x' }), context());
    expect(refusalOf(edit, { 'depth-history': { a: 1 } })).toEqual({
      reason: 'not-a-list',
      property: 'depth-history',
    });
  });

  it.each<[Partial<ReviewEntry>, boolean]>([
    [{}, false],
    [{ first: 2, why: 'x', due: 1 }, false],
    [{ rating: 1 }, true],
    [{ wanted: 1 }, true],
    [{ step: 'x' }, true],
  ])('only of %j: %s', (answers, has) => {
    expect(hasAnswers(anEntry('Ada', answers))).toBe(has);
  });
});

describe('closing the review', () => {
  it.each<[string, Frontmatter, Frontmatter]>([
    ['a draft', { status: 'draft' }, { status: 'done' }],
    ['one without a status', { date: '2026-11-22' }, { date: '2026-11-22', status: 'done' }],
    ['other letters', { Status: 'draft' }, { Status: 'done' }],
    ['a finished one', { status: 'Done' }, { status: 'Done' }],
    ['one with a dead link', { people: ['[[Mei]]'] }, { people: ['[[Mei]]'], status: 'done' }],
  ])('%s', (_, before, wanted) => {
    expect(Object.fromEntries(pairsAfter(closeReviewEdit(), before))).toEqual(wanted);
  });

  it('that cannot be read is refused', () => {
    const refusal = refusalOf(closeReviewEdit(), { people: ['[[Ada]]'], Ratings: [1, 2] });
    expect(refusal).toEqual({ reason: 'damaged-review', property: 'Ratings' });
  });
});
