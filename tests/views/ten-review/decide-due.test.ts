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
import { one } from '../../support/view-dom';
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
    typeInto(field(DUE), 'in 2 weeks');
    expect(understood()).toBe('Sun 6 Dec (2026-12-06)');
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
});
