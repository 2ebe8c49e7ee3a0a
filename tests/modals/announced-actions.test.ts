import { beforeEach, describe, expect, it } from 'vitest';
import { createActions } from '../../src/actions/create-actions';
import { en } from '../../src/i18n/en';
import { announcedActions } from '../../src/modals/announced-actions';
import type { Announcement } from '../../src/modals/report-model';
import { context, day, TODAY } from '../support/edit-run';
import { createMemoryNoteEditor } from '../support/memory-note-editor';

const NOTE = '---\ndepth: 1\n---\n';

interface Shown extends Announcement {
  undo: (() => void) | undefined;
  retracted: boolean;
}

function setUp() {
  const editor = createMemoryNoteEditor({ 'Ada.md': NOTE, 'Per.md': NOTE });
  const { reading } = context();
  const plain = createActions({ editor, reading: () => reading, today: () => day(TODAY) });
  const shown: Shown[] = [];
  const actions = announcedActions(
    plain,
    (announcement, undo) => {
      const notice: Shown = { ...announcement, undo, retracted: false };
      shown.push(notice);
      return {
        withdrawUndo: () => (notice.undo = undefined),
        retract: () => (notice.retracted = true),
      };
    },
    en,
  );
  return { editor, actions, shown };
}

describe('announced actions', () => {
  let bed: ReturnType<typeof setUp>;
  beforeEach(() => {
    bed = setUp();
  });
  /** Which notices have a button. */
  const buttons = () => bed.shown.map(({ undo }) => undo !== undefined);
  const settle = () => new Promise((resolve) => setTimeout(resolve));

  it('say each action once and hand its report on', async () => {
    const report = await bed.actions.setGoal(['Ada.md', 'Nobody.md'], 2);
    expect(report).toMatchObject({ action: 'set-goal', failed: [{ path: 'Nobody.md' }] });
    expect(bed.shown).toMatchObject([
      {
        done: ['Goal saved for Ada.'],
        couldNot: 'Could not be written:',
        failures: ['Nobody: The note is not there any more. Nothing was changed there.'],
      },
    ]);
    expect(buttons()).toEqual([true]);
  });

  it('offer no button where nothing changed', async () => {
    await bed.actions.rate(['Ada.md'], 1);
    await bed.actions.completeNextStep('Ada.md', {});
    expect(bed.shown.map(({ done, couldNot }) => [...done, couldNot])).toEqual([
      ['Nothing to change for Ada.', undefined],
      ['Next step not completed.'],
    ]);
    expect(buttons()).toEqual([false, false]);
  });

  it('take back the action whose button is pressed', async () => {
    await bed.actions.rate(['Ada.md'], 2);
    bed.shown[0]?.undo?.();
    await settle();
    expect(bed.editor.text('Ada.md')).toBe(NOTE);
    expect(bed.shown[1]?.done).toEqual(['Undone for Ada: rating saved.']);
    expect(bed.shown.map(({ retracted }) => retracted)).toEqual([true, false]);
    expect(buttons()).toEqual([false, false]);
  });

  it('leave a button to the very last only', async () => {
    await bed.actions.rate(['Ada.md'], 2);
    await bed.actions.rate(['Per.md'], 3);
    expect(buttons()).toEqual([false, true]);
    await bed.actions.undo();
    expect(buttons()).toEqual([false, false, false]);
    expect(bed.shown.map(({ retracted }) => retracted)).toEqual([false, true, false]);
    expect(bed.editor.text('Per.md')).toBe(NOTE);
    expect(bed.editor.text('Ada.md')).not.toBe(NOTE);
  });

  it('withdraw the button as soon as another action begins', async () => {
    await bed.actions.rate(['Ada.md'], 2);
    const second = bed.actions.rate(['Per.md'], 3);
    expect(buttons()).toEqual([false]);
    await second;
    expect(buttons()).toEqual([false, true]);
  });

  it('offer no button while another action is under way', async () => {
    await Promise.all([bed.actions.rate(['Ada.md'], 2), bed.actions.rate(['Per.md'], 3)]);
    expect(buttons()).toEqual([false, true]);
  });

  it('say that there is nothing to undo', async () => {
    expect(await bed.actions.undo()).toBeUndefined();
    expect(bed.shown.map(({ done }) => done)).toEqual([['There is nothing to undo.']]);
  });

  it('pass on what each action is given', async () => {
    const { actions, editor } = bed;
    const today = day(TODAY);
    await actions.setNextStep('Ada.md', { text: 'Call', due: today });
    await actions.postpone({ item: 'step', path: 'Ada.md' }, today + 1);
    await actions.addPromise('Ada.md', { text: 'a' });
    await actions.addPromise('Ada.md', { text: 'b' });
    await actions.keepPromise({ path: 'Ada.md', line: 0, text: 'a' }, today - 1);
    await actions.dropPromise({ path: 'Ada.md', line: 1 }, today - 2);
    await actions.logInteraction(['Ada.md'], { day: today, kind: 'call' });
    await actions.rate(['Ada.md'], 2, 'why');
    expect(editor.text('Ada.md')).toBe(
      [
        '---',
        'depth: 2',
        'next-step: Call',
        'next-step-due: 2026-11-23',
        'promises:',
        '  - kept 2026-11-21 | a',
        '  - dropped 2026-11-20 | b',
        'last-contact: 2026-11-22',
        'interactions:',
        '  - 2026-11-22 | call',
        'depth-why: why',
        'depth-history:',
        '  - 2026-11-22 | 2 | why',
        '---',
        '',
      ].join('\n'),
    );
    expect(bed.shown).toHaveLength(8);
  });

  it('tell a goal cleared from one saved, and a rest from a day moved', async () => {
    await bed.actions.setGoal(['Ada.md'], 2);
    await bed.actions.setGoal(['Ada.md'], undefined);
    await bed.actions.snoozeEach([{ path: 'Ada.md', to: day('2026-11-29') }]);
    expect(bed.shown.map(({ done }) => done[0])).toEqual([
      'Goal saved for Ada.',
      'Goal cleared for Ada.',
      'Keeping in touch postponed for Ada.',
    ]);
  });

  it('hand on how far a review is, and let all of it be taken back', async () => {
    const { actions, editor, shown } = bed;
    const draft = '---\ntype: ten-review\nstatus: draft\n---\n';
    editor.put('Ten.md', draft);
    const told: string[] = [];
    const entry = { first: 0, wanted: 0, step: '', why: '', due: undefined } as const;
    const entries = ['Ada', 'Per'].map((name) => ({
      ...entry,
      link: `[[${name}]]`,
      name,
      path: `${name}.md`,
      rating: 2 as const,
    }));
    const plan = { review: 'Ten.md', entries, table: '| Person |' };
    await actions.finishReview(plan, (done, of) => told.push(`${done}/${of}`));
    expect(told.at(-1)).toBe('3/3');
    expect(shown.map(({ done, couldNot }) => [...done, couldNot])).toEqual([
      ['Review saved in 3 notes.', undefined],
    ]);
    expect(editor.text('Ten.md')).toContain('status: done');
    await actions.undo();
    expect(shown[1]?.done).toEqual(['Undone in 3 notes: review saved.']);
    const texts = ['Ada.md', 'Per.md', 'Ten.md'].map((path) => editor.text(path));
    expect(texts).toEqual([NOTE, NOTE, draft]);
  });
});
