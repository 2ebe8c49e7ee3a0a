import { describe, expect, it } from 'vitest';
import { DEFAULT_RULES } from '../../src/domain/default-rules';
import type { Depth } from '../../src/domain/rules';
import { en } from '../../src/i18n/en';
import { questionFor, questionsAbout } from '../../src/i18n/question-for';
import { aReading } from '../support/person-builders';

const ask = (facet: string, depth?: Depth, questions = {}, seed = 0): string =>
  questionFor(facet, depth, { words: en, reading: () => aReading({ questions }) }, seed);

describe('the question to ask next', () => {
  it.each<[facet: string, depth: Depth | undefined, question: string]>([
    ['values', undefined, 'What do you like about how you live?'],
    ['values', 1, 'What do you like about how you live?'],
    ['values', 2, 'What would you never give up?'],
    ['personality', 3, 'When things are hard, what do you need from me?'],
    // Where there are two, the deeper one stays.
    ['projects', 3, 'Which part of it do you love, and which is hard?'],
    [' Working-Style', 1, 'When do you work best?'],
    // The user's own.
    ['music', undefined, 'What has been on your mind lately?'],
    ['music', 3, 'What should I ask you more often?'],
    ['constructor', 1, 'What has been on your mind lately?'],
  ])('about %s at depth %s', (facet, depth, question) => {
    expect(ask(facet, depth)).toBe(question);
  });

  it.each<[string, string, Depth | undefined, string]>([
    ['stands in place of ours', 'values', 1, 'Light?'],
    ['is in the order of depth', ' Values', 2, 'Deep?'],
    ['stays the deepest', 'values', 3, 'Deep?'],
    ['may be about a facet of their own', 'Music', undefined, 'Which song?'],
    ['is ours where they have none', 'goals', 1, 'What are you looking forward to this year?'],
    ['is ours for other facets', 'family', 2, 'Who has shaped you most?'],
    ['may be about any word', 'constructor', 1, 'Who built it?'],
  ])("of the user's own %s", (_, facet, depth, question) => {
    const own = { values: ['Light?', 'Deep?'], music: ['Which song?'], goals: [] };
    expect(ask(facet, depth, { ...own, constructor: ['Who built it?'] })).toBe(question);
  });

  it('is another one each time, and then the first again', () => {
    const own = { values: ['a', 'b', 'c'] };
    expect([0, 1, 2, 3].map((seed) => ask('values', 2, own, seed))).toEqual(['b', 'c', 'a', 'b']);
    expect(ask('values', 1, { values: ['a'] }, 5)).toBe('a');
    expect(questionsAbout('values', en)).toContain(ask('values', undefined, {}, 7));
  });

  it.each(DEFAULT_RULES.facets)('%s has two or three of its own, each open', (facet) => {
    const own = Object.entries(en.questions).find(([name]) => name === facet)?.[1] ?? [];
    expect([2, 3]).toContain(own.length);
    expect(new Set(own).size).toBe(own.length);
    for (const question of own) expect(question).toMatch(/^(What|Which|Who|When|How)\b.*\?$/);
  });
});
