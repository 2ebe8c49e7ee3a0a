// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Dialogs } from '../../src/modals/dialogs';
import {
  control,
  dialogBed,
  fill,
  pathOf,
  pressButton,
  settle,
  titleOf,
} from '../support/action-dialogs';
import { day } from '../support/edit-run';
import { aPerson } from '../support/person-builders';
import { all, one, press } from '../support/view-dom';

const ADA = pathOf('Ada');
const DISK_FULL = { reason: 'write-failed', detail: 'ENOSPC' } as const;
const NOT_SAVED = 'Not saved. What you filled in is still here.';

const saidAgain = () => one('.rapport-form-again').textContent;

describe('a write that is refused brings the dialog back', () => {
  const known = 'next-step: Call\nexchanges:\n  - 2026-11-01 | offered | Seeds';

  it.each<[string, (dialogs: Dialogs) => Promise<void>, Record<string, string>, string, string]>([
    [
      'of a next step',
      (dialogs) => dialogs.setNextStep(ADA),
      { 'What comes next': 'Visit', 'By when': '2026-12-01', Why: 'The move' },
      'Set next step',
      'next-step-due: 2026-12-01\nnext-step-why: The move',
    ],
    [
      'of what came of a step',
      (dialogs) => dialogs.completeNextStep(ADA),
      { 'In a line': 'She was glad', Quality: '3' },
      'Complete',
      '  - 2026-11-22 | step | quality 3 | She was glad',
    ],
    [
      'of an interaction',
      (dialogs) => dialogs.logInteraction([ADA]),
      { 'In a line': 'Long talk', Kind: 'call', 'How long': '1h' },
      'Log',
      '  - 2026-11-22 | call | 1h | Long talk',
    ],
    [
      'of an exchange',
      (dialogs) => dialogs.recordExchange(ADA),
      { 'What was done': 'asked', 'In a line': 'Her drill' },
      'Save',
      '  - 2026-11-22 | asked | Her drill',
    ],
    [
      'of a discovery',
      (dialogs) => dialogs.recordDiscovery(ADA, 'goals'),
      { 'In a line': 'A market stall' },
      'Save',
      '  - 2026-11-22 | goals | A market stall',
    ],
    [
      'of a promise',
      (dialogs) => dialogs.addPromise(ADA),
      { What: 'Lend her the drill', 'By when': '2026-12-01' },
      'Save',
      '  - 2026-12-01 | Lend her the drill',
    ],
    [
      'of a rating with its reason',
      (dialogs) => dialogs.rate(ADA),
      { Why: 'We talk about what matters' },
      'Save',
      'depth-why: We talk about what matters',
    ],
    [
      'of a day',
      (dialogs) => dialogs.postpone({ item: 'step', path: ADA }, undefined),
      { Day: '2026-12-09' },
      'Postpone',
      'next-step-due: 2026-12-09',
    ],
  ])('%s, as it was filled in', async (_, open, values, confirm, written) => {
    const { dialogs, editor, block } = dialogBed({ Ada: `depth: 2\n${known}` });
    editor.fail(ADA, DISK_FULL);
    const closed = open(dialogs);
    const title = titleOf();
    for (const [label, value] of Object.entries(values)) fill(label, value);
    pressButton(confirm);
    await settle();
    expect(titleOf()).toBe(title);
    expect(all('.modal')).toHaveLength(1);
    expect(saidAgain()).toBe(NOT_SAVED);
    expect(one('.rapport-form-again').getAttribute('role')).toBe('alert');
    for (const [label, value] of Object.entries(values)) expect(control(label).value).toBe(value);
    expect(one('.modal').contains(document.activeElement)).toBe(true);
    expect(block('Ada')).toBe(`depth: 2\n${known}`);
    editor.fail(ADA, undefined);
    pressButton(confirm);
    await settle();
    expect(block('Ada')).toContain(written);
    // What follows on a completed step is asked next.
    if (titleOf() !== undefined) press('Escape');
    await closed;
    expect(titleOf()).toBeUndefined();
  });

  it('of a thank-you, and asks for the next step only then', async () => {
    const { dialogs, editor, block } = dialogBed({ Ada: 'depth: 2' });
    const closed = dialogs.logInteraction([ADA]);
    fill('Kind', 'visit');
    pressButton('Log');
    await settle();
    editor.fail(ADA, DISK_FULL);
    const title = titleOf();
    fill('Thank them for', 'The plums');
    pressButton('Go on');
    await settle();
    expect([titleOf(), control('Thank them for').value]).toEqual([title, 'The plums']);
    editor.fail(ADA, undefined);
    pressButton('Go on');
    await settle();
    expect(block('Ada')).toContain('| thanks | The plums');
    expect(titleOf()).toBe('Next step for Ada');
    press('Escape');
    await closed;
  });

  it.each([
    ['Cancel', () => pressButton('Cancel')],
    ['Escape', () => press('Escape')],
  ])('until the user leaves it by %s', async (_, leave) => {
    const { dialogs, editor, block } = dialogBed({ Ada: 'depth: 2' });
    editor.put(ADA, '---\ndepth: [\n---\n');
    const closed = dialogs.addPromise(ADA);
    fill('What', 'Lend her the drill');
    pressButton('Save');
    await settle();
    pressButton('Save');
    await settle();
    expect(saidAgain()).toBe(NOT_SAVED);
    leave();
    await closed;
    expect(titleOf()).toBeUndefined();
    expect(block('Ada')).toBe('depth: [');
  });

  it('but not when it was only closed', async () => {
    const { dialogs, editor } = dialogBed({ Ada: 'next-step: Call' });
    editor.fail(ADA, DISK_FULL);
    const closed = dialogs.completeNextStep(ADA);
    press('Escape');
    await closed;
    expect(titleOf()).toBeUndefined();
  });

  it('nor where it was done for some, who must not get it twice', async () => {
    const { dialogs, editor, block } = dialogBed({ Ada: 'depth: 1', Per: 'depth: 1' });
    editor.fail(pathOf('Per'), DISK_FULL);
    const closed = dialogs.logInteraction([ADA, pathOf('Per')]);
    pressButton('Log');
    await closed;
    expect(block('Ada')).toContain('  - 2026-11-22');
    expect(block('Per')).toBe('depth: 1');
  });
});

