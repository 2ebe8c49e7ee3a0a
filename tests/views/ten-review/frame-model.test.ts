import { describe, expect, it } from 'vitest';
import type { Answers, Review } from '../../../src/domain/review';
import {
  barSteps,
  draftToResume,
  lastDone,
  moveTo,
  placeIn,
  placeText,
  readPlace,
} from '../../../src/views/ten-review/review-model';
import type { StepName } from '../../../src/views/ten-review/review-parts';

const PATH = 'Reviews/Ten relationships 2026-11-22.md';

function review(more: Partial<Review> = {}, ...answers: Partial<Answers>[]): Review {
  const none = { first: 0, rating: 0, wanted: 0, step: '', why: '', due: undefined } as const;
  const entries = answers.map((given, at) => ({
    ...{ link: `[[Noor ${at}]]`, name: `Noor ${at}`, path: undefined },
    ...{ ...none, ...given },
  }));
  return {
    ...{ path: PATH, date: undefined, done: false, people: [], damaged: false, problems: [] },
    ...{ entries, ...more },
  };
}

describe('where to go on', () => {
  it.each<[string, Partial<Answers>[], StepName]>([
    ['nobody is listed', [], 'list'],
    ['nobody is rated', [{}, {}], 'list'],
    ['some are rated', [{ first: 2, rating: 2 }, {}], 'rate'],
    ['all are rated', [{ first: 2, rating: 2 }], 'reconsider'],
    ['a rating was changed', [{ first: 2, rating: 3 }, {}], 'reconsider'],
    ['a first rating alone is there', [{ first: 2 }, {}], 'list'],
    ['a level is wanted', [{ wanted: 3 }, {}], 'decide'],
    ['a step is there', [{ step: 'Write to her' }, {}], 'decide'],
    ['a day is there', [{ due: 20_000 }, {}], 'decide'],
  ])('on a new device, when %s', (_, answers, step) => {
    expect(placeIn(review({}, ...answers), undefined).step).toBe(step);
  });

  it('is where this device was in this draft', () => {
    const place = { path: PATH, step: 'rate', furthest: 3 } as const;
    const remembered = placeText(place);
    expect(placeIn(review({}, { rating: 1 }), remembered)).toEqual(place);
    expect(placeIn(review({ path: 'Other.md' }), remembered).step).toBe('list');
  });

  it('counts what another device has reached meanwhile', () => {
    const remembered = placeText({ path: PATH, step: 'rate', furthest: 1 });
    expect(placeIn(review({}, { wanted: 2 }), remembered).furthest).toBe(3);
  });

  it.each([
    [null],
    [undefined],
    ['rate'],
    ['71Ten.md'],
    ['1Ten.md'],
    ['12'],
    [{ path: PATH, step: 'rate', furthest: 1 }],
  ])('is not told by %j', (value) => {
    expect(readPlace(value)).toBeUndefined();
  });

  it('never forgets how far somebody came', () => {
    const place = { path: PATH, step: 'list', furthest: 2 } as const;
    expect(moveTo(place, 'rate')).toEqual({ path: PATH, step: 'rate', furthest: 2 });
    expect(moveTo(place, 'finish').furthest).toBe(4);
  });
});

describe('which draft', () => {
  const done = review({ path: 'Done.md', done: true });
  const broken = review({ path: 'Broken.md', damaged: true });
  const old = review({ path: 'Old.md' });

  it.each([
    [[], undefined],
    [[done], undefined],
    [[old, review()], 'Old.md'],
    [[broken, old], 'Old.md'],
    [[done, broken], 'Broken.md'],
  ])('of %j', (reviews, path) => {
    expect(draftToResume(reviews)?.path).toBe(path);
  });

  it('and which review before it', () => {
    expect(lastDone([old, done, review({ path: 'Older.md', done: true })])?.path).toBe('Done.md');
    expect(lastDone([done], 'Done.md')).toBeUndefined();
  });
});

describe('the progress bar', () => {
  const words = (furthest: number, step: StepName, ...answers: Partial<Answers>[]): string =>
    barSteps(review({}, ...answers), { path: PATH, step, furthest })
      .map(({ name, done, present }) => `${name}${done ? ' done' : ''}${present ? ' *' : ''}`)
      .join(', ');

  it.each<[string, string]>([
    [words(0, 'list'), 'list *, rate, reconsider, decide, finish'],
    [words(3, 'decide'), 'list, rate, reconsider, decide *, finish'],
    [words(1, 'rate', {}), 'list done, rate *, reconsider, decide, finish'],
    [words(3, 'decide', {}), 'list done, rate, reconsider done, decide *, finish'],
    [
      words(4, 'list', { rating: 3 }),
      'list done *, rate done, reconsider done, decide done, finish',
    ],
  ])('%s', (shown, wanted) => {
    expect(shown).toBe(wanted);
  });
});
