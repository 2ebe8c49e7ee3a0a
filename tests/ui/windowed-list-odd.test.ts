// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { installViewDom, one } from '../support/view-dom';
import { createList, head, row, type Row } from '../support/view-rows';

const list = fc
  .uniqueArray(fc.nat(60), { maxLength: 60 })
  .map((keys) => keys.map((key) => (key % 7 === 0 ? head(`h${key}`) : row(`r${key}`))));
const step = fc.record({ rows: list, scrollTop: fc.nat(4000) });

/** What stands on the page after each step, when the list is told which rows are heads, or not. */
function pages(steps: readonly { rows: Row[]; scrollTop: number }[], isTold: boolean): unknown {
  installViewDom(300);
  const shown = createList();
  return steps.map(({ rows, scrollTop }) => {
    const heads = [...rows.keys()].filter((at) => rows[at]?.head);
    if (isTold) shown.update(rows, heads);
    else shown.update(rows);
    shown.el.scrollTop = scrollTop;
    shown.el.dispatchEvent(new Event('scroll'));
    const grid = one('[role=grid]');
    return [grid.innerHTML, grid.style.height];
  });
}

it('shows the same whether it is told which rows are of another shape, or looks at each', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 4 }), (steps) => {
      expect(pages(steps, true)).toEqual(pages(steps, false));
    }),
    { numRuns: 25 },
  );
});
