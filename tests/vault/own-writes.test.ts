import { describe, expect, it, vi } from 'vitest';
import { OwnWrites } from '../../src/vault/own-writes';

vi.mock('obsidian', async () => ({ parseYaml: (await import('yaml')).parse }));

const text = (depth: number): string => `---\ndepth: ${String(depth)}\n---\n`;

function written(...depths: readonly number[]): OwnWrites {
  const writes = new OwnWrites();
  depths.slice(1).forEach((depth, i) => {
    writes.begin('A.md', text(depths[i] ?? 0), text(depth));
    writes.done('A.md', text(depth));
  });
  return writes;
}
const depthIn = (writes: OwnWrites, path = 'A.md'): unknown =>
  writes.block(path)?.frontmatter?.['depth'];

describe('what the plugin wrote', () => {
  it('counts once it is on disk, not while it is under way', () => {
    const writes = new OwnWrites();
    writes.begin('A.md', text(1), text(2));
    expect(depthIn(writes)).toBeUndefined();
    expect(writes.done('A.md', text(2))).toBe(true);
    expect(depthIn(writes)).toBe(2);
  });

  it('counts no more when the cache was faster than the write', () => {
    const writes = new OwnWrites();
    writes.begin('A.md', text(1), text(2));
    expect(writes.hear('A.md', text(2))).toBe('caught-up');
    expect(writes.done('A.md', text(2))).toBe(false);
    expect(depthIn(writes)).toBeUndefined();
  });

  it.each([
    ['its text', [1, 2], 2, 'caught-up', undefined],
    ['the text before it', [1, 2], 1, 'behind', 2],
    ['an earlier own text', [1, 2, 3], 2, 'behind', 3],
    ['a foreign text', [1, 2, 3], 9, 'caught-up', undefined],
    ['the first text, put back by undo', [1, 2, 1], 1, 'caught-up', undefined],
  ] as const)('and then the cache brings %s', (_, depths, heard, answer, left) => {
    const writes = written(...depths);
    expect(writes.hear('A.md', text(heard))).toBe(answer);
    expect(depthIn(writes)).toBe(left);
  });

  it('is nothing to other notes', () => {
    expect(written(1, 2).hear('B.md', text(1))).toBe('foreign');
  });

  it('stays with the note through a rename, and goes when it is forgotten', () => {
    const writes = written(1, 2);
    writes.move('A.md', 'B.md');
    expect([depthIn(writes), depthIn(writes, 'B.md')]).toEqual([undefined, 2]);
    writes.forget('B.md');
    expect(depthIn(writes, 'B.md')).toBeUndefined();
  });

  it('falls back to the write before when one fails', () => {
    const writes = written(1, 2);
    writes.begin('A.md', text(2), text(3));
    writes.failed('A.md', text(3));
    expect(depthIn(writes)).toBe(2);
    expect(writes.isLast('A.md', text(2))).toBe(true);
  });

  it('is nothing when the only write fails', () => {
    const writes = new OwnWrites();
    writes.begin('A.md', text(1), text(2));
    writes.failed('A.md', text(2));
    expect(writes.hear('A.md', text(1))).toBe('foreign');
  });
});
