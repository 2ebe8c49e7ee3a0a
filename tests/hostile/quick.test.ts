import { describe, expect, it } from 'vitest';
import { createMakePerson } from '../../src/actions/make-person';
import { formatDatedLine, parseDatedLine, withDate, withMark } from '../../src/domain/dated-line';
import { foldText } from '../../src/domain/fold-text';
import type { Frontmatter } from '../../src/domain/note';
import { saysWord } from '../../src/domain/person-note';
import { readPlan } from '../../src/domain/plan';
import { readHistory } from '../../src/domain/read-history';
import { readPerson } from '../../src/domain/read-person';
import { readReview } from '../../src/domain/review';
import { linkName } from '../../src/domain/review-link';
import { standingOf } from '../../src/domain/standing';
import { readText } from '../../src/frontmatter/read-text';
import { writeScalar } from '../../src/frontmatter/write-scalar';
import { appending, edited } from '../support/frontmatter-edits';
import { parseYaml } from '../support/frontmatter-yaml';
import { createMemoryNoteMaker } from '../support/memory-note-maker';
import { aNote, aReading, TODAY } from '../support/person-builders';

const reading = aReading();
/** A hundred times as long, by the square of the length; ten times, as it should be. On a busy machine four times that. */
const MOST = 40;
/** In milliseconds: what takes less is too short to be compared. */
const SHORTEST = 25;

/** Letters, marks and spaces in long runs, bare and where a line, a link or a tag begins or ends with them. */
const textsOf = (length: number): readonly string[] =>
  [' ', 'a', ' | ', ' #', '[', '.']
    .map((bit) => bit.repeat(length / bit.length))
    .flatMap((run) => [
      ...[run, `${run}x`, `x${run}x`, `[[${run}`, `[[a#${run}x`],
      ...[`2026-11-22 | ${run}x`, `2026-11-22${run}| thanks`, `person${run}\u2028x`],
    ]);

async function timeOf(act: () => unknown): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

/** Ten times as much may take ten times as long, and not a hundred times. */
async function expectEven(act: (length: number) => () => unknown, length: number): Promise<void> {
  const [short, long] = [act(length / 10), act(length)];
  const before = Math.max(await timeOf(short), SHORTEST);
  expect((await timeOf(long)) / before).toBeLessThan(MOST);
}

const everywhere = (text: string): Frontmatter => ({
  type: 'person',
  ...Object.fromEntries(
    ['depth', 'cadence', 'stage', 'birthday', 'last-contact', 'next-step', 'aliases', 'goals']
      .concat(['interactions', 'promises', 'exchanges', 'discovery', 'depth-history', 'set-aside'])
      .map((name) => [name, [text, text]]),
  ),
});

const named = createMakePerson({
  maker: createMemoryNoteMaker(),
  people: () => [],
  reading: () => reading,
  settings: () => ({ personFolder: '', personTemplate: '' }),
  newNoteFolder: () => '/',
  now: () => '',
  parseYaml,
});

describe('texts of 100,000 characters', () => {
  it.each<[string, (text: string) => unknown]>([
    ['links are read', (text) => linkName(text)],
    [
      'dated lines are read and written',
      (text) =>
        Object.values(reading.lines).map((grammar) => [
          parseDatedLine(grammar, text),
          formatDatedLine(grammar, TODAY, [], text),
        ]),
    ],
    ['promises are kept', (text) => withMark(reading.lines.promises, text, 'kept 2026-11-22')],
    ['promises are postponed', (text) => withDate(text, TODAY)],
    ['searches are folded', (text) => foldText(text)],
    ['broken blocks are looked through', (text) => saysWord(`type: ${text}`, 'type', 'person')],
    ['blocks are found', (text) => readText(`---${text}\n---\n${text}`, () => ({}))],
    ['values are written', (text) => [writeScalar(text), writeScalar(text, 'flow')]],
    [
      'people are read',
      (text) => {
        const note = aNote({ frontmatter: everywhere(text) });
        const person = readPerson(note, reading, TODAY);
        standingOf(person, { today: TODAY, inTheTen: true, reading });
        return readHistory(note.frontmatter, reading, TODAY);
      },
    ],
    [
      'reviews are read',
      (text) =>
        readReview(
          aNote({ frontmatter: { type: 'ten-review', people: [text], date: text, dues: [text] } }),
          () => undefined,
        ),
    ],
    [
      'plans are read',
      (text) =>
        readPlan(
          aNote({ frontmatter: { what: text, who: [text], alignment: [text] } }),
          () => undefined,
          TODAY,
        ),
    ],
    ['names are made of them', (text) => named(text)],
  ])('%s without delay', { timeout: 120_000 }, (_, read) =>
    expectEven((length) => {
      const texts = textsOf(length);
      return async () => {
        for (const text of texts) await read(text);
      };
    }, 100_000),
  );
});

describe('ten thousand list items', () => {
  const itemsOf = (count: number) =>
    Array.from({ length: count }, (_, at) => `2026-01-05 | call | number ${at}`);
  const note = (list: string): string => `---\ntype: person\ninteractions:${list}\n---\n`;

  it.each<[string, (items: readonly string[]) => string]>([
    ['a list in lines', (items) => note(items.map((item) => `\n  - ${item}`).join(''))],
    ['a list in brackets', (items) => note(` [${items.join(', ')}]`)],
  ])('%s is read, and gets one more at its end', { timeout: 120_000 }, (_, write) =>
    expectEven((count) => {
      const before = write(itemsOf(count));
      return () => {
        const after = edited(before, appending('interactions', 'one more'));
        expect(after.replace(/(?:\n {2}- |, )one more/, '')).toBe(before);
        const { frontmatter } = readText(after, parseYaml) as { frontmatter: Frontmatter };
        expect(readHistory(frontmatter, reading, TODAY).interactions).toHaveLength(count);
      };
    }, 10_000),
  );
});
