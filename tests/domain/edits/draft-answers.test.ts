import { describe, expect, it } from 'vitest';
import type { DraftChange } from '../../../src/domain/edits/draft-edit';
import { after, FULL, full } from '../../support/draft-run';
import { day } from '../../support/edit-run';

describe('answering', () => {
  const answer = (link: string, answers: Extract<DraftChange, { kind: 'answer' }>['answers']) =>
    ({ kind: 'answer', link, answers }) as const;

  it.each<[string, DraftChange, readonly string[]]>([
    ['a rating', answer('[[Per]]', { rating: 3 }), ['ratings: [2, 3]']],
    ['another rating', answer('[[Ada]]', { rating: 1 }), ['ratings: [1, 0]']],
    ['not sure', answer('[[Ada]]', { rating: 0 }), ['ratings: [0, 0]']],
    [
      'two at once',
      answer('[[Per]]', { first: 2, rating: 2 }),
      ['first-ratings: [1, 2] # 0 = not answered yet', 'ratings: [2, 2]'],
    ],
    [
      'a step, on one line',
      answer('[[Per]]', { step: ' Ask:\nhow was "it"? ' }),
      ['steps: ["Send the soil article", "Ask: how was \\"it\\"?"]'],
    ],
    ['no step', answer('[[Ada]]', { step: '' }), ['steps: ["", ""]']],
    ['a why', answer('[[Per]]', { why: 'yes' }), ['whys: ["She is planning an allotment", "yes"]']],
    ['a day', answer('[[Per]]', { due: day('2026-12-01') }), ['dues: ["2026-11-28", 2026-12-01]']],
    ['no day', answer('[[Ada]]', { due: undefined }), ['dues: ["", ""]']],
    ['by another link', answer('[[People/Ada|A.]]', { wanted: 0 }), ['wanted: [0, 0]']],
    ['nothing new', answer('[[Ada]]', { rating: 2, due: day('2026-11-28') }), []],
    ['nothing', answer('[[Ada]]', {}), []],
  ])('touches that list only: %s', (_, change, others) => {
    expect(after(FULL, change)).toEqual(full(...others));
  });

  it('makes the lists that are missing, but none only to be empty', () => {
    const lines = ['people: ["[[Per]]", "[[Ada]]"]', 'ratings:'];
    expect(after(lines, answer('[[Ada]]', { rating: 2, why: 'She asked' }))).toEqual([
      'people: ["[[Per]]", "[[Ada]]"]',
      'ratings:',
      '  - 0',
      '  - 2',
      'whys:',
      '  - ""',
      '  - She asked',
    ]);
  });

  it('finds the person in a list that another device has put in order', () => {
    const lines = ['people: ["[[Per]]", "[[Mei]]", "[[Ada]]"]', 'ratings: [1, 0, 2]'];
    expect(after(lines, answer('[[Ada]]', { rating: 3 }))[1]).toBe('ratings: [1, 0, 3]');
  });

  it('answers for someone listed twice in both places', () => {
    const lines = ['people: ["[[Ada]]", "[[People/Ada]]"]', 'ratings: [0, 2]'];
    expect(after(lines, answer('[[Ada]]', { rating: 0 }))[1]).toBe('ratings: [0, 0]');
  });

  it.each<[string, DraftChange]>([
    ['an answer', answer('[[Mei]]', { rating: 3 })],
    ['a move', { kind: 'move', link: '[[Mei]]', to: 0 }],
  ])('refuses %s about someone who is not there any more', (_, change) => {
    expect(after(FULL, change)).toEqual(['refused: changed-meanwhile']);
  });

  it('refuses a day that is none', () => {
    expect(after(FULL, answer('[[Ada]]', { due: 1.5 }))).toEqual(['refused: no-such-day']);
  });
});
