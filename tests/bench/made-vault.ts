import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { formatDay, type Day } from '../../src/domain/day';
import { benchToday } from './many-people';

/** How large a vault is made; the same plan gives the same bytes. */
export interface VaultPlan {
  /** All notes, people included. */
  readonly notes: number;
  readonly people: number;
  readonly seed: number;
}

/** So many people lie in one folder at most. */
export const PEOPLE_IN_FOLDER = 2000;

const FIRST =
  'Ada Kwame Mei Salma Tomás Aroha Priya Dmitri Noor Inês Łucja Ngozi Zoë Émile Åsa Yusuf Hana Olu'.split(
    ' ',
  );
const LAST =
  'Lindqvist Mensah Lin El-Sayed Rivera Ngata Nair Volkov Okafor Šimić García Tanaka Nguyễn Haddad'.split(
    ' ',
  );
const KINDS = ['call', 'visit', 'message', 'meeting', 'meal'];
const TOPICS = [
  'Asked how the move went',
  'Walked round the allotment',
  'Talked about the new job and what it asks of the family',
  'Sent a picture of the garden',
  'Planned the trip',
];
const STEPS = ['Send the article on soil', 'Ask how the exam went', 'Bring the book back'];
const DAILY_DAYS = 3000;

/** A fictitious person of the made vault, from 0. */
export function madePath(index: number): string {
  const folder = Math.floor(index / PEOPLE_IN_FOLDER) + 1;
  return `People/Circle ${folder}/${madeName(index)}.md`;
}

export function madeName(index: number): string {
  const first = FIRST[index % FIRST.length] ?? '';
  const last = LAST[Math.floor(index / FIRST.length) % LAST.length] ?? '';
  return `${first} ${last} ${index}`;
}

/** Every note of the vault: its path and its text. */
export function* madeNotes({ notes, people, seed }: VaultPlan): Generator<[string, string]> {
  const draw = randomness(seed);
  const today = benchToday();
  for (let index = 0; index < people; index += 1)
    yield [madePath(index), personText(index, draw, today)];
  const others = Math.max(0, notes - people);
  const reviews = Math.min(8, others);
  for (let at = 0; at < reviews; at += 1) yield reviewNote(at, people, today);
  for (let at = 0; at < others - reviews; at += 1) {
    yield at % 4 === 3 ? pluginNote(at, draw) : dailyNote(at, people, draw, today);
  }
}

/** Writes the vault into a folder that is empty or not there yet; gives the number of notes. */
export function writeVault(folder: string, plan: VaultPlan): number {
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length > 0) throw new RangeError(`The folder is not empty: ${folder}`);
  const made = new Set<string>();
  let count = 0;
  for (const [name, text] of madeNotes(plan)) {
    const parent = path.join(folder, path.dirname(name));
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(path.join(folder, name), text, { flag: 'wx' });
    count += 1;
  }
  return count;
}

/** A whole number from 0, below `below`. */
type Draw = (below: number) => number;

/** Mulberry32: small, and the same for the same seed everywhere. */
function randomness(seed: number): Draw {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function oneOf<T>(list: readonly T[], draw: Draw): T | undefined {
  return list[draw(list.length)];
}

function personText(index: number, draw: Draw, today: Day): string {
  const ago = (days: number): string => formatDay(today - days);
  const depth = 1 + draw(3);
  const last = 1 + draw(200);
  const lines = Array.from({ length: draw(8) }, (_, at) => {
    const quality = 1 + draw(3);
    const from = oneOf(['me', 'them'], draw) ?? '';
    const kind = oneOf(KINDS, draw) ?? '';
    return `  - ${ago(last + at * (7 + draw(40)))} | ${kind} | quality ${quality} | from ${from} | ${oneOf(TOPICS, draw) ?? ''}`;
  });
  // Everybody has a step, the first is overdue the longest.
  const due = index === 0 ? 400 : draw(150) - 90;
  return [
    '---',
    'type: person',
    `aliases: [${madeName(index).split(' ')[0] ?? ''}]`,
    `depth: ${depth} # of 3`,
    `depth-history: ["${ago(500)} | 1", "${ago(90)} | ${depth}"]`,
    'stage: known',
    ...(draw(3) === 0 ? ['cadence: 30'] : []),
    `last-contact: ${ago(last)}`,
    `next-step: ${oneOf(STEPS, draw) ?? ''}, part ${index}`,
    `next-step-due: ${ago(due)}`,
    ...(lines.length > 0 ? ['interactions:', ...lines] : []),
    ...(draw(4) === 0 ? ['promises:', `  - ${ago(draw(60) - 30)} | Lend the ladder`] : []),
    ...(draw(2) === 0 ? ['values: [Honesty, Family]', 'goals: [Learn to sail]'] : []),
    ...(draw(5) === 0 ? [`birthday: 19${60 + draw(39)}-0${1 + draw(9)}-1${draw(10)}`] : []),
    '---',
    '',
    `Met at the market. #friends`,
    '',
  ].join('\n');
}

function dailyNote(at: number, people: number, draw: Draw, today: Day): [string, string] {
  const day = formatDay(today - 1 - (at % DAILY_DAYS));
  const name = at < DAILY_DAYS ? day : `${day} ${at}`;
  const links = Array.from({ length: Math.min(people, 2) }, () => `[[${madeName(draw(people))}]]`);
  const text = `---\ntags: [daily]\nmood: ${1 + draw(5)}\n---\n\nTea with ${links.join(' and ')}.\n\n- [ ] Water the plants\n`;
  return [`Daily/${name}.md`, text];
}

function reviewNote(at: number, people: number, today: Day): [string, string] {
  const day = formatDay(today - 200 - at * 91);
  const ten = Array.from({ length: Math.min(10, people) }, (_, place) => madeName(place * 7 + at));
  const text = [
    '---',
    'type: ten-review',
    `date: ${day}`,
    'status: done',
    `people: [${ten.map((name) => `"[[${name}]]"`).join(', ')}]`,
    `ratings: [${ten.map((_, place) => 1 + ((place + at) % 3)).join(', ')}]`,
    '---',
    '',
  ].join('\n');
  return [`Reviews/Ten relationships ${day}.md`, text];
}

/** As other plugins keep theirs: boards, tasks, books. */
function pluginNote(at: number, draw: Draw): [string, string] {
  const text = oneOf(
    [
      `---\nkanban-plugin: basic\n---\n\n## Doing\n\n- [ ] Paint the shed ${at}\n`,
      `---\ntitle: Book ${at}\nauthor: Somebody\nrating: ${1 + draw(5)}\nstatus: reading\n---\n\n> A line worth keeping.\n`,
      `---\ncreated: 2026-01-01\ntags: [project]\n---\n\nNotes on project ${at}.\n`,
    ],
    draw,
  );
  return [`Other/Note ${at}.md`, text ?? ''];
}
