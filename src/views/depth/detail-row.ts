import type { Person } from '../../domain/person';
import { listen } from '../../ui/listen';
import type { RowElement } from '../../ui/row-element';
import { watchSize } from '../../ui/watch-size';
import type { DepthRow } from './depth-model';
import { createAction, rowOf } from './depth-rows';
import type { DepthStage } from './depth-stage';
import type { DetailLine } from './person-detail-model';

/** An element for what is seen of a person: words, chart, field and buttons. Its height is its own. */
export function createDetailRow(
  parent: HTMLElement,
  { parts, state, painter }: DepthStage,
  linesOf: (person: Person) => readonly DetailLine[],
  explain: (path: string, why: string) => void,
): RowElement<DepthRow> {
  const { commands, depthView } = parts.words;
  let path = '';
  const el = parent.createDiv('rapport-detail');
  const cell = el.createDiv({ attr: { role: 'gridcell' } });
  const body = cell.createDiv('rapport-private');
  const field = createWhyField(cell, parent, depthView.whyField, () => path, explain);
  const buttons = cell.createDiv('rapport-detail-buttons');
  createAction(buttons, '', 'goal', commands.names['set-goal']);
  createAction(buttons, '', 'log', commands.names['log-interaction']);
  createAction(buttons, '', '0', depthView.clearRating);
  const measure = (): void => {
    const unit = Number.parseFloat(el.getCssPropertyValue('--rapport-row-unit')) || 32;
    const units = Math.ceil(el.offsetHeight / unit);
    if (units === 0 || units === state.units) return;
    state.units = units;
    painter.request();
  };
  watchSize([el], measure);
  return {
    el,
    update(row) {
      if (!('of' in row)) return;
      if (path !== row.of.path) field.value = '';
      path = row.of.path;
      el.toggleClass('is-rated', row.of.depth !== undefined);
      body.empty();
      for (const line of linesOf(row.of)) drawLine(body, line);
      measure();
    },
  };
}

function drawLine(body: HTMLElement, [kind, head, text]: DetailLine): void {
  const cls = `rapport-detail-${kind}`;
  if (kind === 'chart') {
    // For the eye only; the ratings beside it say the same.
    const attr = { viewBox: '0 0 100 40', preserveAspectRatio: 'none', 'aria-hidden': true };
    body.createSvg('svg', { cls, attr }).createSvg('path', { attr: { d: text } });
    return;
  }
  const line = body.createDiv(cls);
  line.createEl('b', { text: head });
  line.createEl('bdi', { text });
}

/** A field whose text is given away by Enter or by leaving it. */
function createWhyField(
  parent: HTMLElement,
  rowsEl: HTMLElement,
  label: string,
  pathNow: () => string,
  explain: (path: string, why: string) => void,
): HTMLInputElement {
  const input = parent.createEl('input', {
    cls: 'rapport-why-field',
    type: 'text',
    placeholder: label,
    attr: { 'aria-label': label, dir: 'auto' },
  });
  listen(input, 'blur', () => {
    const [path, why] = [pathNow(), input.value.trim()];
    // A row that only moves has the focus back at once.
    window.queueMicrotask(() => {
      if (input.isActiveElement()) return;
      input.value = '';
      if (why !== '') explain(path, why);
    });
  });
  listen(input, 'keydown', (event) => {
    // The keys of the list are letters here.
    event.stopPropagation();
    if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    if (event.key === 'Escape') input.value = '';
    input.blur();
    rowOf(rowsEl, pathNow())?.focus();
  });
  return input;
}
