import { describe, expect, it } from 'vitest';
import { DEFAULT_RULES } from '../../src/domain/default-rules';
import type { Depth } from '../../src/domain/rules';
import { en } from '../../src/i18n/en';
import { questionFor } from '../../src/i18n/question-for';

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
    expect(questionFor(facet, depth, en)).toBe(question);
  });

  it.each(DEFAULT_RULES.facets)('%s has two or three of its own, each open', (facet) => {
    const own = Object.entries(en.questions).find(([name]) => name === facet)?.[1] ?? [];
    expect([2, 3]).toContain(own.length);
    expect(new Set(own).size).toBe(own.length);
    for (const question of own) expect(question).toMatch(/^(What|Which|Who|When|How)\b.*\?$/);
  });
});
