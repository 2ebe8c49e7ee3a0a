// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { DRAFT, TenReviewBed } from '../../support/ten-review-panel';
import { all, one, press } from '../../support/view-dom';

const PEOPLE = { 'Ada Lindqvist': 'depth: 2', 'Kenji Watanabe': '', 'Tove Solberg': '' };

const draftOf = (ratings: string, more = ''): string =>
  `---
type: ten-review
date: 2026-11-22
status: draft
people: ["[[Ada Lindqvist]]", "[[Kenji Watanabe]]"]
first-ratings: ${ratings}
ratings: ${ratings}
${more}---
`;

const DONE = draftOf('[3, 2]')
  .replace('2026-11-22', '2026-08-23')
  .replace('status: draft', 'status: done');
const AUGUST = { 'Reviews/Ten relationships 2026-08-23.md': DONE };

describe('the start page', () => {
  it('says what a review is, and starts one', async () => {
    const bed = await TenReviewBed.open(PEOPLE);
    expect(bed.title).toBe('The ten');
    expect(all('p').map((el) => el.getText())).toEqual([
      expect.stringContaining('It takes about ten minutes. Every answer is saved at once'),
    ]);
    expect(bed.buttons('.rapport-review-body')).toEqual(['Start the review']);
    expect(bed.buttons('nav').concat(bed.buttons('footer'))).toEqual([]);
    await bed.press('Start the review');
    expect(bed.bar).toEqual(['List *', 'Rate', 'Reconsider', 'Decide', 'Finish']);
    expect(bed.review().entries).toEqual([]);
    expect(document.activeElement).toBe(one('[role=combobox]'));
  });

  it('offers the draft, the past, and says when the last was finished', async () => {
    const bed = await TenReviewBed.open(PEOPLE, { ...AUGUST, [DRAFT]: draftOf('[0, 0]') });
    expect(one('p:last-of-type').getText()).toBe('Last finished: Sun 23 Aug');
    expect(bed.buttons('.rapport-review-body')).toEqual([
      'Resume the review of Sun 22 Nov',
      'Past reviews',
    ]);
    await bed.press('Past reviews');
    expect(bed.buttons('footer')).toEqual(['Back']);
    await bed.press('Back');
    expect(bed.title).toBe('The ten');
  });

  it('makes one draft, however often the button is pressed', async () => {
    const bed = await TenReviewBed.open(PEOPLE);
    const button = one('.rapport-review-body button');
    button.click();
    button.click();
    await bed.settle();
    expect(bed.text('Reviews/Ten relationships 2026-11-22 2.md')).toBe('');
  });
});

describe('told from elsewhere', () => {
  it('to start or resume, it goes right into the review', async () => {
    const bed = await TenReviewBed.open(PEOPLE);
    bed.panel?.startOrResume();
    await bed.settle();
    expect(bed.bar[0]).toBe('List *');
    bed.panel?.startOrResume();
    expect(bed.bar[0]).toBe('List *');
  });

  it('to show the last one, it shows what that one changed', async () => {
    const bed = await TenReviewBed.open(PEOPLE, { ...AUGUST, [DRAFT]: draftOf('[0, 0]') });
    bed.panel?.showLast();
    expect(bed.title).toContain('23 Aug');
    expect(bed.buttons('footer')).toEqual(['Back']);
    await bed.press('Back');
    expect(bed.title).toBe('The ten');
  });

  it('to show the last one when there is none, it shows the start page', async () => {
    const bed = await TenReviewBed.open(PEOPLE);
    bed.panel?.showLast();
    expect(bed.buttons('.rapport-review-body')).toEqual(['Start the review']);
  });
});

describe('back and forth', () => {
  it('by the buttons below, person by person while rating', async () => {
    const bed = await TenReviewBed.open(PEOPLE, { [DRAFT]: draftOf('[0, 0]') });
    bed.panel?.startOrResume();
    const seen: string[] = [];
    for (;;) {
      const [, next] = bed.buttons('footer');
      if (next === undefined) break;
      seen.push(next);
      await bed.press(next);
    }
    expect(seen).toEqual([
      'Next: Rate',
      'Next: Kenji Watanabe',
      'Next: Reconsider',
      'Next: Decide',
      'Next: Finish',
    ]);
    expect(bed.bar).toEqual(['List ✓', 'Rate', 'Reconsider ✓', 'Decide ✓', 'Finish *']);
    await bed.press('Back');
    expect(bed.bar[3]).toBe('Decide ✓ *');
  });

  it('by the bar, which says where one is', async () => {
    const bed = await TenReviewBed.open(PEOPLE, { [DRAFT]: draftOf('[2, 1]') });
    bed.panel?.startOrResume();
    expect(bed.bar[2]).toBe('Reconsider *');
    all('nav button')[1]?.click();
    await bed.settle();
    expect(bed.bar[1]).toBe('Rate ✓ *');
    expect(bed.said).toBe('Step 2 of 5: Rate');
    expect(document.activeElement?.closest('fieldset')).not.toBeNull();
  });

  it('from the list to the start page', async () => {
    const bed = await TenReviewBed.open(PEOPLE, { [DRAFT]: draftOf('[0, 0]') });
    bed.panel?.startOrResume();
    await bed.press('Back');
    expect(bed.buttons('.rapport-review-body')).toEqual(['Resume the review of Sun 22 Nov']);
  });
});

