import { describe, expect, it } from 'vitest';
import type { ActionReport, DoneNote } from '../../src/actions/report';
import type { Refusal, RefusalReason } from '../../src/domain/frontmatter-edit';
import { en } from '../../src/i18n/en';
import { announcementOf, noteName } from '../../src/modals/report-model';

const done = (path: string, changed = true): DoneNote => ({ path, changed, remarks: [] });
const report = (more: Partial<ActionReport>): ActionReport => ({
  action: 'rate',
  done: [],
  failed: [],
  ...more,
});
const people = (count: number) =>
  ['Ada', 'Per', 'Mei', 'Kofi', 'Søren', 'Lucía']
    .slice(0, count)
    .map((name) => done(`P/${name}.md`));

describe('what was done', () => {
  it.each<[string, Partial<ActionReport>, string[]]>([
    ['for one', { done: people(1) }, ['Rating saved for Ada.']],
    ['for two', { done: people(2) }, ['Rating saved for Ada and Per.']],
    ['for four', { done: people(4) }, ['Rating saved for Ada, Per, Mei and Kofi.']],
    ['for more', { done: people(5) }, ['Rating saved for Ada, Per, Mei and 2 others.']],
    ['for none', {}, []],
    ['to a note in the root', { done: [done('Ada.md')] }, ['Rating saved for Ada.']],
    [
      'for two of one name',
      { done: [done('A/Ada.md'), done('B/Ada.md')] },
      ['Rating saved for A/Ada.md and B/Ada.md.'],
    ],
    ['where all was so already', { done: [done('Ada.md', false)] }, ['Nothing to change for Ada.']],
    [
      'where one was so already',
      { done: [done('Ada.md', false), done('Per.md')] },
      ['Rating saved for Per.'],
    ],
    [
      'by undo',
      { action: 'undo', undone: 'log-interaction', done: people(2) },
      ['Undone for Ada and Per: interaction noted.'],
    ],
    [
      'beside a bad last-contact',
      {
        action: 'log-interaction',
        done: [
          {
            path: 'Ada.md',
            changed: true,
            remarks: [{ kind: 'last-contact-left', property: 'last_chat', value: ['May', 3] }],
          },
        ],
      },
      [
        'Interaction noted for Ada.',
        'Ada: “last_chat” says “["May",3]”, which is no past date. It was left as it is.',
      ],
    ],
  ])('%s', (_, more, sentences) => {
    const announcement = announcementOf(report(more), en);
    expect(announcement.done).toEqual(sentences);
    expect(announcement).toMatchObject({ couldNot: undefined, failures: [] });
  });

  it('can be taken back where something changed, but not an undo', () => {
    const undoable = (more: Partial<ActionReport>) => announcementOf(report(more), en).undoable;
    expect(undoable({ done: people(1) })).toBe(true);
    expect(undoable({ done: [done('Ada.md', false)] })).toBe(false);
    expect(undoable({})).toBe(false);
    expect(undoable({ action: 'undo', undone: 'rate', done: people(1) })).toBe(false);
  });
});