describe('a next step that was changed elsewhere while its dialog is open', () => {
  const changeTo = (bed: ReturnType<typeof dialogBed>, properties: Record<string, string>) => {
    const lines = Object.entries(properties).map(([name, value]) => `${name}: ${value}`);
    bed.editor.put(ADA, `---\n${lines.join('\n')}\n---\n`);
    bed.index.persons = [{ ...aPerson(properties), path: ADA, name: 'Ada' }];
  };

  it('is replaced only when the user confirms again', async () => {
    const bed = dialogBed({ Ada: 'next-step: Call' });
    const closed = bed.dialogs.setNextStep(ADA);
    fill('What comes next', 'Visit');
    changeTo(bed, { 'next-step': 'Write to her' });
    pressButton('Set next step');
    await settle();
    expect(bed.block('Ada')).toBe('next-step: Write to her');
    expect(control('What comes next').value).toBe('Visit');
    // And once more meanwhile.
    changeTo(bed, { 'next-step': 'Write to her', 'next-step-why': 'The move' });
    pressButton('Set next step');
    await settle();
    expect(bed.block('Ada')).toBe('next-step: Write to her\nnext-step-why: The move');
    pressButton('Set next step');
    await closed;
    expect(bed.block('Ada')).toBe('next-step: Visit\nnext-step-why:');
  });

  it('is replaced at the second time also where the index has not noticed', async () => {
    const { dialogs, editor, block } = dialogBed({ Ada: 'next-step: Call' });
    const closed = dialogs.setNextStep(ADA);
    editor.put(ADA, '---\nnext-step: Write\n---\n');
    pressButton('Set next step');
    await settle();
    expect(block('Ada')).toBe('next-step: Write');
    pressButton('Set next step');
    await closed;
    expect(block('Ada')).toBe('next-step: Call');
  });

  it('is not completed unseen', async () => {
    const bed = dialogBed({ Ada: 'next-step: Call' });
    const closed = bed.dialogs.completeNextStep(ADA);
    fill('In a line', 'She was glad');
    changeTo(bed, { 'next-step': 'Write to her', 'next-step-due': day('2026-12-01').toString() });
    pressButton('Complete');
    await settle();
    expect(bed.block('Ada')).toContain('next-step: Write to her');
    expect(one('.modal .rapport-form-about').textContent).toBe('Write to her');
    expect(control('In a line').value).toBe('She was glad');
    pressButton('Complete');
    await settle();
    expect(bed.block('Ada')).toContain('| step | She was glad');
    press('Escape');
    await closed;
  });
});
