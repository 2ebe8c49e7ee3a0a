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
import { all, one, press } from '../support/view-dom';
import { TODAY } from '../support/person-builders';

const ADA = pathOf('Ada');
const STEP = 'next-step: Call\nnext-step-due: 2026-11-28\nnext-step-why: y\nnext-step-kind: offer';

describe('log interaction', () => {
  const chips = () => all('.rapport-chip span').map((el) => el.textContent);
  const notes = { Ada: 'depth: 1', Per: 'depth: 2', 'Mei Lin': 'depth: 3' };

  it('logs one meeting for several people, added and removed', async () => {
    const { dialogs, block } = dialogBed(notes);
    const closed = dialogs.logInteraction([ADA]);
    expect(control('Day')).toMatchObject({ value: '2026-11-22', max: '2026-11-22' });
    pressButton('Add person');
    expect(all('.suggestion-item').map((el) => el.textContent)).toEqual(['Per', 'Mei Lin']);
    one('.prompt-input').dispatchEvent(new Event('input'));
    all('.suggestion-item')[1]?.click();
    await settle();
    pressButton('Add person');
    all('.suggestion-item')[0]?.click();
    await settle();
    expect(chips()).toEqual(['Ada', 'Mei Lin', 'Per']);
    control('Remove Ada').click();
    expect(chips()).toEqual(['Mei Lin', 'Per']);
    fill('Day', '2026-11-20');
    fill('How long', '1h 30m');
    fill('Who began', 'them');
    fill('Kind', 'call');
    pressButton('Log');
    await closed;
    const line =
      '\nlast-contact: 2026-11-20\ninteractions:\n  - 2026-11-20 | call | 1h30m | from them';
    expect([block('Ada'), block('Mei Lin'), block('Per')]).toEqual([
      'depth: 1',
      `depth: 3${line}`,
      `depth: 2${line}`,
    ]);
  });

  it('needs a person, and a day that has come', async () => {
    const { dialogs, block } = dialogBed(notes);
    void dialogs.logInteraction([ADA]);
    control('Remove Ada').click();
    fill('Day', '2026-11-23');
    fill('How long', 'long');
    pressButton('Log');
    await settle();
    expect(errorsShown()).toEqual([
      'Add at least one person.',
      'Choose today or an earlier day.',
      'Write minutes, such as “45”, or “1h30m”.',
    ]);
    expect(block('Ada')).toBe('depth: 1');
  });

  it.each([
    ['the day alone', {}, '2026-11-22'],
    [
      'all of it',
      {
        ...{ Day: '2026-11-01', Kind: 'call', Quality: '3', 'How long': '1h' },
        ...{ 'Who began': 'them', 'In a line': ' a  b ' },
      },
      '2026-11-01 | call | quality 3 | 1h | from them | a  b',
    ],
    ['a text alone', { 'In a line': 'Tea' }, '2026-11-22 | Tea'],
  ])('writes %s', async (_, fields, line) => {
    const { dialogs, block } = dialogBed(notes);
    const closed = dialogs.logInteraction([ADA]);
    for (const [label, value] of Object.entries(fields)) fill(label, value);
    pressButton('Log');
    await closed;
    expect(block('Ada')).toContain(`\ninteractions:\n  - ${line}`);
  });

  it('keeps a line that was no contact apart', async () => {
    const { dialogs, block } = dialogBed(notes);
    const closed = dialogs.logInteraction([ADA]);
    control('Does not count as contact').click();
    pressButton('Log');
    await closed;
    expect(block('Ada')).toBe('depth: 1\ninteractions:\n  - 2026-11-22 | no contact');
  });

  it.each([
    ['no day', 'Day', '', 'This is no day.'],
    ['tomorrow', 'Day', '2026-11-23', 'Choose today or an earlier day.'],
    ['no duration', 'How long', '0', 'Write minutes, such as “45”, or “1h30m”.'],
  ])('refuses %s', (_, label, value, error) => {
    const { dialogs } = dialogBed(notes);
    void dialogs.logInteraction([ADA]);
    fill(label, value);
    pressButton('Log');
    expect(errorsShown()).toEqual([error]);
  });

  it('keeps the people where the picker is closed without a choice', async () => {
    const { dialogs } = dialogBed(notes);
    void dialogs.logInteraction([ADA]);
    pressButton('Add person');
    press('Escape');
    await settle();
    expect(chips()).toEqual(['Ada']);
    expect(titleOf()).toBe('Log interaction');
  });
});

