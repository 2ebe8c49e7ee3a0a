import { describe, expect, it } from 'vitest';
import corpus from '../corpus/frontmatter.json';
import { appending, edited, setting } from '../support/frontmatter-edits';

const setDepth = setting({ depth: 2 });
const appendNext = appending('next', 'ping Bo');

describe('the corpus', () => {
  it.each(corpus.cases)('$id: $expect', ({ expect: wanted, before, set, append }) => {
    const results = [edited(before, setDepth), edited(before, appendNext)];
    if (wanted === 'edit') expect(results).toEqual([set, append]);
    else if (wanted === 'refuse') expect(results.every(isRefusal)).toBe(true);
    else
      expect(results.every((result) => isRefusal(result) || isPureInsertion(before, result))).toBe(
        true,
      );
  });
});

function isRefusal(result: string): boolean {
  return result.startsWith('refused: ');
}

function isPureInsertion(before: string, after: string): boolean {
  return after.length > before.length && after.endsWith(before);
}
