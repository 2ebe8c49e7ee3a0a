import { formatDay, parseDay, type Day } from '../../src/domain/day';
import type { Frontmatter } from '../../src/domain/note';

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
