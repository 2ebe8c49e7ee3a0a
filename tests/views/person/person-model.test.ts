import { describe, expect, it } from 'vitest';
import type { Actions } from '../../../src/actions/actions';
import type { Frontmatter } from '../../../src/domain/note';
import { TODAY } from '../../support/person-builders';
import {
  deedsOf,
  fieldsOf,
  labelsOf,
  sectionOf,
  sectionsOf,
  wordsOf,
} from '../../support/person-sections';
import { ToldIndex, toldParts } from '../../support/view-parts';

const words = (key: string, note: Frontmatter) => wordsOf(sectionOf(key, note));

describe('the sections of a note', () => {
  it('are few where little is said', () => {
    const { sections } = sectionsOf({});
    expect(sections.map(({ key, lines }) => `${key} ${lines.length}`)).toEqual([
      'head 2',
      'step 0',
      'touch 1',
      'promises 0',
      'giving 0',
      'known 2',
      'hopes 2',
    ]);
  });

  it('know which note they are about', () => {
    const { sections } = sectionsOf({ promises: ['2026-12-01 | Lend her the drill'] });
    expect(new Set(sections.map(({ about }) => about))).toEqual(new Set(['People/Ada.md']));
  });
});

describe('the head', () => {
  it('says who, how deep, how deep wanted, and why', () => {
    const head = sectionOf('head', {
      ...{ depth: 2, 'depth-goal': 3, stage: 'known', 'depth-why': 'A long walk' },
    });
    expect(wordsOf(head)[0]).toBe('Ada');
    expect(head?.lines[0]?.dots).toEqual([2, 3]);
    expect(fieldsOf(head).map(([label, value]) => [label, value])).toEqual([
      ['Goal', '3'],
      ['Stage', 'known'],
      ['Why', 'A long walk'],
    ]);
    expect(fieldsOf(head)[1]?.[3]?.map(([stage]) => stage)).toEqual([
      ...['', 'connected', 'met', 'known', 'liked', 'trusted'],
    ]);
  });

  it('asks for no why while there is no rating', () => {
    expect(fieldsOf(sectionOf('head', { 'depth-why': 'x' })).map(([label]) => label)).toEqual([
      'Goal',
      'Stage',
    ]);
  });

  it('offers to clear the rating where there is one, unless the screen is shared', () => {
    const labels = (note: Frontmatter, discreet = false) =>
      labelsOf(sectionOf('head', note, { discreet: () => discreet }));
    expect(labels({ depth: 2 })).toEqual(['Clear rating']);
    expect(labels({ 'depth-goal': 2 })).toEqual([]);
    expect(labels({ depth: 2 }, true)).toEqual([]);
  });

  it('says nothing of depth while the screen is shared', () => {
    const head = sectionOf('head', { depth: 2, 'depth-goal': 3 }, { discreet: () => true });
    expect(head?.lines[0]?.dots).toEqual([undefined, undefined]);
  });
});

describe('the signals', () => {
  it('have their sentence, a hint, and the lines behind them; what weighs most is first', () => {
    const note = { depth: 2, promises: ['2026-11-01 | Lend her the drill'] };
    expect(words('care', note)).toEqual([
      'A promise of yours is 21 days late. (Keep it, move it or let it go.) {promises: 2026-11-01 | Lend her the drill}',
      expect.stringContaining('{depth: 2}'),
      expect.stringContaining('{depth: 2}'),
    ]);
  });

  it('can be set aside', () => {
    const { sections, log } = sectionsOf({ exchanges: ['2026-10-12 | asked | A place'] });
    deedsOf(sections.find(({ key }) => key === 'care'))[0]?.[1]();
    expect(log).toEqual(['set aside People/Ada.md asked-before-offering']);
  });
});

describe('the next step', () => {
  it.each<[string, Frontmatter, string[], string[]]>([
    ['is not there', {}, [], ['Set next step']],
    [
      'has its day, its kind and its why',
      {
        ...{ 'next-step': 'Send the article', 'next-step-due': '2026-11-19' },
        ...{ 'next-step-kind': 'offer', 'next-step-why': 'She plans an allotment' },
      },
      ['Send the article (3 days late (Thu 19 Nov)) (I offer something) (She plans an allotment)'],
      ['Complete', 'Change', 'Postpone'],
    ],
    ['has no day', { 'next-step': 'Call' }, ['Call'], ['Complete', 'Change', 'Postpone']],
  ])('%s', (_, note, said, labels) => {
    expect(words('step', note)).toEqual(said);
    expect(labelsOf(sectionOf('step', note))).toEqual(labels);
  });
});

describe('keeping in touch', () => {
  const plain = ['Contacted today', 'Log interaction'];
  it.each<[string, Frontmatter, string[], string[]]>([
    ['no contact yet', {}, ['No contact noted yet'], plain],
    [
      'no contact yet, and a cadence',
      { cadence: 30 },
      ['No contact noted yet'],
      [...plain, 'Postpone'],
    ],
    [
      'due in some days',
      { cadence: 30, 'last-contact': '2026-10-25' },
      ['Last contact 28 days ago (Next: in 2 days (Tue 24 Nov))'],
      [...plain, 'Postpone'],
    ],
    [
      'late',
      { cadence: 30, 'last-contact': '2026-10-20' },
      ['Last contact 33 days ago (Next: 3 days late (Thu 19 Nov))'],
      [...plain, 'Postpone'],
    ],
    [
      'silent up to today',
      { cadence: 30, 'last-contact': '2026-10-20', 'snooze-until': '2026-11-22' },
      ['Last contact 33 days ago (Next: 3 days late (Thu 19 Nov)) (Silent until Sun 22 Nov)'],
      [...plain, 'Postpone'],
    ],
    [
      'silent no more',
      { cadence: 30, 'last-contact': '2026-10-20', 'snooze-until': '2026-11-21' },
      ['Last contact 33 days ago (Next: 3 days late (Thu 19 Nov))'],
      [...plain, 'Postpone'],
    ],
    [
      'contacted today already',
      { 'last-contact': '2026-11-22' },
      ['Last contact today'],
      ['Log interaction'],
    ],
  ])('%s', (_, note, said, labels) => {
    expect(words('touch', note)).toEqual(said);
    expect(labelsOf(sectionOf('touch', note))).toEqual(labels);
  });

  it('is one click, today', () => {
    const given: unknown[] = [];
    const { parts } = toldParts(new ToldIndex());
    const actions: Actions = {
      ...parts.actions,
      logInteraction(...all) {
        given.push(all);
        return Promise.resolve({ action: 'log-interaction', done: [], failed: [] });
      },
    };
    deedsOf(sectionOf('touch', {}, { actions }))[0]?.[1]();
    expect(given).toEqual([[['People/Ada.md'], { day: TODAY }]]);
  });
});

describe('what I want and bring', () => {
  it('are two texts that are saved each', () => {
    const { sections, log } = sectionsOf({ want: 'To sing', bring: 'Time' });
    const fields = fieldsOf(sections.find(({ key }) => key === 'hopes'));
    expect(fields.map(([label, value]) => [label, value])).toEqual([
      ['What I want', 'To sing'],
      ['What I bring', 'Time'],
    ]);
    for (const [, , save] of fields) void save('more');
    expect(log).toEqual(['want People/Ada.md more', 'bring People/Ada.md more']);
  });
});
