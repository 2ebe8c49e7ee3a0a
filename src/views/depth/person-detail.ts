import type { Person } from '../../domain/person';
import { PRIVATE } from '../../ui/discreet';
import { addText, showIf } from '../../ui/element';
import { listen, onKey } from '../../ui/listen';
import { watchSize } from '../../ui/watch-size';
import type { ListStage } from '../list-stage';
import type { DepthHands } from './depth-hands';
import { createSelect } from './depth-toolbar';
import type { DetailLine } from './person-detail-model';
import { createAction } from './person-row';

/** What is seen of a person below the row: words, chart, field and buttons. Its height is its own. */
export function createPersonDetail(
  cell: HTMLElement,
  { parts, painter }: ListStage<Person>,
  linesOf: (person: Person) => readonly DetailLine[],
  hands: Pick<DepthHands, 'explain' | 'setStage'>,
): (person: Person) => void {
  const { commands, depthView, dialogs, signals } = parts.words;
  let path = '';
  const body = cell.createDiv(PRIVATE);
  const field = createWhyField(cell, depthView.whyField, (why) => hands.explain(path, why));
  const { stages } = parts.reading().rules;
  const options = {
    '': dialogs.notSaid,
    ...Object.fromEntries(stages.map((each) => [each, each])),
  };
  const select = createSelect(
    addText(cell, 'label', depthView.stage, 'rapport-detail-stage'),
    depthView.stage,
    options,
    (stage) => hands.setStage(path, stage),
  );
  // The keys of the list are those of the select here.
  onKey(select, (event) => event.stopPropagation());
  const buttons = cell.createDiv('rapport-detail-buttons');
  createAction(buttons, '', 'goal', commands.names['set-goal']);
  createAction(buttons, '', 'log', commands.names['log-interaction']);
  const clear = createAction(buttons, '', '0', depthView.clearRating);
  // The list asks how high it is when it is painted.
  watchSize(body, () => painter.request());
  return (person) => {
    path = person.path;
    for (const el of [field, clear]) showIf(el, person.depth !== undefined);
    select.value = person.stage ?? '';
    body.empty();
    for (const line of linesOf(person)) drawLine(body, line, signals.setAside);
  };
}

function drawLine(
  body: HTMLElement,
  [kind, head, text, signal]: DetailLine,
  setAside: string,
): void {
  const cls = `rapport-detail-${kind}`;
  if (kind === 'chart') {
    // For the eye only; the ratings beside it say the same.
    const attr = { viewBox: '0 0 100 40', preserveAspectRatio: 'none', 'aria-hidden': true };
    body.createSvg('svg', { cls, attr }).createSvg('path', { attr: { d: text } });
    return;
  }
  const line = body.createDiv(cls);
  if (signal !== undefined) {
    const lines = text === '' ? [] : text.split('\n');
    const reason = line.createEl(lines.length > 0 ? 'details' : 'div');
    addText(reason, lines.length > 0 ? 'summary' : 'div', head);
    for (const each of lines) reason.createDiv({ text: each, attr: { dir: 'auto' } });
    const button = createAction(line, '', `aside ${signal}`, setAside);
    button.setAttr('aria-label', `${setAside}: ${head}`);
    return;
  }
  addText(line, 'b', head);
  addText(line, 'bdi', text);
}

/** A field whose text is given away by Enter or by leaving it. */
function createWhyField(
  parent: HTMLElement,
  label: string,
  explain: (why: string) => void,
): HTMLInputElement {
  const input = parent.createEl('input', {
    cls: 'rapport-why-field',
    type: 'text',
    placeholder: label,
    attr: { 'aria-label': label, dir: 'auto' },
  });
  listen(input, 'blur', () => {
    const why = input.value.trim();
    // A row that only moves has the focus back at once.
    window.queueMicrotask(() => {
      if (input.isActiveElement()) return;
      input.value = '';
      if (why !== '') explain(why);
    });
  });
  onKey(input, (event) => {
    // The keys of the list are letters here.
    event.stopPropagation();
    const leaves = !event.isComposing && ['Enter', 'Escape'].includes(event.key);
    if (leaves && event.key === 'Escape') input.value = '';
    if (leaves) input.closest<HTMLElement>('[role=row]')?.focus();
    return leaves;
  });
  return input;
}
