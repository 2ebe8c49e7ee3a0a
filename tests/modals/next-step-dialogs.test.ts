// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import {
  control,
  dialogBed,
  errorsShown,
  fill,
  pathOf,
  pressButton,
  settle,
  titleOf,
} from '../support/action-dialogs';
import { one, press } from '../support/view-dom';

const ADA = pathOf('Ada');
const STEP = 'next-step: Call\nnext-step-due: 2026-11-28\nnext-step-why: y\nnext-step-kind: offer';

describe('set next step', () => {
  it('shows the present one with the focus in the first field, and saves what changed', async () => {
    const { dialogs, block } = dialogBed({ Ada: STEP });
    const closed = dialogs.setNextStep(ADA);
    expect(titleOf()).toBe('Next step for Ada');
    const labels = ['What comes next', 'By when', 'Why', 'Kind'];
    expect(labels.map((label) => control(label).value)).toEqual([
      'Call',
      '2026-11-28',
      'y',
      'offer',
    ]);
    expect(document.activeElement).toBe(control('What comes next'));
    fill('By when', '2026-12-01');
    fill('Why', '');
    pressButton('Set next step');
    await closed;
    expect(titleOf()).toBeUndefined();
    expect(block('Ada')).toBe(
      'next-step: Call\nnext-step-due: 2026-12-01\nnext-step-why:\nnext-step-kind: offer',
    );
  });

  it('says what is wrong beside the field, and writes nothing', async () => {
    const { dialogs, block } = dialogBed({ Ada: STEP });
    const closed = dialogs.setNextStep(ADA);
    fill('What comes next', '  ');
    control('Why').focus();
    pressButton('Set next step');
    await settle();
    expect(errorsShown()).toEqual(['This is needed.']);
    expect(control('What comes next').getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(control('What comes next'));
    fill('What comes next', 'Visit');
    expect(errorsShown()).toEqual([]);
    expect(block('Ada')).toBe(STEP);
    pressButton('Cancel');
    await closed;
    expect(block('Ada')).toBe(STEP);
  });

  const fields = ['What comes next', 'By when', 'Why', 'Kind'];

  it.each([
    ['type: person', ['', '', '', '']],
    ['next-step: Call', ['Call', '', '', '']],
    [
      'next_action: Call\nnext-step-due: 2026-11-28T10:00\nnext-step-why: y\nnext-step-kind: Offer',
      ['Call', '2026-11-28', 'y', 'offer'],
    ],
  ])('is filled in with what the note says: %s', (frontmatter, values) => {
    const { dialogs } = dialogBed({ Ada: frontmatter });
    void dialogs.setNextStep(ADA);
    expect(fields.map((label) => control(label).value)).toEqual(values);
  });

  it.each([
    ['a text alone', [' Call her '], 'next-step: Call her'],
    [
      'all of it',
      ['Call', '2026-11-28', ' x ', 'other'],
      'next-step: Call\nnext-step-due: 2026-11-28\nnext-step-why: x\nnext-step-kind: other',
    ],
    ['an empty why as none', ['Call', '', ' '], 'next-step: Call'],
    ['a day in the past', ['Call', '2020-01-01'], 'next-step: Call\nnext-step-due: 2020-01-01'],
  ])('writes %s', async (_, values, written) => {
    const { dialogs, block } = dialogBed({ Ada: 'type: person' });
    const closed = dialogs.setNextStep(ADA);
    values.forEach((value, at) => fill(fields[at] ?? '', value));
    pressButton('Set next step');
    await closed;
    expect(block('Ada')).toBe(`type: person\n${written}`);
  });

  it.each([
    ['no text', '  ', '', false, ['This is needed.']],
    ['a day half typed', 'x', '', true, ['This is no day.']],
    ['both', '', '', true, ['This is needed.', 'This is no day.']],
  ])('refuses %s', (_, text, due, isHalfTyped, errors) => {
    const { dialogs, block } = dialogBed({ Ada: 'type: person' });
    void dialogs.setNextStep(ADA);
    fill('What comes next', text);
    fill('By when', due);
    if (isHalfTyped) {
      Object.defineProperty(control('By when'), 'validity', { value: { badInput: true } });
    }
    pressButton('Set next step');
    expect(errorsShown()).toEqual(errors);
    expect(block('Ada')).toBe('type: person');
  });

  it('tells of a due day that cannot be read', () => {
    const { dialogs } = dialogBed({ Ada: 'next-step: Call\nnext-step-due: tomorrow' });
    void dialogs.setNextStep(ADA);
    expect(one('.modal').textContent).toContain('The note says “tomorrow”');
  });

  it('confirms with Mod and Enter in any field', async () => {
    const { dialogs, block } = dialogBed({ Ada: 'type: person' });
    const closed = dialogs.setNextStep(ADA);
    fill('What comes next', 'Call');
    control('Kind').focus();
    press('Enter', { ctrlKey: true });
    await closed;
    expect(block('Ada')).toBe('type: person\nnext-step: Call');
  });
});

describe('complete next step', () => {
  const cleared = 'next-step:\nnext-step-due:\nnext-step-why:\nnext-step-kind:';

  it('asks what came of it, then for the next one', async () => {
    const { dialogs, block } = dialogBed({ Ada: STEP });
    const closed = dialogs.completeNextStep(ADA);
    expect(titleOf()).toBe('What came of it? Ada');
    fill('In a line', 'Long talk');
    fill('Kind', 'call');
    fill('Quality', '3');
    pressButton('Complete');
    await settle();
    expect(titleOf()).toBe('Next step for Ada');
    expect(control('What comes next').value).toBe('');
    fill('What comes next', 'Visit');
    pressButton('Set next step');
    await closed;
    expect(block('Ada')).toBe(
      `${cleared.replace('next-step:', 'next-step: Visit')}\nlast-contact: 2026-11-22\n` +
        'interactions:\n  - 2026-11-22 | call | quality 3 | Long talk',
    );
  });

  it('can be skipped by Escape, twice', async () => {
    const { dialogs, block } = dialogBed({ Ada: STEP });
    const closed = dialogs.completeNextStep(ADA);
    press('Escape');
    await settle();
    expect(titleOf()).toBe('Next step for Ada');
    press('Escape');
    await closed;
    expect(block('Ada')).toBe(
      `${cleared}\nlast-contact: 2026-11-22\ninteractions:\n  - 2026-11-22 | step | Call`,
    );
  });

  it('keeps what was filled in when it is closed', async () => {
    const { dialogs, block } = dialogBed({ Ada: 'next-step: Call' });
    void dialogs.completeNextStep(ADA);
    fill('In a line', 'She was glad');
    press('Escape');
    await settle();
    expect(block('Ada')).toContain('  - 2026-11-22 | step | She was glad');
  });

  it('can be no contact', async () => {
    const { dialogs, block } = dialogBed({ Ada: 'next-step: Call' });
    void dialogs.completeNextStep(ADA);
    control('Does not count as contact').click();
    pressButton('Complete');
    await settle();
    expect(block('Ada')).toBe(
      'next-step:\ninteractions:\n  - 2026-11-22 | step | no contact | Call',
    );
  });

  it('leaves the step open where the user says so', async () => {
    const { dialogs, block } = dialogBed({ Ada: STEP });
    const closed = dialogs.completeNextStep(ADA);
    pressButton('Leave it open');
    await closed;
    expect(block('Ada')).toBe(STEP);
  });

  it('asks for no other step where this one could not be completed', async () => {
    const { dialogs, editor } = dialogBed({ Ada: STEP });
    editor.put(ADA, '---\nnext-step: [\n---\n');
    const closed = dialogs.completeNextStep(ADA);
    pressButton('Complete');
    await settle();
    pressButton('Leave it open');
    await closed;
    expect(titleOf()).toBeUndefined();
  });

  it('asks nothing where there is no step', async () => {
    const { dialogs, block } = dialogBed({ Ada: 'depth: 1' });
    await dialogs.completeNextStep(ADA);
    expect(titleOf()).toBeUndefined();
    expect(block('Ada')).toBe('depth: 1');
  });
});
