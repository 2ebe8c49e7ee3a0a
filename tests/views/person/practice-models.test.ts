import { describe, expect, it } from 'vitest';
import type { Frontmatter } from '../../../src/domain/note';
import { en } from '../../../src/i18n/en';
import { mentionedSections } from '../../../src/views/person/mentioned-model';
import { AMARA, KENJI, LUCIA } from '../../support/depth-people';
import { aReading } from '../../support/person-builders';
import { deedsOf, labelsOf, sectionOf, sectionsOf, wordsOf } from '../../support/person-sections';
import { ToldIndex, toldParts } from '../../support/view-parts';

const words = (key: string, note: Frontmatter) => wordsOf(sectionOf(key, note));

describe('promises', () => {
  const promises = [
    '2026-12-01 | Lend her the drill',
    'to me | The number of her teacher',
    '2026-11-20 | thanks | The seeds',
    'Show her the garden',
    '2026-10-01 | kept 2026-10-01 | Bring the tent',
    '2026-10-15 | dropped 2026-10-20 | Visit the workshop',
    '2026-11-30 | to me | Her recipe',
  ];

  it('are mine by day, then theirs, and how mine were kept', () => {
    expect(words('promises', { promises })).toEqual([
      'The seeds (Thanks) (2 days late (Fri 20 Nov))',
      'Lend her the drill (Tue 1 Dec)',
      'Show her the garden',
      'Her recipe (Promised to me) (Mon 30 Nov)',
      'The number of her teacher (Promised to me)',
      '(Kept on time: 1 of 3)',
    ]);
  });

  it('say nothing of how they were kept before one was due', () => {
    expect(words('promises', { promises: ['2026-12-01 | Lend her the drill'] })).toEqual([
      'Lend her the drill (Tue 1 Dec)',
    ]);
  });

  it('are kept, moved and dropped, each the one meant', () => {
    const { sections, log } = sectionsOf({ promises: ['Call', 'to me | The number'] });
    const section = sections.find(({ key }) => key === 'promises');
    expect(labelsOf(section)).toEqual([
      ...['Mark as kept: Call', 'Postpone: Call', 'Drop: Call'],
      ...['Mark as received: The number', 'Postpone: The number', 'Drop: The number'],
      'Add a promise',
    ]);
    for (const [, run] of deedsOf(section).slice(0, 4)) run();
    expect(log).toEqual([
      'keep {"path":"People/Ada.md","line":0,"text":"Call"}',
      'dialog: postpone promise due someday',
      'drop {"path":"People/Ada.md","line":0,"text":"Call"}',
      'keep {"path":"People/Ada.md","line":1,"text":"The number"}',
    ]);
  });

  it('of very many promises the first are shown, until all are asked for', () => {
    const promises = Array.from({ length: 10_000 }, (_, at) => `Promise ${at}`);
    const { sections, log } = sectionsOf({ promises });
    const section = sections.find(({ key }) => key === 'promises');
    expect(section?.lines.map(({ text }) => text).at(-1)).toBe('Promise 7');
    const [label, showAll] = section?.deeds?.[0] ?? [];
    expect(label).toBe('Show all 10000');
    void showAll?.();
    expect(log).toEqual(['show all']);
    const whole = sectionOf('promises', { promises }, { whole: true });
    expect(whole?.lines).toHaveLength(10_000);
  });
});

it('the buttons of promises do not say which while the screen is shared', () => {
  const section = sectionOf('promises', { promises: ['Call'] }, { discreet: () => true });
  expect(labelsOf(section)).toEqual(['Mark as kept', 'Postpone', 'Drop', 'Add a promise']);
});

describe('giving', () => {
  it('is the balance in all and of what was touched, in words and bars', () => {
    const giving = sectionOf('giving', {
      exchanges: [
        '2026-10-05 | gave | social | Introduced her to Per',
        '2026-11-02 | asked | business | Name of her publisher',
        '2026-11-03 | received | business | A contract',
      ],
    });
    expect(giving?.brief).toBe('1 more from them');
    expect(wordsOf(giving)).toEqual([
      'In all: 1 more from them',
      'social: 1 more from you',
      'business: 2 more from them',
      '{Tue 3 Nov · received · business · A contract; Mon 2 Nov · asked · business · Name of her publisher; Mon 5 Oct · gave · social · Introduced her to Per}',
    ]);
    expect(giving?.lines.map(({ bar }) => bar)).toEqual([-1 / 3, 1 / 3, -2 / 3, undefined]);
  });

  it('fills a bar with the largest balance, and never more', () => {
    const exchanges = ['offered', 'gave', 'gave', 'gave', 'gave'].map(
      (verb) => `2026-11-01 | ${verb} | A lift`,
    );
    expect(sectionOf('giving', { exchanges })?.lines[0]).toMatchObject({
      bar: 1,
      text: '5 more from you',
    });
  });

  it.each([
    [{ exchanges: ['2026-11-01 | gave | A lift', '2026-11-02 | asked | A lift'] }, 'even'],
    [{}, undefined],
  ])('in short: %j', (note, brief) => {
    expect(sectionOf('giving', note)?.brief).toBe(brief);
  });
});

