import type { Words } from '../../i18n/en';
import { nameRegion } from '../../ui/label-by';
import type { Slope } from './comparison-model';

/** A row of the picture, in the units in which the lines are drawn; CSS says how high one is. */
const ROW = 10;
const WIDTH = 100;

/**
 * Draws the two reviews side by side: the earlier at the start, the later at the end, a line for each
 * person in both. Who came and who left is told by the shape of the mark. The first has no lines.
 */
export function drawSlope(
  parent: HTMLElement,
  slope: Slope,
  { title, first }: { readonly title: string; readonly first: boolean },
  { depth, tenReview }: Words,
): void {
  const figure = parent.createDiv({
    cls: `rapport-slope rapport-private${first ? ' is-first' : ''}`,
    attr: { role: 'img' },
  });
  figure.setCssProps({ '--rapport-rows': String(slope.rows) });
  nameRegion(figure, parent, title);
  const put = (cls: string, row: number, text: string): void => {
    const el = figure.createDiv({ cls, attr: { dir: 'auto' } });
    el.setCssProps({ '--rapport-row': String(row) });
    el.createSpan({ cls: 'rapport-clip', text });
  };
  for (const { level, row } of slope.levels) {
    put(
      'rapport-slope-level',
      row,
      level === 0 ? depth.none : tenReview.comparison.level(level, depth[level].name),
    );
  }
  if (!first) drawLines(figure, slope);
  for (const { name, row, kind } of slope.before) put(`rapport-slope-before is-${kind}`, row, name);
  for (const { name, row, kind } of slope.after) {
    put(`rapport-slope-after is-${first ? 'both' : kind}`, row, name);
  }
}

function drawLines(figure: HTMLElement, { rows, lines }: Slope): void {
  const svg = figure.createSvg('svg', {
    attr: { viewBox: `0 0 ${WIDTH} ${rows * ROW}`, preserveAspectRatio: 'none' },
  });
  const middle = (row: number): number => (row + 0.5) * ROW;
  for (const { from, to, kind } of lines) {
    svg.createSvg('line', {
      cls: `is-${kind}`,
      attr: { x1: 0, y1: middle(from), x2: WIDTH, y2: middle(to) },
    });
  }
}
