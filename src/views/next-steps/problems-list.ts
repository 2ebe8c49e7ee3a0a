import { Keymap } from 'obsidian';
import type { Words } from '../../i18n/en';
import { revealClippedText } from '../../ui/clipped-text';
import { createIconButton } from '../../ui/icon-button';
import type { RowElement } from '../../ui/row-element';
import { WindowedList } from '../../ui/windowed-list';
import type { OpenHow } from '../view-parts';
import type { ProblemRow } from './problems-model';

export interface ProblemsEvents {
  open(path: string, how: OpenHow): void;
  close(): void;
}

/** The list of values that could not be read, with a way back. */
export interface ProblemsList {
  update(rows: readonly ProblemRow[]): void;
  focus(): void;
  close(): void;
}

export function createProblemsList(
  parent: HTMLElement,
  words: Words['problems'],
  events: ProblemsEvents,
): ProblemsList {
  const head = parent.createDiv({ cls: 'rapport-problems-head' });
  const back = createIconButton(head, 'rapport-back', {
    icon: 'lucide-arrow-left',
    label: words.close,
  });
  back.addEventListener('click', () => events.close());
  head.createDiv({ cls: 'rapport-problems-title', text: words.title });
  const hint = parent.createDiv({ cls: 'rapport-problems-hint' });
  const list = createList(parent, words, events);
  return {
    update(rows) {
      hint.setText(rows.length === 0 ? words.none : words.hint);
      list.update(rows);
    },
    focus() {
      if (!list.focus()) back.focus();
    },
    close: () => list.close(),
  };
}

function createList(
  parent: HTMLElement,
  words: Words['problems'],
  events: ProblemsEvents,
): WindowedList<ProblemRow> {
  const open = (row: ProblemRow, event: MouseEvent | KeyboardEvent): void =>
    events.open(row.path, Keymap.isModEvent(event));
  const list = new WindowedList<ProblemRow>(parent, words.title, {
    key: (row) => row.key,
    shape: () => 'problem',
    units: () => 3,
    words: (row) => row.expected,
    create: (_, rowsEl) => createProblemRow(rowsEl),
    welcomesFocus: () => true,
    onKey(row, event) {
      if (event.key !== 'Enter') return false;
      open(row, event);
      return true;
    },
  });
  const onClick = (event: MouseEvent): void => {
    const row = event.targetNode === null ? undefined : list.rowOf(event.targetNode);
    if (row !== undefined && event.button < 2) open(row, event);
  };
  list.el.addEventListener('click', onClick);
  list.el.addEventListener('auxclick', onClick);
  revealClippedText(list.el, '.rapport-clip');
  return list;
}

function createProblemRow(parent: HTMLElement): RowElement<ProblemRow> {
  const el = parent.createDiv({ cls: 'rapport-problem' });
  const cell = el.createDiv({ cls: 'rapport-text', attr: { role: 'gridcell' } });
  const head = cell.createDiv({ cls: 'rapport-line rapport-head' });
  const note = words(head, 'rapport-person rapport-clip');
  const property = words(head, 'rapport-property rapport-clip');
  const found = words(cell, 'rapport-found rapport-clip rapport-private');
  const expected = words(cell, 'rapport-wanted rapport-clip');
  return {
    el,
    update(row) {
      el.setAttrs({ 'data-path': row.path, 'data-property': row.property });
      note.setText(row.note);
      property.setText(row.property);
      found.setText(row.found);
      expected.setText(row.expected);
    },
  };
}

/** Words in the direction of their own language, cut off where there is no room. */
function words(parent: HTMLElement, cls: string): HTMLElement {
  return parent.createDiv({ cls, attr: { dir: 'auto' } });
}
