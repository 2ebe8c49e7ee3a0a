import { describe, expect, it } from 'vitest';
import type { Answers, Review } from '../../../src/domain/review';
import { createOpenDraft } from '../../../src/views/ten-review/open-draft';
import {
  barSteps,
  draftToResume,
  lastDone,
  placeIn,
  placeText,
  readPlace,
} from '../../../src/views/ten-review/review-model';
import { DECIDE, FINISH, LIST, RATE, RECONSIDER } from '../../../src/views/ten-review/review-parts';
import { ToldIndex } from '../../support/view-parts';

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
  it.each<[string, Partial<Answers>[], number]>([
    ['nobody is listed', [], LIST],
    ['nobody is rated', [{}, {}], LIST],
    ['some are rated', [{ first: 2, rating: 2 }, {}], RATE],
    ['all are rated', [{ first: 2, rating: 2 }], RECONSIDER],
    ['a rating was changed', [{ first: 2, rating: 3 }, {}], RECONSIDER],
    ['a first rating alone is there', [{ first: 2 }, {}], LIST],
    ['a level is wanted', [{ wanted: 3 }, {}], DECIDE],
    ['a step is there', [{ step: 'Write to her' }, {}], DECIDE],
    ['a day is there', [{ due: 20_000 }, {}], DECIDE],
  ])('on a new device, when %s', (_, answers, step) => {
    expect(placeIn(review({}, ...answers), undefined).step).toBe(step);
  });

  it('is where this device was in this draft', () => {
    const place = { path: PATH, step: RATE, furthest: 3 };
    const remembered = placeText(place);
    expect(placeIn(review({}, { rating: 1 }), remembered)).toEqual(place);
    expect(placeIn(review({ path: 'Other.md' }), remembered).step).toBe(LIST);
  });

  it('is the list while nobody stands there, wherever this device was', () => {
    const remembered = placeText({ path: PATH, step: RATE, furthest: 3 });
    expect(placeIn(review(), remembered)).toEqual({ path: PATH, step: LIST, furthest: LIST });
  });

  it('counts what another device has reached meanwhile', () => {
    const remembered = placeText({ path: PATH, step: RATE, furthest: 1 });
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
    const memory = new Map<string, unknown>();
    const index = new ToldIndex();
    index.held = [review({}, {})];
    const draft = createOpenDraft({
      index,
      memory: { get: (key) => memory.get(key), set: (key, value) => void memory.set(key, value) },
    });
    draft.open(PATH);
    for (const step of [RECONSIDER, RATE]) draft.go(step);
    expect(draft.place()).toEqual({ path: PATH, step: RATE, furthest: RECONSIDER });
    draft.go(FINISH);
    expect(draft.place()?.furthest).toBe(FINISH);
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

const NAMES = ['list', 'rate', 'reconsider', 'decide', 'finish'];

describe('the progress bar', () => {
  const words = (furthest: number, step: number, ...answers: Partial<Answers>[]): string =>
    barSteps(review({}, ...answers), { path: PATH, step, furthest })
      .map(({ done, present }, at) => `${NAMES[at]}${done ? ' done' : ''}${present ? ' *' : ''}`)
      .join(', ');

  it.each<[string, string]>([
    [words(0, LIST), 'list *, rate, reconsider, decide, finish'],
    [words(3, DECIDE), 'list, rate, reconsider, decide *, finish'],
    [words(1, RATE, {}), 'list done, rate *, reconsider, decide, finish'],
    [words(3, DECIDE, {}), 'list done, rate, reconsider done, decide *, finish'],
    [words(4, LIST, { rating: 3 }), 'list done *, rate done, reconsider done, decide done, finish'],
  ])('%s', (shown, wanted) => {
    expect(shown).toBe(wanted);
  });
});
