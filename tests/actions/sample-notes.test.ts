import { beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createSampleNotes } from '../../src/actions/sample-notes';
import { isPlanNote, readPlan } from '../../src/domain/plan';
import { readPerson } from '../../src/domain/read-person';
import type { RecordRules } from '../../src/domain/rules';
import { readText } from '../../src/frontmatter/read-text';
import { en } from '../../src/i18n/en';
import { createMemoryNoteMaker } from '../support/memory-note-maker';
import { createMemoryNoteSource } from '../support/memory-note-source';
import { aNote, aReading, day, TODAY } from '../support/person-builders';

const parseYaml = (text: string): unknown => parse(text);
const { folder } = en.samples;

function bed(rules: Partial<RecordRules> = {}, today = TODAY) {
  const source = createMemoryNoteSource();
  const maker = createMemoryNoteMaker();
  const log: string[] = [];
  const samples = createSampleNotes({
    ...en.samples,
    maker: {
      make: (path, text) => maker.make(path, text),
      trash(path) {
        if (path.includes('Noor')) return Promise.resolve(false);
        source.delete(path);
        return maker.trash(path);
      },
    },
    source,
    reading: () => aReading(rules),
    today: () => today,
    parseYaml,
    trashEmptyFolder: (path) => Promise.resolve(void log.push(path)),
  });
  maker.made = (path, text) => {
    const read = readText(text, parseYaml);
    if (read.kind !== 'read') throw new Error(`${path} cannot be read.`);
    source.put(path, { frontmatter: read.frontmatter });
  };
  const notes = () => source.paths().map((path) => source.note(path) ?? aNote());
  const people = () =>
    notes()
      .filter((note) => !isPlanNote(note))
      .map((note) => readPerson(note, aReading(rules), today));
  const plans = () =>
    notes()
      .filter(isPlanNote)
      .map((note) => readPlan(note, (link) => pathOf(`${folder}/${link}.md`), today));
  const pathOf = (path: string) => source.paths().find((each) => each === path);
  return { source, maker, samples, people, plans, log };
}

let all: ReturnType<typeof bed>;
beforeEach(() => {
  all = bed();
});

describe('the sample notes', () => {
  it.each([TODAY, day('2028-02-29'), day('2027-01-01')])(
    'are four people without a problem, on day %i',
    async (today) => {
      const { samples, people } = bed({}, today);
      expect(await samples.add()).toBeUndefined();
      expect(people()).toHaveLength(4);
      expect(people().flatMap(({ problems }) => problems)).toEqual([]);
      expect(people().some(({ nextStep }) => nextStep?.due === today)).toBe(true);
    },
  );

  it('are a plan with two of them as well, whose questions are answered', async () => {
    const { samples, plans } = bed();
    await samples.add();
    expect(plans()).toMatchObject([
      {
        ...{ name: 'Music in the courtyard', what: expect.stringMatching(/./) as unknown },
        who: [{ name: 'Kenji Watanabe' }, { name: 'Freya Lindqvist' }],
        ...{ status: 'active', problems: [] },
      },
    ]);
  });

  it('are people by whatever rule holds, and the plan is none', async () => {
    const { samples, maker } = bed({ personProperties: ['kind: friend'] });
    await samples.add();
    const people = [...maker.notes.values()].filter((text) => /^kind: friend$/m.test(text));
    expect(people).toHaveLength(4);
  });

  it('say what they are, and that they can go', async () => {
    await all.samples.add();
    const text = all.maker.notes.get(`${folder}/Noor Haddad.md`) ?? '';
    expect(text).toContain('---\ntype: person\nrapport-sample: true\ndepth: 1\n');
    expect(text).toContain('\nlast-contact: 2026-08-17\n');
    expect(text.endsWith(`---\n${en.samples.body}\n`)).toBe(true);
  });

  it('are made once, and what the user has changed stays', async () => {
    await all.samples.add();
    all.maker.notes.set(`${folder}/Kenji Watanabe.md`, 'mine');
    await all.samples.add();
    expect(all.maker.notes.size).toBe(5);
    expect(all.maker.notes.get(`${folder}/Kenji Watanabe.md`)).toBe('mine');
  });

  it('go again, others’ notes and what cannot go stay', async () => {
    expect(all.samples.count()).toBe(0);
    all.source.put(`${folder}/Own.md`, { frontmatter: { type: 'person' } });
    all.source.put('Own.md', { frontmatter: { 'rapport-sample': true } });
    expect(all.samples.count()).toBe(0);
    await all.samples.add();
    expect(all.samples.count()).toBe(5);
    expect(await all.samples.remove()).toBe(1);
    expect(all.source.paths()).toEqual([`${folder}/Own.md`, 'Own.md', `${folder}/Noor Haddad.md`]);
    expect(all.log).toEqual([folder]);
  });

  it('tell why they cannot be made', async () => {
    const samples = createSampleNotes({
      ...en.samples,
      maker: {
        ...all.maker,
        make: () => Promise.resolve({ kind: 'refused', refusal: { reason: 'write-failed' } }),
      },
      source: all.source,
      reading: () => aReading(),
      today: () => TODAY,
      parseYaml,
      trashEmptyFolder: () => Promise.resolve(),
    });
    expect(await samples.add()).toEqual({ reason: 'write-failed' });
  });
});