describe('rate and set the goal', () => {
  const checked = () => one('.modal input:checked').getAttribute('value');

  it('begins with the present rating; keys choose, and a why is written', async () => {
    const { dialogs, block } = dialogBed({ Ada: 'depth: 1' });
    const closed = dialogs.rate(ADA);
    expect(document.activeElement?.getAttribute('value')).toBe('1');
    press('3');
    expect(checked()).toBe('3');
    fill('Why', 'long walk');
    control('Why').focus();
    press('1');
    expect(checked()).toBe('3');
    pressButton('Save');
    await closed;
    expect(block('Ada')).toBe(
      'depth: 3\ndepth-why: long walk\ndepth-history:\n  - 2026-11-22 | 3 | long walk',
    );
  });

  it('clears with 0, and asks no why then', async () => {
    const { dialogs, block } = dialogBed({ Ada: 'depth: 2' });
    const closed = dialogs.rate(ADA);
    expect(control('Why').disabled).toBe(false);
    press('0');
    expect(control('Why').disabled).toBe(true);
    press('2');
    press('Delete');
    pressButton('Save');
    await closed;
    expect(block('Ada')).toBe('depth:');
  });

  it('writes a depth without a why, and a why without line breaks', async () => {
    const { dialogs, block } = dialogBed({ Ada: 'depth: 2', Per: 'depth: 2' });
    for (const [who, why] of [['Ada', ' '] as const, ['Per', ' walked '] as const]) {
      const closed = dialogs.rate(pathOf(who));
      press('3');
      fill('Why', why);
      pressButton('Save');
      await closed;
    }
    expect(block('Ada')).toBe('depth: 3\ndepth-history:\n  - 2026-11-22 | 3');
    expect(block('Per')).toContain('2026-11-22 | 3 | walked');
  });

  it('sets a goal', async () => {
    const { dialogs, block } = dialogBed({ Ada: 'depth: 2' });
    const closed = dialogs.setGoal(ADA);
    expect(checked()).toBe('');
    press('3');
    pressButton('Save');
    await closed;
    expect(block('Ada')).toBe('depth: 2\ndepth-goal: 3');
  });
});

describe('postpone', () => {
  it('offers days soon to come, which need no more than a press', async () => {
    const { dialogs, block } = dialogBed({ Ada: STEP });
    const closed = dialogs.postpone({ item: 'step', path: ADA }, TODAY + 6);
    await settle();
    expect(one('.modal').textContent).toContain('Now: Sat');
    expect(all('.rapport-soon button').map((el) => el.textContent)).toEqual([
      expect.stringContaining('Tomorrow'),
      expect.stringContaining('+3 days'),
      expect.stringContaining('+1 week'),
      expect.stringContaining('+1 month'),
    ]);
    all('.rapport-soon button')[1]?.click();
    await closed;
    expect(block('Ada')).toContain('next-step-due: 2026-12-01');
  });

  it.each([
    ['', 'This is no day.'],
    ['2026-11-21', 'Choose today or a later day.'],
  ])('refuses %j', (day, error) => {
    const { dialogs } = dialogBed({ Ada: STEP });
    void dialogs.postpone({ item: 'step', path: ADA }, undefined);
    fill('Day', day);
    pressButton('Postpone');
    expect(errorsShown()).toEqual([error]);
  });

  it('takes any day from today on', async () => {
    const { dialogs, block } = dialogBed({ Ada: 'cadence: 30' });
    const closed = dialogs.postpone({ item: 'keep-in-touch', path: ADA }, TODAY - 5);
    await settle();
    fill('Day', '2026-11-21');
    pressButton('Postpone');
    expect(errorsShown()).toEqual(['Choose today or a later day.']);
    fill('Day', '2027-01-10');
    pressButton('Postpone');
    await closed;
    expect(block('Ada')).toBe('cadence: 30\nsnooze-until: 2027-01-09');
  });
});

describe('pick a person', () => {
  it('offers those wanted, and gives the one chosen or undefined', async () => {
    const { dialogs } = dialogBed({ Ada: STEP, Per: 'depth: 1' });
    const picked = dialogs.pickPerson('Who?', ({ nextStep }) => nextStep !== undefined);
    expect(all('.suggestion-item').map((el) => el.textContent)).toEqual(['Ada']);
    all('.suggestion-item')[0]?.click();
    expect(await picked).toBe(ADA);
    const closed = dialogs.pickPerson('Who?');
    press('Escape');
    expect(await closed).toBeUndefined();
  });

  it('says what is missing where there are no person notes', async () => {
    const { dialogs } = dialogBed({});
    expect(await dialogs.pickPerson('Who?')).toBeUndefined();
    expect(all('.modal')).toEqual([]);
    expect(all('.notice').map((el) => el.textContent)).toEqual([
      'No person notes yet. A note is about a person when it says “type: person”. The settings know other ways.',
    ]);
  });

  it('says nothing of the kind while the notes are being read', async () => {
    const { dialogs, index } = dialogBed({});
    index.ready = false;
    const closed = dialogs.pickPerson('Who?');
    expect(all('.notice')).toEqual([]);
    press('Escape');
    expect(await closed).toBeUndefined();
  });
});
