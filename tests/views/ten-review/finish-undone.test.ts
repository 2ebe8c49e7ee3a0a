// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { DRAFT, TenReviewBed } from '../../support/ten-review-panel';
import { one } from '../../support/view-dom';
import { click } from '../../support/view-panel';

const review = (status: string): string =>
  `---\ntype: ten-review\ndate: 2026-11-22\nstatus: ${status}\npeople: ["[[Ada]]"]\nratings: [2]\n---\n`;
const title = (): string => one('h2').getText();

it('goes back to the last step when the end of the review is taken back', async () => {
  const notes = { [DRAFT]: review('draft') };
  const bed = await TenReviewBed.open({ Ada: '' }, notes, `44${DRAFT}`);
  await bed.settle();
  expect(title()).toBe('What will be written');
  click(one('.rapport-review-buttons button'));
  await bed.settle();
  // The notes may be read a little later than they were written.
  expect(title()).toBe('The first review, Sun 22 Nov');
  await bed.put(DRAFT, review('done'));
  await bed.settle();
  expect(title()).toBe('The first review, Sun 22 Nov');
  await bed.put(DRAFT, review('draft'));
  await bed.settle();
  expect(title()).toBe('What will be written');
  expect(one('[aria-current]').getText()).toContain('Finish');
});
