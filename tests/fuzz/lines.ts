import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatDatedLine, lineText, parseDatedLine } from '../../src/domain/dated-line';
import { formatDay } from '../../src/domain/day';
import type { LineList } from '../../src/domain/line-grammar';
import type { MarkClass, Marks } from '../../src/domain/line-mark';
import { appending, edited } from '../support/frontmatter-edits';
import { readBySecond } from '../support/frontmatter-second-judge';
import { parseYaml } from '../support/frontmatter-yaml';
import { aReading } from '../support/person-builders';
import { anyLine, anyText } from '../support/person-lines';
import { subjectOf, type Subject } from './subject';

const { lines } = aReading();
const LISTS: readonly LineList[] = [
  ...(['depth-history', 'interactions', 'promises'] as const),
  ...(['exchanges', 'discovery', 'set-aside'] as const),
];

/** How a class is written, in the order of RECORD section 3. */
const WORDS: Readonly<Partial<Record<MarkClass, (marks: Marks) => string>>> = {
  depth: ({ depth }) => String(depth),
  kind: ({ kind }) => String(kind),
  verb: ({ verb }) => String(verb),
  signal: ({ signal }) => String(signal),
  how: ({ how }) => String(how),
  dimension: ({ dimension }) => String(dimension),
  facet: ({ facet }) => String(facet),
  quality: ({ quality }) => `quality ${String(quality)}`,
  minutes: ({ minutes = 0 }) => `${Math.floor(minutes / 60)}h${minutes % 60}m`,
  from: ({ from }) => `from ${String(from)}`,
  thanks: () => 'thanks',
  toMe: () => 'to me',
  closed: ({ closed }) => `${String(closed?.how)} ${formatDay(closed?.day ?? 0)}`,
  noContact: () => 'no contact',
};

function wordsOf(marks: Marks): string[] {
  const classes = Object.entries(WORDS) as [MarkClass, (marks: Marks) => string][];
  return classes.flatMap(([name, word]) => (name in marks ? [word(marks)] : []));
}

interface LineCase {
  readonly list: LineList;
  /** As it stands in a note. */
  readonly line: string;
  /** The list that it is added to, as it is written. */
  readonly style: string;
}

const cases: fc.Arbitrary<LineCase> = fc.constantFrom(...LISTS).chain((list) =>
  fc.record({
    list: fc.constant(list),
    line: fc.oneof(
      anyLine(list).map(({ day, marks, text }) => formatDatedLine(lines[list], day, marks, text)),
      anyLine(list).map(({ day, marks, text }) =>
        [day === undefined ? '' : formatDay(day), ...marks, text].filter(Boolean).join(' | '),
      ),
      fc.tuple(fc.constantFrom('2026-11-02 | ', ''), anyText()).map(([day, text]) => day + text),
    ),
    style: fc.constantFrom(
      '',
      ' [a]',
      ' ["x", y] # c',
      '\n- a # c',
      "\n    - 'a'\n    # c\n    - b",
    ),
  }),
);

/** Reads a line, writes what it says, and reads that: the same, and written again the same letters. */
function throughWriting({ list, line }: LineCase): string | undefined {
  const grammar = lines[list];
  const read = parseDatedLine(grammar, line);
  if (read.day === undefined && list !== 'promises') return undefined;
  const write = ({ day, marks, text }: typeof read): string =>
    formatDatedLine(grammar, day, wordsOf(marks), text);
  const written = write(read);
  const again = parseDatedLine(grammar, written);
  assert.deepEqual(
    { day: again.day, marks: { ...again.marks }, text: again.text },
    { day: read.day, marks: { ...read.marks }, text: lineText(read.text) },
  );
  assert.equal(write(again), written);
  return written;
}

/** Adds the line to its list in a note, and reads the note with two YAML readers. */
function throughNote({ list, style }: LineCase, line: string): void {
  const before = `---\ntype: person\n${list}:${style}\nlast: x\n---\nText\n`;
  const after = edited(before, appending(list, line));
  const block = after.slice('---\n'.length, after.indexOf('\n---\n') + 1);
  const own = new Map(Object.entries(parseYaml(block) as object)).get(list) as unknown[];
  const other = readBySecond(block)?.get(list) as unknown[];
  assert.deepEqual([own.at(-1), other.at(-1)], [line, line]);
  assert.deepEqual(own, other);
}

/** Dated lines: read, written, put into a note, and read again. */
export function datedLines(): Subject {
  const figures = { read: 0, unread: 0 };
  return subjectOf(
    'dated lines',
    cases,
    (each) => {
      const written = throughWriting(each);
      figures[written === undefined ? 'unread' : 'read'] += 1;
      if (written !== undefined && written !== '') throughNote(each, written);
    },
    () => [
      `lines read, written and read again ${figures.read}`,
      `without a date ${figures.unread}`,
    ],
  );
}
