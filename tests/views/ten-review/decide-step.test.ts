// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { focusStart } from '../../../src/views/ten-review/review-elements';
import {
  ANSWERS,
  field,
  leave,
  now,
  openDecide,
  section,
  STEP,
  typeInto,
} from '../../support/decide-fields';
import { DRAFT } from '../../support/review-bed';
import { all, one, press } from '../../support/view-dom';
import { settled } from '../../support/view-panel';

describe('what is asked', () => {
  it('is about work to do and another rating, a section for each, the first open', () => {
    openDecide();
    expect(one('h2').getText()).toBe('Is there work to do? Would you like to see another rating?');
    expect(all('summary').map((el) => el.getText())).toEqual(['Ada2', 'Mei1']);
    expect(all('details').map((el) => el.hasAttribute('open'))).toEqual([true, false]);
  });

  it('shows the present step, which stays', () => {
    openDecide();
    expect(now()).toBe(
      'Now: Send the soil article, by Sat 28 Nov. It stays unless you write another.',
    );
    expect(now(1)).toBe('');
  });

  it('has the focus on the first person', () => {
    openDecide();
    focusStart(document.body);
    expect(document.activeElement).toBe(one('summary'));
  });
});

describe('the level wanted', () => {
  it('is as it is, until another is chosen by key or click', async () => {
    const { entry } = openDecide();
    const radios = all('input[type=radio]', section(0)) as HTMLInputElement[];
    expect(radios[3]?.checked).toBe(true);
    radios[3]?.focus();
    press('3');
    await settled();
    expect(entry('Ada')?.wanted).toBe(3);
    expect(one('small', section(0)).getText()).toBe('2 \u2192 3');
    radios[3]?.click();
    await settled();
    expect(entry('Ada')?.wanted).toBe(0);
  });
});

describe('the next step', () => {
  it('is saved when the field is left, and takes the place of the present one', async () => {
    const { entry } = openDecide();
    typeInto(field(STEP), '  Visit the allotment ');
    expect(entry('Ada')?.step).toBe('');
    await leave(field(STEP));
    expect(entry('Ada')?.step).toBe('Visit the allotment');
    expect(now()).toContain('The new one takes its place.');
    expect(one('small', section(0)).getText()).toBe('2 \u00b7 Visit the allotment');
  });

  it('is saved when typing pauses, and typing goes on', async () => {
    const { entry } = openDecide();
    typeInto(field(STEP), 'Visit the');
    await new Promise((resolve) => setTimeout(resolve, 900));
    await settled();
    expect(entry('Ada')?.step).toBe('Visit the');
    expect(field(STEP).value).toBe('Visit the');
    expect(document.activeElement).toBe(field(STEP));
  });

  it('is saved when the step is left while a field has the focus', async () => {
    const { entry, step } = openDecide();
    typeInto(field(STEP, 1), 'Ask about her garden');
    step.close?.();
    await settled();
    expect(entry('Mei')?.step).toBe('Ask about her garden');
  });

  it('can be emptied again', async () => {
    const { entry } = openDecide(ANSWERS.replace('steps: ["", ""]', 'steps: ["Call", ""]'));
    typeInto(field(STEP), '');
    await leave(field(STEP));
    expect(entry('Ada')?.step).toBe('');
  });

  it('is needed for why and day', async () => {
    openDecide();
    const hintEl = all('p', section(0))[1];
    const hint = (): boolean => hintEl?.getText() !== '';
    expect(hintEl?.getAttr('role')).toBe('status');
    expect(hint()).toBe(false);
    typeInto(field('Why'), 'She plans a garden');
    await leave(field('Why'));
    expect(hint()).toBe(true);
    typeInto(field(STEP), 'Lend her the book');
    await leave(field(STEP));
    expect(hint()).toBe(false);
  });

  it('is not lost when it cannot be saved, and is tried again', async () => {
    const { editor, entry } = openDecide();
    editor.fail(DRAFT, { reason: 'write-failed' });
    typeInto(field(STEP), 'Visit');
    await leave(field(STEP));
    expect(field(STEP).value).toBe('Visit');
    editor.fail(DRAFT, undefined);
    field(STEP).focus();
    await leave(field(STEP));
    expect(entry('Ada')?.step).toBe('Visit');
  });
});

describe('what another device did', () => {
  it('does not overwrite what is being typed, and the rest is shown', async () => {
    const { bed, entry } = openDecide();
    typeInto(field(STEP), 'Visit the allot');
    bed.elsewhere((draft) => ({
      ...draft,
      wanted: [3, 0],
      steps: ['Call her', ''],
      whys: ['She asked', ''],
      dues: ['2026-12-01', ''],
    }));
    expect(field(STEP).value).toBe('Visit the allot');
    expect(field('Why').value).toBe('She asked');
    expect(field('By when').value).toBe('2026-12-01');
    await leave(field(STEP));
    expect(entry('Ada')).toMatchObject({ step: 'Visit the allot', why: 'She asked', wanted: 3 });
  });

  it('is shown in a field that was entered but not changed, once it is left', async () => {
    const { bed, log } = openDecide();
    field(STEP).focus();
    bed.elsewhere((draft) => ({ ...draft, steps: ['Call her', ''] }));
    expect(field(STEP).value).toBe('');
    await leave(field(STEP));
    expect(field(STEP).value).toBe('Call her');
    expect(log).toEqual([]);
  });

  it('moves and removes sections, and what is typed goes to its own person', async () => {
    const { bed, entry } = openDecide();
    typeInto(field(STEP, 1), 'Ask about her garden');
    bed.elsewhere((draft) => ({
      ...draft,
      people: ['[[Mei]]'],
      'first-ratings': [1],
      ratings: [1],
      wanted: [0],
      steps: [''],
      whys: [''],
      dues: [''],
    }));
    expect(all('summary').map((el) => el.getText())).toEqual(['Mei1']);
    await leave(field(STEP));
    expect(entry('Mei')?.step).toBe('Ask about her garden');
  });

  it('goes on in the same section when the person is renamed', async () => {
    const { bed, entry } = openDecide();
    typeInto(field(STEP), 'Visit the allotment');
    const focused = document.activeElement;
    bed.renamed('Ada', 'Ada Lindqvist');
    expect(document.activeElement).toBe(focused);
    expect(one('summary b').getText()).toBe('Ada Lindqvist');
    await leave(field(STEP));
    expect(entry('Ada Lindqvist')?.step).toBe('Visit the allotment');
  });
});
