import type { ReviewWay } from '../../domain/review-comparison';
import type { Words } from '../../i18n/en';
import { depthWords } from '../../modals/rating-model';
import { addText } from '../../ui/element';
import { nameRegion } from '../../ui/label-by';
import { kindOf, slopeOf } from './comparison-model';

/**
 * Draws two reviews side by side: the earlier at the start, the later at the end, a line for each person
 * in both. Who came and who left is told by the shape of the mark. The first review has one side alone.
 */
export function drawSlope(
  parent: HTMLElement,
  ways: readonly ReviewWay[],
  title: string,
  first: boolean,
  words: Words['depth'],
): void {
  const { rows, levels, people } = slopeOf(ways);
  const figure = parent.createDiv({
    cls: `rapport-slope rapport-private${first ? ' is-first' : ''}`,
    attr: { role: 'img' },
  });
  figure.setCssProps({ '--rows': String(rows) });
  nameRegion(figure, parent, title);
  const put = (cls: string, row: number, text: string): void => {
    const el = figure.createDiv({ cls });
    el.setCssProps({ '--row': String(row) });
    addText(el, 'span', text, 'rapport-clip');
  };
  // A row is one unit high, and in its middle a line begins or ends; CSS says how high that is.
  const svg = figure.createSvg('svg', {
    attr: { viewBox: `0 -.5 1 ${rows}`, preserveAspectRatio: 'none' },
  });
  for (const [level, row] of levels) put('is-level', row, depthWords(level, words));
  for (const { way, from, to } of people) {
    const kind = `is-${first ? 'same' : kindOf(way)}`;
    if (from) put(`is-before ${kind}`, from, way.name);
    if (to) put(`is-after ${kind}`, to, way.name);
    if (from && to) {
      svg.createSvg('line', { cls: kind, attr: { x1: 0, y1: from, x2: 1, y2: to } });
    }
  }
}