describe('a review survives', () => {
  it('closing: the step is remembered, the answers are in the note', async () => {
    const bed = await TenReviewBed.open(PEOPLE, { [DRAFT]: draftOf('[2, 1]') });
    bed.panel?.startOrResume();
    all('nav button')[3]?.click();
    await bed.reopen();
    expect(bed.bar[3]).toBe('Decide *');
    expect(bed.memory.get('ten-review')).toBe(`33${DRAFT}`);
  });

  it('the rename of its note', async () => {
    const bed = await TenReviewBed.open(PEOPLE, { [DRAFT]: draftOf('[0, 0]') });
    bed.panel?.startOrResume();
    all('nav button')[1]?.click();
    await bed.rename(DRAFT, 'Reviews/My ten.md');
    expect(bed.bar[1]).toBe('Rate *');
    press('2');
    await bed.settle();
    expect(bed.review('Reviews/My ten.md').entries[0]?.rating).toBe(2);
    await bed.reopen();
    expect(bed.bar[1]).toBe('Rate *');
  });

  it('the rename and the deletion of its people', async () => {
    const bed = await TenReviewBed.open(PEOPLE, { [DRAFT]: draftOf('[0, 0]') });
    bed.panel?.startOrResume();
    const rows = (): string[] => all('ol li[draggable]').map((el) => el.innerText.trim());
    await bed.rename('People/Kenji Watanabe.md', 'People/Kenji Mori.md');
    expect(rows()).toEqual(['Ada Lindqvist', 'Kenji Mori']);
    await bed.put('People/Ada Lindqvist.md', undefined);
    await bed.settle();
    expect(rows()).toEqual(['Ada LindqvistNo note any more', 'Kenji Mori']);
  });

  it('the deletion of its note, which is said', async () => {
    const bed = await TenReviewBed.open(PEOPLE, { [DRAFT]: draftOf('[0, 0]') });
    bed.panel?.startOrResume();
    await bed.put(DRAFT, undefined);
    await bed.settle();
    expect(one('p').getText()).toBe('The note of this review is not there any more.');
    expect(bed.buttons('.rapport-review-body')).toEqual(['Start the review']);
  });

  it('its end on another device, which is said', async () => {
    const bed = await TenReviewBed.open(PEOPLE, { [DRAFT]: draftOf('[1, 2]') });
    bed.panel?.startOrResume();
    await bed.put(DRAFT, draftOf('[1, 2]').replace('status: draft', 'status: done'));
    await bed.settle();
    expect(one('p').getText()).toBe('This review is finished.');
  });

  it('damage: it says what cannot be read, writes nothing, and goes on once it is mended', async () => {
    const broken = draftOf('[7, 0]');
    const bed = await TenReviewBed.open(PEOPLE, { [DRAFT]: broken });
    bed.panel?.startOrResume();
    expect(bed.title).toBe('This draft needs a look');
    expect(all('p').map((el) => el.getText())).toContain(
      'ratings. Found: 7. Expected: an answer that fits: a rating from 0 to 3, a text or a day.',
    );
    await bed.press('Open note');
    expect(bed.log).toEqual([`open ${DRAFT} false`]);
    expect(bed.text()).toBe(broken);
    await bed.put(DRAFT, draftOf('[2, 0]'));
    await bed.settle();
    expect(bed.bar[0]).toBe('List ✓ *');
  });

  it('damage of today’s draft by starting a new one beside it', async () => {
    const bed = await TenReviewBed.open(PEOPLE, { [DRAFT]: draftOf('[7, 0]') });
    bed.panel?.startOrResume();
    await bed.press('Start a new one');
    expect(bed.review('Reviews/Ten relationships 2026-11-22 2.md').entries).toEqual([]);
    expect(bed.bar[0]).toBe('List *');
  });

  it('a memory of another draft, or one that makes no sense', async () => {
    for (const memory of ['12Gone.md', 'nonsense', { path: DRAFT }]) {
      const bed = await TenReviewBed.open(PEOPLE, {}, memory);
      expect(bed.buttons('.rapport-review-body')).toEqual(['Start the review']);
      bed.panel?.close();
    }
  });
});

describe('what could not be saved', () => {
  it('is said with its reason until the next answer is saved, and the choice stays', async () => {
    const bed = await TenReviewBed.open(PEOPLE, { [DRAFT]: draftOf('[0, 0]') });
    bed.panel?.startOrResume();
    all('nav button')[1]?.click();
    bed.fail('disk full');
    press('3');
    await bed.settle();
    expect(bed.alert).toBe('Not saved. It could not be written (disk full).');
    expect(one('input:checked').getAttr('value')).toBe('3');
    expect(bed.answers[0]).toBe('Ada Lindqvist 0 0');
    bed.fail(undefined);
    press('2');
    await bed.settle();
    expect(bed.alert).toBe('');
    expect(bed.answers[0]).toBe('Ada Lindqvist 2 2');
  });
});

it('leaves nothing behind when it is closed', async () => {
  const bed = await TenReviewBed.open(PEOPLE, { [DRAFT]: draftOf('[0, 0]') });
  bed.panel?.close();
  await bed.put(DRAFT, undefined);
  await bed.settle();
  expect(document.body.innerText.trim()).toBe('');
});
