import { formatDay, parseDay, type Day } from '../../src/domain/day';
import type { Frontmatter, Note } from '../../src/domain/note';
import type { NoteEvent, NoteSource } from '../../src/index/note-source';

const FIRST = ['Ada', 'Kwame', 'Mei', 'Salma', 'Tomás', 'Aroha', 'Priya', 'Dmitri', 'Noor', 'Ines'];
const LAST = ['Lindqvist', 'Mensah', 'Lin', 'El-Sayed', 'Rivera', 'Ngata', 'Nair', 'Volkov'];

export function benchToday(): Day {
  const day = parseDay('2026-11-22');
  if (day === undefined) throw new Error('The day of the bench is no day.');
  return day;
}

/** A person as the sample vault's: a rating, a step that is overdue, four lines of interaction. */
export function manyFrontmatter(index: number): Frontmatter {
  const today = benchToday();
  const ago = (days: number): string => formatDay(today - days);
  const step = 1 + (index % 60);
  return {
    type: 'person',
    depth: 1 + (index % 3),
    'last-contact': ago(index % 200),
    'next-step': `Write to them about the plan ${index}`,
    'next-step-due': ago(step),
    'next-step-why': 'They asked for it',
    interactions: [1, 40, 80, 120].map(
      (days) => `${ago((index % 30) + days)} | call | quality 2 | 20m | from me | Talked a while`,
    ),
    promises: [`${formatDay(today + (index % 90))} | Bring the book back`],
    values: ['Honesty', 'Family'],
  };
}

export function manyName(index: number): string {
  const first = FIRST[index % FIRST.length] ?? '';
  const last = LAST[Math.floor(index / FIRST.length) % LAST.length] ?? '';
  return `${first} ${last} ${index}`;
}

export interface BenchSource extends NoteSource {
  tell(event: NoteEvent): void;
}

/** So many notes that stand ready, as the metadata cache holds them. */
export function manyNotes(count: number): { notes: Map<string, Note>; source: BenchSource } {
  const notes = new Map<string, Note>();
  for (let index = 0; index < count; index += 1) {
    const name = manyName(index);
    const path = `People/${name}.md`;
    const frontmatter = manyFrontmatter(index);
    notes.set(path, {
      ...{ path, name, frontmatter },
      ...{ brokenBlock: undefined, tags: [], day: undefined, contacts: [] },
    });
  }
  const callbacks = new Set<(event: NoteEvent) => void>();
  const source: BenchSource = {
    paths: () => [...notes.keys()],
    note: (path) => notes.get(path),
    resolveLink: () => undefined,
    listen: (callback) => {
      callbacks.add(callback);
      return () => callbacks.delete(callback);
    },
    tell: (event) => callbacks.forEach((callback) => callback(event)),
  };
  return { notes, source };
}
