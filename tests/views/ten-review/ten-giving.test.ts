// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { tenGiving } from '../../../src/views/ten-review/ten-giving-model';
import { inFolder } from '../../support/depth-people';
import { wordsOf } from '../../support/person-sections';
import { anEntry, aReview } from '../../support/review-builders';
import { TenReviewBed } from '../../support/ten-review-panel';
import { all, one } from '../../support/view-dom';
import { ToldIndex, toldParts } from '../../support/view-parts';

const gave = '2026-10-05 | gave | social | Introduced her to Per';
const asked = '2026-11-02 | asked | business | Name of her publisher';

function told(...exchanges: readonly (readonly string[])[]) {
  const index = new ToldIndex();
  index.persons = exchanges.map((lines, at) =>
    inFolder('People', ['Ada', 'Kenji', 'Tove'][at] ?? '', { exchanges: lines }),
  );
  const people = ['Tove', 'Ada', 'Gone', 'Kenji'];
  index.held = [
    aReview('2026-11-22', [], { done: false }),
    aReview(
      '2026-08-23',
      people.map((name) => anEntry(name)),
    ),
  ];
  return tenGiving(toldParts(index).parts);
}

it('is the balance across the ten, and then with each, with the exchanges behind it', () => {
  const [section] = told([gave, asked, gave], [asked, asked, asked, asked], []);
  expect(section?.brief).toBe('3 more from them');
  expect(wordsOf(section)).toEqual([
    'In all: 3 more from them',
    'social: 2 more from you',
    'business: 5 more from them',
    expect.stringMatching(
      /^Ada 1 more from you {Mon 2 Nov · asked · business · Name of her publisher; .+}$/,
    ),
    expect.stringMatching(/^Kenji 4 more from them {/),
    'Tove –',
  ]);
  expect(section?.lines.map(({ bar }) => bar)).toEqual([-0.6, 0.4, -1, 0.2, -0.8, undefined]);
});

it('is not there before something passed', () => {
  expect(told([], [], [])).toEqual([]);
  expect(tenGiving(toldParts(new ToldIndex()).parts)).toEqual([]);
});

it('stands on the start page, folded, and follows the notes', async () => {
  const done = `---\ntype: ten-review\ndate: 2026-08-23\nstatus: done\npeople: ["[[Ada]]"]\n---\n`;
  const bed = await TenReviewBed.open(
    { Ada: `exchanges:\n  - ${gave}` },
    { 'Reviews/Ten relationships 2026-08-23.md': done },
  );
  const part = one('.rapport-part-giving');
  expect(part.hasAttribute('open')).toBe(false);
  expect(one('summary', part).textContent).toBe('Giving across the ten1 more from you');
  expect(all('li', part)).toHaveLength(3);
  bed.panel?.takeFocus();
  expect(document.activeElement?.textContent).toBe('Start the review');
  await bed.put('People/Ada.md', `---\ntype: person\nexchanges:\n  - ${asked}\n---\n`);
  await bed.settle();
  expect(one('summary small', part).textContent).toBe('1 more from them');
  await bed.put('People/Ada.md', '---\ntype: person\n---\n');
  await bed.settle();
  expect(all('.rapport-part-giving')).toEqual([]);
});
