import type { Person } from '../../domain/person';
import type { Words } from '../../i18n/en';
import type { RowElement } from '../../ui/row-element';
import { watchSize } from '../../ui/watch-size';
import type { DepthRow } from './depth-model';
import { createButton } from './depth-rows';
import type { DetailLine } from './person-detail-model';

export interface DetailEvents {
  /** The element was drawn, or has another size. */
  readonly measured: (path: string, el: HTMLElement) => void;
  readonly explain: (path: string, why: string) => void;
  /** The user is through with the field. */
  readonly leave: (path: string) => void;
}

/** An element for what is seen of a person: words, chart, field and buttons. Its height is its own. */
export function createDetailRow(
  parent: HTMLElement,
  { commands: { names }, depthView }: Words,
  linesOf: (person: Person) => readonly DetailLine[],
  events: DetailEvents,
): RowElement<DepthRow> {
  let path = '';
  const el = parent.createDiv('rapport-detail');
  const cell = el.createDiv({ attr: { role: 'gridcell' } });
  const body = cell.createDiv('rapport-private');
  const field = createWhyField(cell, depthView.whyField, () => path, events);
  const buttons = cell.createDiv('rapport-detail-buttons');
  createButton(buttons, '', 'goal', names['set-goal']);
  createButton(buttons, '', 'log', names['log-interaction']);
  createButton(buttons, '', '0', depthView.clearRating);
  watchSize([el], () => events.measured(path, el));
  return {
    el,
    update(row) {
      if (!('of' in row)) return;
      if (path !== row.of.path) field.value = '';
      path = row.of.path;
      el.toggleClass('is-rated', row.of.depth !== undefined);
      body.empty();
      for (const line of linesOf(row.of)) drawLine(body, line);
      events.measured(path, el);
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
  label: string,
  pathNow: () => string,
  { explain, leave }: DetailEvents,
): HTMLInputElement {
  const input = parent.createEl('input', {
    cls: 'rapport-why-field',
    type: 'text',
    placeholder: label,
    attr: { 'aria-label': label, dir: 'auto' },
  });
  const give = (path: string, why: string): void => {
    input.value = '';
    if (why !== '') explain(path, why);
  };
  input.addEventListener('blur', () => {
    const [path, why] = [pathNow(), input.value.trim()];
    // A row that only moves has the focus back at once.
    void Promise.resolve().then(() => {
      if (input.doc.activeElement !== input) give(path, why);
    });
  });
  input.addEventListener('keydown', (event) => {
    // The keys of the list are letters here.
    event.stopPropagation();
    if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    give(pathNow(), event.key === 'Enter' ? input.value.trim() : '');
    leave(pathNow());
  });
  return input;
}
