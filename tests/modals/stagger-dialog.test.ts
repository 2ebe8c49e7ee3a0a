// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { agendaItems, compareAgendaItems } from '../../src/domain/agenda';
import { en } from '../../src/i18n/en';
import { MOST_WEEKS, usualWeeks } from '../../src/modals/stagger-model';
import { control, dialogBed, fill, pressButton, settle, titleOf } from '../support/action-dialogs';
import { aReading, TODAY } from '../support/person-builders';
import { all } from '../support/view-dom';

const WEEKS = en.dialogs.stagger.weeks;

/** Overdue: Mei since long, Ada since yesterday; Per is due today, Kofi later, and Noor is left alone. */
const NOTES = {
  Ada: 'cadence: 14\nlast-contact: 2026-11-07',
  Kofi: 'cadence: 14\nlast-contact: 2026-11-20',
  Mei: 'cadence: 30\nlast-contact: 2026-05-01',
  Noor: 'cadence: 14\nlast-contact: 2026-05-01\nsnooze-until: 2026-12-24',
  Per: 'cadence: 14\nlast-contact: 2026-11-08\nsnooze-until: # none',
};

function open() {
  const bed = dialogBed(NOTES);
  const reading = aReading();
  bed.index.items = bed.index.persons
    .flatMap((person) => agendaItems(person, reading, TODAY))
    .sort(compareAgendaItems);
  const blocks = (): readonly string[] => Object.keys(NOTES).map(bed.block);
  return { ...bed, blocks };
}

const plan = (): readonly string[] => all('.rapport-stagger > *').map((el) => el.innerText.trim());

describe('spreading out', () => {
  it('shows who comes back when, writes it, and takes it back as one', async () => {
    const { dialogs, actions, blocks } = open();
    const closed = dialogs.spreadOut('spread');
    expect(titleOf()).toBe('Spread out keeping in touch');
    expect(control(WEEKS).value).toBe('1');
    expect(plan()).toEqual(['Mon 23 Nov', 'Mei', 'Tue 24 Nov', 'Ada', 'Thu 26 Nov', 'Per']);
    fill(WEEKS, '3');
    expect(plan()).toEqual(['Mon 23 Nov', 'Mei', 'Mon 30 Nov', 'Ada', 'Mon 7 Dec', 'Per']);
    pressButton('Spread out');
    await closed;
    expect(blocks()).toEqual([
      `${NOTES.Ada}\nsnooze-until: 2026-11-29`,
      NOTES.Kofi,
      `${NOTES.Mei}\nsnooze-until: 2026-11-22`,
      NOTES.Noor,
      NOTES.Per.replace(': # none', ': 2026-12-06 # none'),
    ]);
    await actions.undo();
    expect(blocks()).toEqual(Object.values(NOTES));
  });

  it('writes nothing when it is cancelled', async () => {
    const { dialogs, blocks } = open();
    const closed = dialogs.spreadOut('spread');
    pressButton('Cancel');
    await closed;
    expect(blocks()).toEqual(Object.values(NOTES));
  });

  it.each(['', '0', '13', '1.5', '-1'])('asks again for %j weeks', async (weeks) => {
    const { dialogs, blocks } = open();
    void dialogs.spreadOut('spread');
    fill(WEEKS, weeks);
    expect(all('.setting-item-error, [role=alert]').map((el) => el.innerText)).toContain(
      'Write a number from 1 to 12.',
    );
    expect(plan()).toEqual([]);
    pressButton('Spread out');
    await settle();
    expect(titleOf()).toBe('Spread out keeping in touch');
    expect(blocks()).toEqual(Object.values(NOTES));
    fill(WEEKS, '12');
    expect(plan()).toHaveLength(6);
    pressButton('Cancel');
  });

  it.each([
    [1, 1],
    [5, 1],
    [6, 2],
    [60, 12],
    [400, MOST_WEEKS],
  ])('offers for %i people %i weeks at first', (count, weeks) => {
    const person = { path: 'A', name: 'A', depth: undefined, due: undefined, cadence: 1 };
    expect(usualWeeks(Array.from({ length: count }, () => person))).toBe(weeks);
  });
});

describe('a fresh start', () => {
  it('says what it does, and lets each come back within its own cadence', async () => {
    const { dialogs, actions, blocks } = open();
    const closed = dialogs.spreadOut('afresh');
    expect(all('.modal p').map((el) => el.innerText)).toEqual([en.dialogs.stagger.afresh.about(3)]);
    expect(plan()).toEqual(['Sun 29 Nov', 'Ada', 'Sun 6 Dec', 'Per', 'Tue 22 Dec', 'Mei']);
    pressButton('Start afresh');
    await closed;
    expect(blocks()).toEqual([
      `${NOTES.Ada}\nsnooze-until: 2026-11-28`,
      NOTES.Kofi,
      `${NOTES.Mei}\nsnooze-until: 2026-12-21`,
      NOTES.Noor,
      NOTES.Per.replace(': # none', ': 2026-12-05 # none'),
    ]);
    await actions.undo();
    expect(blocks()).toEqual(Object.values(NOTES));
  });
});
