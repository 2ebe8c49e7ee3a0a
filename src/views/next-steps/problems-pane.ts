import { Keymap, setIcon } from 'obsidian';
import type { Words } from '../../i18n/en';
import { revealClippedText } from '../../ui/clipped-text';
import { createButton, createWords, setWords, showIf } from '../../ui/element';
import { createIconButton } from '../../ui/icon-button';
import { listen } from '../../ui/listen';
import type { RowElement } from '../../ui/row-element';
import { WindowedList } from '../../ui/windowed-list';
import type { NextStepsStage } from './next-steps-stage';
import { countNotes, problemRows, type ProblemRow } from './problems-model';

/** The list of values that could not be read, in the place of `main`, and the button below that opens it. */
export interface ProblemsPane {
  readonly isOpen: () => boolean;
  readonly toggle: () => void;
  readonly update: () => void;
  readonly close: () => void;
}

export function createProblemsPane(main: HTMLElement, stage: NextStepsStage): ProblemsPane {
  const { el, parts, leave } = stage;
  const { index, words: allWords } = parts;
  const words = allWords.problems;
  let open = false;
  const pane = el.createDiv('rapport-problems-pane');
  const head = pane.createDiv('rapport-problems-head');
  const back = { icon: 'lucide-arrow-left', label: words.close };
  const backEl = createIconButton(head, 'rapport-back', back, () => toggle());
  head.createDiv({ cls: 'rapport-problems-title', text: words.title });
  const hint = pane.createDiv('rapport-problems-hint');
  const list = createList(pane, words, stage);
  const updateFooter = createFooter(el, words, () => toggle());

  const update = (): void => {
    const problems = index.problems();
    showIf(main, !open);
    showIf(pane, open);
    updateFooter(countNotes(problems), open);
    hint.setText(problems.length === 0 ? words.none : words.hint);
    list.update(open ? problemRows(problems, words) : []);
  };
  const toggle = (): void => {
    open = !open;
    update();
    if (!open) leave();
    else if (!list.focus()) backEl.focus();
  };
  return { isOpen: () => open, toggle, update, close: () => list.close() };
}

/** The button that counts notes with problems; gone where there are none. */
function createFooter(
  parent: HTMLElement,
  words: Words['problems'],
  press: () => void,
): (notes: number, open: boolean) => void {
  const el = createButton(parent, 'rapport-problems', press);
  setIcon(el.createSpan('rapport-problems-icon'), 'lucide-triangle-alert');
  const text = createWords(el, '');
  return (notes, open) => {
    showIf(el, notes > 0);
    el.setAttr('aria-expanded', open);
    setWords(text, words.footer(notes));
  };
}

function createList(
  parent: HTMLElement,
  words: Words['problems'],
  { parts }: NextStepsStage,
): WindowedList<ProblemRow> {
  const open = ({ path }: ProblemRow, event: MouseEvent | KeyboardEvent): void =>
    parts.open(path, Keymap.isModEvent(event));
  const list = new WindowedList<ProblemRow>(parent, words.title, {
    key: (row) => row.key,
    shape: () => '',
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
  for (const name of ['click', 'auxclick'] as const) {
    listen(list.el, name, (event) => {
      const row = list.rowOf(event.targetNode);
      if (row !== undefined && event.button < 2) open(row, event);
    });
  }
  revealClippedText(list.el, '.rapport-clip');
  return list;
}

function createProblemRow(parent: HTMLElement): RowElement<ProblemRow> {
  const el = parent.createDiv('rapport-problem');
  const cell = el.createDiv({ cls: 'rapport-text', attr: { role: 'gridcell' } });
  const head = cell.createDiv('rapport-line rapport-head');
  const wordsEls = [
    createWords(head, 'rapport-clip rapport-person'),
    createWords(head, 'rapport-clip rapport-property'),
    createWords(cell, 'rapport-clip rapport-found rapport-private'),
    createWords(cell, 'rapport-clip rapport-wanted'),
  ];
  return {
    el,
    update({ path, property, note, found, expected }) {
      el.setAttrs({ 'data-path': path, 'data-property': property });
      const words = [note, property, found, expected];
      for (const [at, wordsEl] of wordsEls.entries()) wordsEl.setText(words[at] ?? '');
    },
  };
}
