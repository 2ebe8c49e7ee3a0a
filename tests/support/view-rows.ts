import type { RowPainter } from '../../src/ui/row-painter';
import { WindowedList } from '../../src/ui/windowed-list';
import { all, one, UNIT } from './view-dom';

/** A row for the windowed list: a text and two buttons. */
export interface Row {
  readonly key: string;
  readonly words: string;
  readonly head?: boolean;
}

/** How many elements were made, and how often one was told to show a row. */
export const counts = { made: 0, updated: 0 };

const painter: RowPainter<Row> = {
  key: (row) => row.key,
  shape: (row) => (row.head ? '' : 'row'),
  words: (row) => row.words,
  create(shape, parent) {
    counts.made += 1;
    const el = parent.createDiv(shape === '' ? 'rapport-section' : '');
    const text = el.createSpan();
    el.createEl('button', { cls: 'first' });
    el.createEl('button', { cls: 'second' });
    return {
      el,
      update(row) {
        counts.updated += 1;
        el.setAttr('data-key', row.key);
        text.setText(row.words);
      },
    };
  },
  onKey: (_, event) => event.key === 'k',
};

export const row = (key: string, words = key): Row => ({ key, words });
export const head = (key: string): Row => ({ key, words: key, head: true });
export const rows = (count: number): Row[] =>
  Array.from({ length: count }, (_, index) => row(`row ${index}`));

export function createList(): WindowedList<Row> {
  return new WindowedList(document.body, 'A list', painter);
}

export const shownKeys = (): (string | null)[] =>
  all('[role=row]').map((el) => el.getAttr('data-key'));
export const rowEl = (key: string): HTMLElement => one(`[data-key="${key}"]`);
/** In units, from the top of the list. */
export const placeOf = (key: string): number =>
  Number.parseFloat(rowEl(key).style.insetBlockStart) / UNIT;
export const focusedKey = (): string | null | undefined =>
  document.activeElement?.closest('[role=row]')?.getAttr('data-key');
