import { describe, expect, it } from 'vitest';
import { createBuiltBed, createIndexBed, type IndexBed } from '../support/index-parts';
import { person, review } from '../support/index-notes';

describe('reviews', () => {
  const people = { 'Ada.md': person(), 'Per.md': person() };
  const inShort = ({ index }: IndexBed): readonly string[] =>
    index.reviews().map(({ path, done, entries }) => {
      const listed = entries.map((entry) => `${entry.name} ${entry.path ?? '-'} ${entry.rating}`);
      return `${path} ${done ? 'done' : 'draft'}: ${listed.join(', ')}`;
    });
  const draft = (names: readonly string[], more: Record<string, unknown> = {}) => ({
    frontmatter: { ...review(names, '2026-11-22', 'draft').frontmatter, ...more },
  });

  it('come newest first, drafts among them, undated ones last', async () => {
    const bed = await createBuiltBed({
      ...people,
      'R0.md': review([], 'soon'),
      'R1.md': review(['Ada'], '2026-08-01'),
      'R2.md': review([], '2026-11-01', 'draft'),
      'R3.md': review([], '2026-08-01'),
      'Templates/R4.md': review([], '2026-12-01'),
    });
    expect(inShort(bed).map((line) => line.slice(0, 5))).toEqual([
      'R2.md',
      'R3.md',
      'R1.md',
      'R0.md',
    ]);
    expect(bed.index.reviews()).toBe(bed.index.reviews());
  });

  it('are none before the index is ready', () => {
    expect(createIndexBed({ 'R1.md': review([]) }).index.reviews()).toEqual([]);
  });

  it.each<[string, (bed: IndexBed) => void, readonly string[], readonly string[]]>([
    [
      'an answer',
      ({ source }) => source.put('R.md', draft(['Ada', 'Per'], { ratings: [0, 2] })),
      ['R.md draft: Ada Ada.md 0, Per Per.md 2'],
      ['R.md'],
    ],
    [
      'another order',
      ({ source }) => source.put('R.md', draft(['Per', 'Ada'])),
      ['R.md draft: Per Per.md 0, Ada Ada.md 0'],
      ['R.md'],
    ],
    [
      'two answers at a time',
      ({ source }) => {
        source.put('R.md', draft(['Ada', 'Per'], { ratings: [1, 0] }));
        source.put('R.md', draft(['Ada', 'Per'], { ratings: [1, 2] }));
      },
      ['R.md draft: Ada Ada.md 1, Per Per.md 2'],
      ['R.md'],
    ],
    [
      'a person renamed',
      ({ source }) => source.rename('Ada.md', 'Ida.md'),
      ['R.md draft: Ida Ida.md 0, Per Per.md 0'],
      ['Ada.md', 'Ida.md', 'R.md'],
    ],
    [
      'a person renamed before the link is',
      ({ source }) => source.rename('Ada.md', 'Ida.md', true),
      ['R.md draft: Ada Ida.md 0, Per Per.md 0'],
      ['Ada.md', 'Ida.md', 'R.md'],
    ],
    [
      'a person deleted',
      ({ source }) => source.delete('Ada.md'),
      ['R.md draft: Ada - 0, Per Per.md 0'],
      ['Ada.md', 'R.md'],
    ],
    ['the draft deleted', ({ source }) => source.delete('R.md'), [], ['R.md']],
    [
      'the draft renamed',
      ({ source }) => source.rename('R.md', 'S.md'),
      ['S.md draft: Ada Ada.md 0, Per Per.md 0'],
      ['R.md', 'S.md'],
    ],
    [
      'a block that cannot be read any more',
      ({ source }) => source.put('R.md', { brokenBlock: 'type: ten-review\npeople: [' }),
      ['R.md draft: '],
      ['R.md'],
    ],
  ])('tell once of %s', async (_, act, shown, changed) => {
    const bed = await createBuiltBed({ ...people, 'R.md': draft(['Ada', 'Per']) });
    act(bed);
    expect(inShort(bed)).toEqual(shown);
    await bed.settle();
    expect(bed.changes).toHaveLength(1);
    expect([...(bed.changes[0]?.paths ?? [])].sort()).toEqual(changed);
    expect(bed.index.reviews()[0]?.damaged ?? false).toBe(shown[0] === 'R.md draft: ');
  });

  it('tell nothing of the same answers again', async () => {
    const bed = await createBuiltBed({ ...people, 'R.md': draft(['Ada'], { ratings: [2] }) });
    bed.source.put('R.md', draft(['Ada'], { ratings: [2] }));
    await bed.settle();
    expect(bed.changes).toEqual([]);
  });
});