describe('what failed', () => {
  const CASES: Record<RefusalReason, [Partial<Refusal>, string]> = {
    'no-note': [{}, 'The note is not there any more.'],
    'unreadable-block': [
      { detail: 'Flow sequence must end with a ]:\n\ndepth: [1' },
      'Its properties cannot be read (Flow sequence must end with a ]).',
    ],
    'duplicate-keys': [{ property: 'depth' }, '“depth” stands there twice.'],
    'unclosed-block': [{}, 'Its properties have no closing line “---”.'],
    'not-properties': [{}, 'The block at its start does not hold properties.'],
    'not-a-list': [
      { property: 'promises' },
      '“promises” holds nested values where a list belongs.',
    ],
    'not-provable': [{}, 'The note is written in a way that cannot be changed safely.'],
    'changed-meanwhile': [
      { property: 'next-step', detail: 'Call her' },
      '“next-step” has changed in the meantime: it now says “Call her”.',
    ],
    'future-day': [{ property: 'interactions' }, 'The day lies in the future.'],
    'no-such-day': [{}, 'There is no such day.'],
    'no-next-step': [{ property: 'next-step' }, 'There is no next step.'],
    'no-such-line': [{ property: 'promises' }, '“promises” has no such line.'],
    'empty-text': [{ property: 'next-step' }, '“next-step” needs a text.'],
    'unknown-value': [
      { property: 'interactions', detail: 'fax' },
      '“fax” cannot be written to “interactions”.',
    ],
    'ten-are-enough': [{}, 'Ten are enough. Take someone off the list to make room.'],
    'damaged-review': [
      { property: 'ratings' },
      '“ratings” cannot be read, so it is left for you to mend.',
    ],
    'who-comes-last': [{ property: 'what' }, '“what” is asked first. Who it is for comes last.'],
    exists: [{}, 'There is a note of that name already.'],
    'no-template': [
      { detail: 'Nope/Missing' },
      'There is no template at “Nope/Missing”. Choose another in the settings.',
    ],
    'bad-name': [
      { detail: 'a:b' },
      '“a:b” cannot be the name of a note or folder on every device.',
    ],
    'write-failed': [{ detail: 'disk full' }, 'It could not be written (disk full).'],
  };

  it.each(Object.entries(CASES))(
    '%s: which note, why, and that nothing changed',
    (reason, given) => {
      const [more, why] = given;
      const refusal = { ...more, reason: reason as RefusalReason };
      const announcement = announcementOf(report({ failed: [{ path: 'P/Ada.md', refusal }] }), en);
      expect(announcement).toEqual({
        done: [],
        couldNot: 'Rating not saved.',
        failures: [`Ada: ${why} Nothing was changed there.`],
        undoable: false,
      });
    },
  );

  it('stands beside what was done, note by note', () => {
    const announcement = announcementOf(
      report({
        done: people(2),
        failed: ['X/Per.md', 'Zoë.md'].map((path) => ({ path, refusal: { reason: 'no-note' } })),
      }),
      en,
    );
    expect(announcement.done).toEqual(['Rating saved for Ada and P/Per.md.']);
    expect(announcement.couldNot).toBe('Could not be written:');
    expect(announcement.failures.map((line) => line.split(':')[0])).toEqual(['X/Per.md', 'Zoë']);
    expect(announcement.undoable).toBe(true);
  });

  it('cuts what a parser says to one short line', () => {
    const refusal = { reason: 'write-failed', detail: 'x'.repeat(500) } as const;
    const { failures } = announcementOf(report({ failed: [{ path: 'a.md', refusal }] }), en);
    expect(failures[0]).toContain(`(${'x'.repeat(120)}…)`);
  });
});

describe('a report over many notes', () => {
  const many = ['Ada', 'Per', 'Mei', 'Kofi', 'Søren', 'Lucía', 'Amara', 'Yusuf', 'Noor', 'Ten'];
  const done10 = many.map((name) => done(`P/${name}.md`));

  it.each<[string, Partial<ActionReport>, string[]]>([
    ['calls the first by name', { done: done10 }, ['Rating saved for Ada, Per, Mei and 7 others.']],
    [
      'counts the notes of a review, since one of them is about nobody',
      { action: 'finish-review', done: done10 },
      ['Review saved in 10 notes.'],
    ],
    [
      'says so of a review taken back',
      { action: 'undo', undone: 'finish-review', done: done10 },
      ['Undone in 10 notes: review saved.'],
    ],
    [
      'says where all was so already',
      { done: many.map((name) => done(name, false)) },
      ['Nothing to change for Ada, Per, Mei and 7 others.'],
    ],
  ])('%s', (_, more, sentences) => {
    expect(announcementOf(report(more), en).done).toEqual(sentences);
  });

  it('tells of a note once, where several things failed there for one reason', () => {
    const refusal = { reason: 'duplicate-keys', property: 'depth' } as const;
    const failed = ['P/Ada.md', 'P/Ada.md', 'P/Per.md'].map((path) => ({ path, refusal }));
    const said = announcementOf(report({ done: people(1), failed }), en);
    expect(said.failures).toEqual([
      'Ada: “depth” stands there twice. Nothing was changed there.',
      'Per: “depth” stands there twice. Nothing was changed there.',
    ]);
  });
});

it.each([
  ['People/Ada.md', 'Ada'],
  ['Ada.md', 'Ada'],
  ['a.b/Dr. Ada.md', 'Dr. Ada'],
])('calls %s %s', (path, name) => {
  expect(noteName(path)).toBe(name);
});
