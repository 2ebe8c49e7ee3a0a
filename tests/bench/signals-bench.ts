import { careList } from '../../src/domain/care';
import { DEFAULT_RULES } from '../../src/domain/default-rules';
import { formatDay } from '../../src/domain/day';
import type { Person } from '../../src/domain/person';
import { readPerson } from '../../src/domain/read-person';
import { prepareReading } from '../../src/domain/reading';
import { standingOf } from '../../src/domain/standing';
import { median, type Figure } from './figure';
import { TODAY } from './index-notes';
import { manyName } from './many-people';

const PEOPLE = 10_000;
const RUNS = 15;
const INTERACTIONS = 20;

const reading = prepareReading(DEFAULT_RULES);
const circumstances = { today: TODAY, inTheTen: false, reading };

/** What issue 4 asks for: the signals and balances of all people, and of all after one has changed. */
export function measure(): Figure[] {
  const people = Array.from({ length: PEOPLE }, (_, i) => personOf(i));
  const all: number[] = [];
  const loops: number[] = [];
  const ones: number[] = [];
  const lists: number[] = [];
  for (let run = -3; run < RUNS; run += 1) {
    // New ones, of whom nothing is known yet.
    const fresh = people.map((person) => ({ ...person }));
    const loop = timed(() => bareLoop(fresh));
    const first = timed(() => fresh.forEach((person) => standingOf(person, circumstances)));
    const at = (run + 3) * 41;
    const changed = { ...(fresh[at] ?? personOf(0)) };
    const one = timed(() => standingOf(changed, circumstances));
    fresh[at] = changed;
    const list = timed(() => careOf(fresh));
    if (run < 0) continue;
    loops.push(loop);
    all.push(first);
    ones.push(one);
    lists.push(list);
  }
  const what = (part: string): string => `Signals and balance, 10,000 people: ${part}`;
  const [time, bare] = [median(all), median(loops)];
  return [
    { what: what('all'), value: time, unit: 'ms', limit: 150 },
    { what: what('a bare loop over the same lines'), value: bare, unit: 'ms' },
    { what: what('times that loop'), value: time / bare, unit: '×' },
    { what: what('one changed person'), value: median(ones), unit: 'ms', limit: 1 },
    { what: what('all who need care, in order again'), value: median(lists), unit: 'ms' },
  ];
}

function careOf(people: readonly Person[]): number {
  const entries = people.map((person) => ({
    person,
    inTheTen: false,
    signals: standingOf(person, circumstances).signals,
  }));
  return careList(entries).length;
}

/** Only looking at the letters of each line of the same people. */
function bareLoop(people: readonly Person[]): number {
  let seen = 0;
  for (const { frontmatter } of people) {
    const lines: unknown = frontmatter?.['interactions'];
    if (!Array.isArray(lines)) continue;
    for (const line of lines) {
      if (typeof line !== 'string') continue;
      for (let at = 0; at < line.length; at += 1) seen += line.charCodeAt(at);
    }
  }
  return seen;
}

/** Somebody with twenty interactions in the order of the days, and a few of all else. */
function personOf(i: number): Person {
  const ago = (days: number): string => formatDay(TODAY - days);
  const name = manyName(i);
  const step = 3 + (i % 30);
  const frontmatter = {
    type: 'person',
    depth: 1 + (i % 3),
    'depth-history': [`${ago(500)} | 1`, `${ago(100)} | ${1 + (i % 3)} | A long walk`],
    ...(i % 4 > 0 && { 'next-step': `Write to them about the plan ${i}` }),
    interactions: Array.from(
      { length: INTERACTIONS },
      (_, at) => `${ago((INTERACTIONS - at) * step)} | ${marksOf(i + at)} | Talked a while ${i}`,
    ),
    promises: [`${ago(i % 40)} | Bring the book back`],
    exchanges: [`${ago(90)} | ${i % 5 === 0 ? 'asked' : 'gave'} | social | A name`],
    values: i % 6 === 0 ? [] : ['Honesty', 'Family'],
  };
  const note = {
    ...{ path: `People/${name}.md`, name, tags: [], contacts: [] },
    // Texts as a file brings them, not as the engine puts them together.
    frontmatter: JSON.parse(JSON.stringify(frontmatter)) as Record<string, unknown>,
    brokenBlock: undefined,
    day: undefined,
  };
  return readPerson(note, reading, TODAY);
}

function marksOf(i: number): string {
  const from = i % 3 === 0 ? 'them' : 'me';
  return `${i % 2 === 0 ? 'call' : 'visit'} | quality ${1 + (i % 3)} | 20m | from ${from}`;
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
