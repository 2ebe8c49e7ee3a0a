// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { DRAFT, TenReviewBed } from '../../support/ten-review-panel';
import { all, one, press } from '../../support/view-dom';

const PEOPLE = {
  Ada: 'depth: 2\ndepth-why: I know what drives her\nvalues: [Soil health]',
  Kenji: '',
  Noor: 'interactions: ["2026-11-20 | call | The new flat"]',
};

async function open(step: 'rate' | 'reconsider' = 'rate', more = ''): Promise<TenReviewBed> {
  const draft = `---
type: ten-review
date: 2026-11-22
status: draft
people: ["[[Ada]]", "[[Kenji]]", "[[Noor]]"]
${more}---
`;
  const memory = `${step === 'rate' ? '11' : '22'}${DRAFT}`;
  const bed = await TenReviewBed.open(PEOPLE, { [DRAFT]: draft }, memory);
  bed.panel?.takeFocus();
  return bed;
}

const who = (): string => one('legend').getText();
const checked = (): string | undefined =>
  all('input')
    .find((el) => (el as HTMLInputElement).checked)
    ?.parentElement?.querySelector('span span')
    ?.textContent?.trim();
const marks = (): string[] =>
  all('.rapport-rate-marks button').map((el) => el.getAttr('aria-label') ?? '');

async function key(bed: TenReviewBed, name: string): Promise<void> {
  expect(press(name)).toBe(true);
  await bed.settle();
}

describe('rating', () => {
  it('goes from one to the next by keys alone, and on to the next step', async () => {
    const bed = await open();
    expect(who()).toBe('How deep is the relationship with Ada?');
    expect(checked()).toBeUndefined();
    await key(bed, '2');
    expect(checked()).toBe('Sustained');
    expect(bed.said).toBe('Saved. Enter goes on.');
    expect(who()).toContain('Ada');
    await key(bed, 'Enter');
    expect(who()).toContain('Kenji');
    await key(bed, '0');
    expect(checked()).toBe('Not sure yet');
    await key(bed, '0');
    expect(who()).toContain('Noor');
    await key(bed, '3');
    await key(bed, '3');
    expect(bed.answers).toEqual(['Ada 2 2', 'Kenji 0 0', 'Noor 3 3']);
    expect(bed.bar).toEqual(['List ✓', 'Rate', 'Reconsider *', 'Decide', 'Finish']);
  });

  it('can be stepped back from', async () => {
    const bed = await open();
    await key(bed, '1');
    await key(bed, 'Enter');
    await bed.press('Back');
    expect(who()).toContain('Ada');
    expect(checked()).toBe('Surface');
    await key(bed, '2');
    expect(bed.answers[0]).toBe('Ada 2 2');
    await key(bed, '0');
    expect(bed.answers[0]).toBe('Ada 0 0');
    await bed.press('Back');
    expect(bed.bar[0]).toBe('List ✓ *');
  });

  it('by a click stays with the person', async () => {
    const bed = await open();
    all('input')[2]?.click();
    await bed.settle();
    expect(bed.answers[0]).toBe('Ada 3 3');
    expect(who()).toContain('Ada');
  });

  it('leaves the first rating once the list was reconsidered', async () => {
    const bed = await open('reconsider', 'first-ratings: [1, 0, 2]\nratings: [1, 0, 2]\n');
    all('nav button')[1]?.click();
    await bed.settle();
    expect(who()).toContain('Kenji');
    await key(bed, '3');
    all('.rapport-rate-marks button')[0]?.click();
    await bed.settle();
    await key(bed, '2');
    expect(bed.answers).toEqual(['Ada 1 2', 'Kenji 3 3', 'Noor 2 2']);
  });

  it('takes no other key, and none with Ctrl', async () => {
    const bed = await open();
    expect(press('4')).toBe(false);
    expect(press('2', { ctrlKey: true })).toBe(false);
    expect(bed.answers[0]).toBe('Ada 0 0');
  });
});

describe('the marks', () => {
  it('say who is rated, and lead to them', async () => {
    const bed = await open('rate', 'ratings: [3, 0, 0]\nfirst-ratings: [3, 0, 0]\n');
    expect(marks()).toEqual(['Ada: rated', 'Kenji: not rated yet', 'Noor: not rated yet']);
    expect(one('.rapport-rate-marks [aria-current]').getAttr('aria-label')).toContain('Kenji');
    all('.rapport-rate-marks button')[2]?.click();
    await bed.settle();
    expect(who()).toContain('Noor');
    expect(bed.buttons('footer')).toEqual(['Back', 'Next: Reconsider']);
    expect(document.activeElement?.tagName).toBe('INPUT');
  });
});

describe('the evidence', () => {
  it('stands beside, and is private as the rating is', async () => {
    await open();
    const rows = all('dl > *').map((el) => el.getText());
    expect(rows).toEqual([
      ...['Depth so far', '2 Sustained · I know what drives her'],
      ...['values', 'Soil health'],
    ]);
    expect(all('label, dl').every((el) => el.closest('.rapport-private') !== null)).toBe(true);
  });

  it('is said to be missing where there is none', async () => {
    const bed = await open();
    await bed.press('Next: Kenji');
    expect(one('.rapport-evidence p').getText()).toBe(
      'Nothing yet. What do you know without looking?',
    );
    await bed.put('People/Kenji.md', undefined);
    await bed.settle();
    expect(who()).toContain('Kenji');
    expect(one('.rapport-evidence p').getText()).toBe('No note any more');
  });
});

describe('what another device did', () => {
  it('is shown, the person and the focus staying', async () => {
    const bed = await open();
    await bed.press('Next: Kenji');
    const draft = bed
      .text()
      .replace(/people: .*/, 'people: ["[[Noor]]", "[[Kenji]]"]\nratings: [1, 2]');
    await bed.put(DRAFT, draft);
    await bed.settle();
    expect(who()).toContain('Kenji');
    expect(checked()).toBe('Sustained');
    expect(marks()).toEqual(['Noor: rated', 'Kenji: rated']);
    expect(document.activeElement?.tagName).toBe('INPUT');
  });

  it('may be that the person is gone: the one at that place is shown', async () => {
    const bed = await open();
    await bed.press('Next: Kenji');
    await bed.press('Next: Noor');
    await bed.put(DRAFT, bed.text().replace(', "[[Noor]]"', ''));
    await bed.settle();
    expect(who()).toContain('Kenji');
  });
});
