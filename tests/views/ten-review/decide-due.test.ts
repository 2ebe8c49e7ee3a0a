// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../src/domain/day';
import {
  ANSWERS,
  DUE,
  field,
  leave,
  openDecide,
  section,
  typeInto,
  understood,
} from '../../support/decide-fields';
import { all, one, press } from '../../support/view-dom';
import { settled } from '../../support/view-panel';

describe('by when', () => {
  it('shows at once what was understood, and saves it when the field is left', async () => {
    const { entry } = openDecide();
    typeInto(field(DUE), 'friday');
    expect(understood()).toBe('Fri 27 Nov (2026-11-27)');
    expect(entry('Ada')?.due).toBeUndefined();
    await leave(field(DUE));
    expect(formatDay(entry('Ada')?.due ?? 0)).toBe('2026-11-27');
    expect(field(DUE).value).toBe('friday');
  });

  it('says kindly what is not understood, and does not save it', async () => {
    const { log } = openDecide();
    typeInto(field(DUE), 'when the snow melts');
    expect(understood()).toBe('');
    await leave(field(DUE));
    expect(understood()).toBe(
      'Not saved: try \u201cfriday\u201d, \u201cin 2 weeks\u201d or \u201c5 dec\u201d.',
    );
    expect(field(DUE).value).toBe('when the snow melts');
    expect(log).toEqual([]);
    expect(field(DUE).getAttr('aria-invalid')).toBe('true');
    const isPrivate = () => one('output', section(0)).hasClass('rapport-private');
    expect(isPrivate()).toBe(false);
    expect(field(DUE).getAttr('aria-describedby')).toBe(one('output', section(0)).id);
    typeInto(field(DUE), 'in 2 weeks');
    expect(understood()).toBe('Sun 6 Dec (2026-12-06)');
    expect(field(DUE).getAttr('aria-invalid')).toBeNull();
    expect(isPrivate()).toBe(true);
  });

  it('keeps the user at what is not understood, in whichever section', () => {
    const { step } = openDecide();
    expect(step.holds?.(4)).toBe(false);
    typeInto(field(DUE, 1), 'when the snow melts');
    expect(section(1).hasAttribute('open')).toBe(false);
    expect(step.holds?.(4)).toBe(true);
    expect(understood(1)).toMatch(/^Not saved: /);
    expect(section(1).hasAttribute('open')).toBe(true);
    expect(document.activeElement).toBe(field(DUE, 1));
    typeInto(field(DUE, 1), '');
    expect(step.holds?.(4)).toBe(false);
  });

  it('says whose day is lost where the view goes with it', () => {
    const { step } = openDecide();
    typeInto(field(DUE, 1), 'when the snow melts');
    step.close?.();
    expect(all('.notice').map((el) => el.getText())).toEqual([
      'Mei: Not saved. There is no such day.',
    ]);
  });

  it('shows the day that the note has', () => {
    openDecide(ANSWERS.replace('dues: ["", ""]', 'dues: ["2026-12-05", ""]'));
    expect(field(DUE).value).toBe('2026-12-05');
    expect(understood()).toBe('Sat 5 Dec (2026-12-05)');
  });

  it('can be emptied again', async () => {
    const { entry } = openDecide(ANSWERS.replace('dues: ["", ""]', 'dues: ["2026-12-05", ""]'));
    typeInto(field(DUE), '');
    await leave(field(DUE));
    expect(entry('Ada')?.due).toBeUndefined();
    expect(understood()).toBe('');
  });

  it('can be chosen in a calendar', async () => {
    const { entry } = openDecide();
    const date = one('input[type=date]', section(0)) as HTMLInputElement;
    expect(date.getAttr('aria-label')).toBe('Choose a day');
    date.value = '2026-12-24';
    date.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
    expect(formatDay(entry('Ada')?.due ?? 0)).toBe('2026-12-24');
    expect(field(DUE).value).toBe('2026-12-24');
    expect(understood()).toBe('Thu 24 Dec (2026-12-24)');
  });

  it.each([
    ['5', true],
    ['ArrowUp', true],
    ['Delete', true],
    // It opens the calendar.
    [' ', false],
    ['Tab', false],
    ['Shift', false],
  ])('gives %j, typed where nobody sees it, to the words: %s', (key, given) => {
    openDecide();
    const date = one('input[type=date]', section(0));
    date.focus();
    press(key);
    expect(document.activeElement).toBe(given ? field(DUE) : date);
  });
});
