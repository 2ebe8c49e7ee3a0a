import { setIcon } from 'obsidian';
import { addText, createButton, createWords, setWords, showIf } from '../../ui/element';
import { createIconButton } from '../../ui/icon-button';
import type { ListStage } from '../list-stage';
import type { ListItem } from './list-item';
import { countNotes } from './problems-model';

/** Whether the list shows values that could not be read, and the button below that lets it. */
export interface ProblemsMode {
  readonly isOn: () => boolean;
  readonly toggle: () => void;
}

export function createProblemsMode(stage: ListStage<ListItem>): ProblemsMode {
  const { main, list, parts } = stage;
  const words = parts.words.problems;
  let on = false;
  const pane = main.createDiv('rapport-problems-pane');
  main.prepend(pane);
  const head = pane.createDiv('rapport-problems-head');
  const back = { icon: 'arrow-left', label: words.close };
  const backEl = createIconButton(head, 'rapport-back', back, () => toggle());
  addText(head, 'div', words.title, 'rapport-problems-title');
  const hint = pane.createDiv('rapport-problems-hint');
  const footer = createButton(stage.el, 'rapport-problems', () => toggle());
  setIcon(footer.createSpan('rapport-problems-icon'), 'lucide-triangle-alert');
  const footerText = createWords(footer, '');
  stage.updates.push(() => {
    const notes = countNotes(parts.index.problems());
    main.toggleClass('shows-problems', on);
    list.nameEl.setText(on ? words.title : parts.words.nextSteps.list);
    showIf(footer, notes > 0);
    footer.setAttr('aria-expanded', on);
    setWords(footerText, words.footer(notes));
    hint.setText(notes === 0 ? words.none : words.hint);
  });
  const toggle = (): void => {
    on = !on;
    stage.fromTop();
    if (!on) stage.leave();
    else if (!list.focus()) backEl.focus();
  };
  return { isOn: () => on, toggle };
}
