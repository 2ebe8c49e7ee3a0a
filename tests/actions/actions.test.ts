import { describe, expect, it } from 'vitest';
import { createActions } from '../../src/actions/create-actions';
import { context, day, TODAY } from '../support/edit-run';
import { createMemoryNoteEditor } from '../support/memory-note-editor';

const ADA = 'People/Ada.md';
const PER = 'People/Per.md';
const today = day(TODAY);

function setUp(notes: Record<string, string>) {
  const editor = createMemoryNoteEditor(notes);
  const { reading } = context();
  const actions = createActions({ editor, reading: () => reading, today: () => today });
  return { editor, actions };
}

const note = (lines: string): string => `---\n${lines}\n---\n# Notes\n`;

describe('actions write the note', () => {
  type Act = (actions: ReturnType<typeof setUp>['actions']) => Promise<unknown>;
  it.each<[string, string, Act, string]>([
    [
      'rate',
      'depth: 1 # so far',
      (a) => a.rate([ADA], 2, 'long walk'),
      'depth: 2 # so far\ndepth-why: long walk\ndepth-history:\n  - 2026-11-22 | 2 | long walk',
    ],
    ['clear the rating', 'depth: 1', (a) => a.rate([ADA], undefined), 'depth:'],
    ['set the goal', 'depth: 1', (a) => a.setGoal([ADA], 3), 'depth: 1\ndepth-goal: 3'],
    [
      'set the stage',
      'stage: # so far',
      (a) => a.setStage([ADA], 'Known'),
      'stage: known # so far',
    ],
    ['clear the stage', 'stage: met', (a) => a.setStage([ADA], undefined), 'stage:'],
    [
      'say what I want',
      'bring: x',
      (a) => a.setWant(ADA, ' To walk\nmore often '),
      'bring: x\nwant: To walk more often',
    ],
    ['say what I bring', 'bring: "x" # y', (a) => a.setBring(ADA, 'Time'), 'bring: Time # y'],
    ['bring nothing any more', 'bring: "x" # y', (a) => a.setBring(ADA, ' '), 'bring: # y'],
    [
      'set a signal aside',
      'depth: 2',
      (a) => a.setAside(ADA, 'no-next-step'),
      'depth: 2\nset-aside:\n  - 2026-11-22 | no-next-step',
    ],
    [
      'set the next step',
      'next-step: # later',
      (a) => a.setNextStep(ADA, { text: 'Call', due: today + 1, kind: 'ask' }),
      'next-step: Call # later\nnext-step-due: 2026-11-23\nnext-step-kind: ask',
    ],
    [
      'complete the next step',
      'next-step: Call\ninteractions: []',
      (a) => a.completeNextStep(ADA, {}),
      'next-step:\ninteractions: [2026-11-22 | step | Call]\nlast-contact: 2026-11-22',
    ],
    [
      'postpone the step',
      'next-step: Call',
      (a) => a.postpone({ item: 'step', path: ADA }, today + 7),
      'next-step: Call\nnext-step-due: 2026-11-29',
    ],
    [
      'postpone a promise',
      'promises:\n- Lend the drill',
      (a) => a.postpone({ item: 'promise', path: ADA, line: 0 }, today + 7),
      'promises:\n- 2026-11-29 | Lend the drill',
    ],
    [
      'postpone keep-in-touch',
      'cadence: 30',
      (a) => a.postpone({ item: 'keep-in-touch', path: ADA }, today + 7),
      'cadence: 30\nsnooze-until: 2026-11-28',
    ],
    [
      'log an interaction',
      'depth: 2',
      (a) => a.logInteraction([ADA], { day: today - 1, kind: 'call', minutes: 20 }),
      'depth: 2\nlast-contact: 2026-11-21\ninteractions:\n  - 2026-11-21 | call | 20m',
    ],
    [
      'add a promise',
      'promises: The seeds',
      (a) => a.addPromise(ADA, { text: 'Lend the drill', due: today }),
      'promises:\n  - The seeds\n  - 2026-11-22 | Lend the drill',
    ],
    [
      'keep a promise',
      'promises: ["The seeds"]',
      (a) => a.keepPromise({ path: ADA, line: 0, text: 'The seeds' }),
      'promises: [kept 2026-11-22 | The seeds]',
    ],
    [
      'drop a promise',
      'promises:\n  - The seeds',
      (a) => a.dropPromise({ path: ADA, line: 0 }, today - 2),
      'promises:\n  - dropped 2026-11-20 | The seeds',
    ],
  ])('%s', async (_, before, act, after) => {
    const { editor, actions } = setUp({ [ADA]: note(before) });
    expect(await act(actions)).toMatchObject({ done: [{ path: ADA, changed: true }], failed: [] });
    expect(editor.text(ADA)).toBe(note(after));
  });
});

