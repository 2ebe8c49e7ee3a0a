import { describe, expect, it } from 'vitest';
import { createQueue } from '../../src/actions/in-turn';
import { createReviews } from '../../src/actions/reviews';
import type { Review } from '../../src/domain/review';
import { reviewNoteText } from '../../src/domain/review-note';
import { context, day, TODAY } from '../support/edit-run';
import { createMemoryNoteEditor } from '../support/memory-note-editor';
import { createMemoryNoteMaker } from '../support/memory-note-maker';
import { aReview } from '../support/review-builders';

const PATH = 'Reviews/Ten relationships 2026-11-22.md';

function setUp(folder = 'Reviews', known: Review[] = [], notes: Record<string, string> = {}) {
  const maker = createMemoryNoteMaker(notes);
  const editor = createMemoryNoteEditor(notes);
  maker.made = (path, text) => {
    editor.put(path, text);
    known.push(aReview(TODAY, [], { path, done: false }));
  };
  const reviews = createReviews({
    index: { reviews: () => known },
    editor,
    maker,
    inTurn: createQueue(),
    context,
    folder: () => folder,
    resolveLink: (link, from) => (from === PATH ? `People/${link}.md` : undefined),
  });
  return { reviews, editor, maker };
}

describe('a review begins', () => {
  it.each<[string, string]>([
    ['Reviews', PATH],
    ['', 'Ten relationships 2026-11-22.md'],
    [' /Journal/Reviews/ ', 'Journal/Reviews/Ten relationships 2026-11-22.md'],
  ])('in the folder %j', async (folder, path) => {
    const { reviews, maker } = setUp(folder);
    expect(await reviews.start()).toEqual({ kind: 'made', path });
    expect(maker.notes.get(path)).toBe(reviewNoteText(day(TODAY)));
  });

  it.each<[string, Review, string]>([
    [
      'as the draft of today',
      aReview(TODAY, [], { path: 'Else/Mine.md', done: false }),
      'Else/Mine.md',
    ],
    [
      'as the draft that stands there without a date',
      aReview(undefined, [], { path: PATH, done: false }),
      PATH,
    ],
    [
      'anew beside a finished one of today',
      aReview(TODAY, [], { path: PATH }),
      'Reviews/Ten relationships 2026-11-22 2.md',
    ],
    [
      'anew beside one of today that cannot be read',
      aReview(TODAY, [], { path: PATH, done: false, damaged: true }),
      'Reviews/Ten relationships 2026-11-22 2.md',
    ],
    [
      'anew beside the draft of yesterday',
      aReview('2026-11-21', [], { done: false }),
      'Reviews/Ten relationships 2026-11-22 2.md',
    ],
  ])('%s', async (_, known, path) => {
    const { reviews } = setUp('Reviews', [known], { [PATH]: 'taken' });
    expect(await reviews.start()).toEqual({ kind: 'made', path });
  });

  it('once, though asked twice at a time', async () => {
    const { reviews, maker } = setUp();
    const both = await Promise.all([reviews.start(), reviews.start()]);
    expect(both).toEqual([
      { kind: 'made', path: PATH },
      { kind: 'made', path: PATH },
    ]);
    expect(maker.notes.size).toBe(1);
  });

  it('not in a folder of an impossible name', async () => {
    const result = await setUp('a:b').reviews.start();
    expect(result).toMatchObject({ kind: 'refused', refusal: { reason: 'bad-name' } });
  });
});

describe('an answer', () => {
  it('is saved at once, in turn, by whichever link to the person', async () => {
    const { reviews, editor } = setUp();
    await reviews.start();
    const saved = await Promise.all([
      reviews.change(PATH, { kind: 'add', link: '[[Ada]]' }),
      reviews.change(PATH, { kind: 'answer', link: '[[Ada|A.]]', answers: { rating: 2 } }),
      reviews.change(PATH, { kind: 'add', link: '[[Ada#x]]' }),
    ]);
    expect(saved.map(({ kind }) => kind)).toEqual(['written', 'written', 'unchanged']);
    expect(editor.text(PATH)).toContain('people: ["[[Ada]]"]\nfirst-ratings: [0]\nratings: [2]\n');
  });

  it('to a review that is gone is refused', async () => {
    const result = await setUp().reviews.change(PATH, { kind: 'add', link: '[[Ada]]' });
    expect(result).toEqual({ kind: 'refused', refusal: { reason: 'no-note' } });
  });
});
