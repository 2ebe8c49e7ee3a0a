import { describe, expect, it, vi } from 'vitest';
import { createOwnWrites, type OwnWrites } from '../../src/vault/own-writes';

vi.mock('obsidian', async () => ({ parseYaml: (await import('yaml')).parse }));

const ADA = { path: 'Ada.md' };

const text = (depth: number): string => `---\ndepth: ${String(depth)}\n---\n`;

function written(...depths: readonly number[]): OwnWrites {
  const writes = createOwnWrites();
  depths.slice(1).forEach((depth, i) => {
    writes.begin(ADA, text(depths[i] ?? 0), text(depth));
    writes.done(ADA, text(depth));
  });
  return writes;
}
const depthIn = (writes: OwnWrites, note = ADA): unknown =>
  writes.block(note)?.frontmatter?.['depth'];

describe('what the plugin wrote', () => {
  it('counts once it is on disk, not while it is under way', () => {
    const writes = createOwnWrites();
    writes.begin(ADA, text(1), text(2));
    expect(depthIn(writes)).toBeUndefined();
    expect(writes.done(ADA, text(2))).toBe(true);
    expect(depthIn(writes)).toBe(2);
  });

  it('counts no more when the cache was faster than the write', () => {
    const writes = createOwnWrites();
    writes.begin(ADA, text(1), text(2));
    expect(writes.isBehind(ADA, text(2))).toBe(false);
    expect(writes.done(ADA, text(2))).toBe(false);
    expect(depthIn(writes)).toBeUndefined();
  });

  it.each([
    ['its text', [1, 2], 2, false, undefined],
    ['the text before it', [1, 2], 1, true, 2],
    ['an earlier own text', [1, 2, 3], 2, true, 3],
    ['a foreign text', [1, 2, 3], 9, false, undefined],
    ['the first text, put back by undo', [1, 2, 1], 1, false, undefined],
  ] as const)('and then the cache brings %s', (_, depths, heard, answer, left) => {
    const writes = written(...depths);
    expect(writes.isBehind(ADA, text(heard))).toBe(answer);
    expect(depthIn(writes)).toBe(left);
  });

  it('is nothing to other notes', () => {
    const writes = written(1, 2);
    expect(writes.isBehind({ path: 'B.md' }, text(1))).toBe(false);
    expect(depthIn(writes)).toBe(2);
  });

  it('goes when it is forgotten', () => {
    const writes = written(1, 2);
    writes.forget(ADA);
    expect(depthIn(writes)).toBeUndefined();
  });

  it('falls back to the write before when one fails', () => {
    const writes = written(1, 2);
    writes.begin(ADA, text(2), text(3));
    writes.failed(ADA, text(3));
    expect(depthIn(writes)).toBe(2);
    expect(writes.isLast(ADA, text(2))).toBe(true);
  });

  it('is not taken for a note set back while the next write is under way', () => {
    const writes = written(1, 2);
    writes.begin(ADA, text(2), text(3));
    expect(writes.isBehind(ADA, text(2))).toBe(true);
    expect(writes.isLast(ADA, text(2))).toBe(true);
    expect(writes.done(ADA, text(3))).toBe(true);
    expect(writes.isLast(ADA, text(2))).toBe(false);
    expect(depthIn(writes)).toBe(3);
  });

  it('is nothing when the only write fails', () => {
    const writes = createOwnWrites();
    writes.begin(ADA, text(1), text(2));
    writes.failed(ADA, text(2));
    expect(writes.isBehind(ADA, text(1))).toBe(false);
  });
});