describe('what is known', () => {
  it('stands by facet with the day it was learnt; then what is unknown, and a question', () => {
    const known = sectionOf('known', {
      depth: 2,
      goals: ['Sell vegetables'],
      values: ['Soil health', 'Independence'],
      discovery: ['2026-11-20 | direct | values | Soil health'],
    });
    expect(known?.brief).toBe('2/8');
    expect(wordsOf(known)).toEqual([
      'goals: Sell vegetables',
      'values: Soil health · Independence (learnt 2 days ago)',
      'Not known yet: motives, projects, interests, family, personality, working-style',
      `To ask next: ${en.questions.personality[1]}`,
    ]);
  });

  it('asks about another facet each time, where several are unknown', () => {
    const facets = ['goals', 'values', 'motives', 'projects', 'interests', 'family'];
    const note = Object.fromEntries(facets.map((facet) => [facet, ['x']]));
    const asked = (times: number, more: Frontmatter = {}) =>
      sectionOf('known', { ...note, ...more }, { asked: times })?.lines.at(-1);
    expect([0, 1, 2].map((times) => asked(times)?.text)).toEqual([
      en.questions.personality[0],
      en.questions['working-style'][0],
      en.questions.personality[0],
    ]);
    expect(asked(0)?.deeds?.map(([label]) => label)).toEqual(['Another question']);
    expect(asked(0, { personality: ['x'] })?.deeds).toBeUndefined();
  });

  it('asks what the user would ask', () => {
    const reading = aReading({ questions: { values: ['Which rules do you break?'] } });
    const known = sectionOf('known', {}, { reading: () => reading, asked: 1 });
    expect(wordsOf(known).at(-1)).toBe('To ask next: Which rules do you break?');
  });

  it('asks nothing where all is known', () => {
    const facets = ['goals', 'values', 'motives', 'projects', 'interests', 'family'];
    const note = Object.fromEntries(
      [...facets, 'personality', 'working-style'].map((facet) => [facet, ['x']]),
    );
    expect(words('known', note)).toHaveLength(8);
  });
});

describe('the timeline', () => {
  const days = ['2026-11-02', '2026-10-31', '2026-10-29', '2026-10-27'];
  const interactions = days.map((day) => `${day} | call | quality 2 | Hello`).reverse();

  it('is one line of time with long pauses in it', () => {
    const note = {
      interactions: ['2026-01-02 | event', ...interactions],
      'depth-history': ['2026-11-02 | 2 | long walk'],
      exchanges: ['2026-10-28 | gave | A lift'],
      discovery: ['2026-06-01 | values | Soil'],
      promises: ['2026-11-01 | kept 2026-11-05 | The tent', 'to me | kept 2026-11-06 | A recipe'],
    };
    expect(wordsOf(sectionOf('time', note, { whole: true }))).toEqual([
      '20 days without contact',
      'Promised to me: A recipe (Fri 6 Nov)',
      'Promise kept: The tent (Thu 5 Nov)',
      '2 · Sustained: long walk (Mon 2 Nov)',
      'call: Hello (Mon 2 Nov)',
      'call: Hello (Sat 31 Oct)',
      'call: Hello (Thu 29 Oct)',
      'gave: A lift (Wed 28 Oct)',
      'call: Hello (Tue 27 Oct)',
      '9 months without contact',
      'values: Soil (Mon 1 Jun)',
      'event: (Fri 2 Jan)',
    ]);
  });

  it('shows eight entries at first', () => {
    const many = Array.from(
      { length: 9 },
      (_, at) => `2026-11-0${at + 1} | call | quality 3 | ${at}`,
    );
    const { sections, log } = sectionsOf({ interactions: many });
    const time = sections.find(({ key }) => key === 'time');
    expect(time?.lines.map(({ quality }) => quality ?? 0)).toEqual([0, 3, 3, 3, 3, 3, 3, 3]);
    expect(labelsOf(time)).toEqual(['Show all 10']);
    deedsOf(time)[0]?.[1]();
    expect(log).toEqual(['show all']);
    expect(sectionOf('time', { interactions: many.slice(0, 3) })?.deeds).toBeUndefined();
  });
});

describe('the people of another note', () => {
  const parts = {
    ...toldParts(new ToldIndex()).parts,
    whole: false,
    showAll: () => undefined,
    asked: 0,
    askAnother: () => undefined,
  };

  it('have their depth, and their next step or last contact', () => {
    const step = { text: 'Call', due: undefined, why: undefined, kind: undefined };
    const [section] = mentionedSections([AMARA, { ...KENJI, nextStep: step }, LUCIA], parts);
    expect(wordsOf(section)).toEqual([
      'Amara Okafor (Last contact 12 days ago)',
      'Kenji Watanabe (Call)',
      'Lucía Fernández (No contact noted yet)',
    ]);
    expect(section?.lines.map(({ dots }) => dots)).toEqual([
      [2, 3],
      [3, undefined],
      [undefined, 2],
    ]);
  });

  it('have no depth while the screen is shared', () => {
    const [section] = mentionedSections([AMARA], { ...parts, discreet: () => true });
    expect(section?.lines[0]?.dots).toBeUndefined();
  });

  it('are nothing where nobody is mentioned', () => {
    expect(mentionedSections([], parts)).toEqual([]);
  });
});
