import { expect } from 'vitest';
import type { Disk } from './disk';

/** Waits until the notes are these, each to the byte, and no others. */
export async function expectNotes(
  disk: Disk,
  notes: Readonly<Record<string, string>>,
): Promise<void> {
  await expect.poll(() => disk.notes()).toEqual(notes);
}