describe('an action over several notes', () => {
  it('does each by itself and lists what failed', async () => {
    const { editor, actions } = setUp({
      [ADA]: note('depth: 1'),
      [PER]: '---\ndepth: [1\n---\n',
      'Mei.md': note('depth-history: {a: 1}'),
      'Kofi.md': note('depth: 2'),
    });
    const report = await actions.rate([ADA, PER, 'Mei.md', 'Nobody.md', 'Kofi.md', ADA], 2);
    expect(report).toEqual({
      action: 'rate',
      done: [
        { path: ADA, changed: true, remarks: [] },
        { path: 'Kofi.md', changed: false, remarks: [] },
      ],
      failed: [
        { path: PER, refusal: expect.objectContaining({ reason: 'unreadable-block' }) as unknown },
        { path: 'Mei.md', refusal: { reason: 'not-a-list', property: 'depth-history' } },
        { path: 'Nobody.md', refusal: { reason: 'no-note' } },
      ],
    });
    expect(editor.text(PER)).toBe('---\ndepth: [1\n---\n');
    expect(editor.text(ADA)).toBe(note('depth: 2\ndepth-history:\n  - 2026-11-22 | 2'));
  });

  it('says that a rating was cleared, not saved', async () => {
    const { actions } = setUp({ [ADA]: note('depth: 1') });
    expect(await actions.rate([ADA], undefined)).toMatchObject({ action: 'clear-rating' });
    expect(await actions.undo()).toMatchObject({ action: 'undo', undone: 'clear-rating' });
  });

  it.each([
    ['met', 'set-stage'] as const,
    ['', 'clear-stage'] as const,
    [undefined, 'clear-stage'] as const,
  ])('says of the stage %j: %s', async (stage, action) => {
    const { actions } = setUp({ [ADA]: note('stage: known') });
    expect(await actions.setStage([ADA], stage)).toMatchObject({ action });
    expect(await actions.undo()).toMatchObject({ action: 'undo', undone: action });
  });

  it('says a bad last-contact for the note that has it', async () => {
    const { actions } = setUp({ [ADA]: note('last-contact: May'), [PER]: note('depth: 1') });
    const report = await actions.logInteraction([ADA, PER], { day: today });
    expect(report.done.map(({ path, remarks }) => [path, remarks.length])).toEqual([
      [ADA, 1],
      [PER, 0],
    ]);
  });
});

describe('actions at once', () => {
  it('on one note all land, and undo takes them back one by one', async () => {
    const before = note('depth: 1');
    const { editor, actions } = setUp({ [ADA]: before, [PER]: before });
    await Promise.all([
      actions.logInteraction([ADA, PER], { day: today, kind: 'call' }),
      actions.logInteraction([PER, ADA], { day: today, kind: 'visit' }),
      actions.rate([ADA], 2),
    ]);
    expect(editor.text(ADA)).toContain('  - 2026-11-22 | call\n  - 2026-11-22 | visit\n');
    expect(editor.text(PER)).toContain('  - 2026-11-22 | call\n  - 2026-11-22 | visit\n');
    expect(editor.text(ADA)).toContain('depth: 2\n');
    const undone = await Promise.all([actions.undo(), actions.undo(), actions.undo()]);
    expect(undone.map((report) => report?.failed)).toEqual([[], [], []]);
    expect([editor.text(ADA), editor.text(PER)]).toEqual([before, before]);
    expect(await actions.undo()).toBeUndefined();
  });

  it('take the day on which their turn comes', async () => {
    const editor = createMemoryNoteEditor({ [ADA]: note('depth: 1') });
    const { reading } = context();
    let now = today;
    const actions = createActions({ editor, reading: () => reading, today: () => now });
    const first = actions.rate([ADA], 2);
    now = today + 1;
    await actions.rate([ADA], 3);
    await first;
    expect(editor.text(ADA)).toContain('2026-11-23 | 3');
  });
});
