import type { Proposal } from '../../domain/proposal';
import type { Survey } from '../../domain/survey';
import { createButton, createWords } from '../../ui/element';
import { labelBy } from '../../ui/label-by';
import { listen } from '../../ui/listen';
import { keyLines, ruleWords, totalWords, type SetUpState } from './set-up-model';
import type { SetUpParts } from './set-up-parts';

/** Fills the form of the first run with what there is to decide, and does what its buttons say. */
export function fillSetUp(
  form: HTMLElement,
  state: SetUpState,
  survey: Survey,
  parts: SetUpParts,
): void {
  const { setUp: words, commands } = parts.words;
  const { proposals } = survey;
  const { title, hint, use } = words[state];
  const isEmpty = state === 'empty';
  const attr = { role: 'heading', 'aria-level': '2' };
  const titleEl = form.createDiv({ cls: 'rapport-empty-title', text: title, attr });
  const rules = proposals.map((proposal) => ruleWords(proposal, words)).join(', ');
  form.createDiv({ cls: 'rapport-empty-hint', text: hint(rules) });
  const fields = form.createEl('fieldset');
  labelBy(titleEl, fields);
  const name = isEmpty ? createName(fields, titleEl, words.name) : undefined;
  const chosen =
    state === 'choose'
      ? createRuleBoxes(fields, proposals, parts)
      : (): typeof proposals => proposals;
  for (const text of keyLines(survey, words)) form.createDiv({ cls: 'rapport-set-up-key', text });
  const total = form.createDiv({ cls: 'rapport-set-up-total', attr: { role: 'status' } });
  const buttons = form.createDiv({ cls: 'rapport-set-up-buttons' });
  const main = buttons.createEl('button', { cls: 'mod-cta', text: use });

  const run = inOneGo();
  const add = (text: string, act: () => Promise<void>): void => {
    createButton(buttons, { text }, () => run(act));
  };
  if (isEmpty) add(commands.names['add-sample-notes'], () => addSamples(parts));
  if (state !== 'found') add(words.later, () => parts.skip());
  listen(form, 'submit', (event) => {
    event.preventDefault();
    run(() => (name === undefined ? parts.agree(proposals, chosen()) : makeFirst(name, parts)));
  });
  const update = (): void => {
    total.setText(totalWords(chosen(), words));
    main.disabled = chosen().length === 0;
  };
  if (isEmpty) return;
  update();
  listen(fields, 'change', update);
}

function createName(el: HTMLElement, titleEl: HTMLElement, placeholder: string): HTMLInputElement {
  const input = el.createEl('input', { type: 'text', placeholder, attr: { maxlength: '100' } });
  labelBy(titleEl, input);
  return input;
}

/** A box with its count for each rule, ticked where it is proposed; gives what reads the ticked ones. */
function createRuleBoxes(
  el: HTMLElement,
  proposals: readonly Proposal[],
  { words: { setUp: words } }: SetUpParts,
): () => readonly Proposal[] {
  const boxes = proposals.map((proposal) => {
    const label = el.createEl('label', { cls: 'rapport-set-up-rule' });
    const box = label.createEl('input', { type: 'checkbox' });
    box.checked = proposal.proposed;
    createWords(label, '', ruleWords(proposal, words));
    label.createSpan({ text: words.notes(proposal.notes.size) });
    return box;
  });
  return () => proposals.filter((_, at) => boxes[at]?.checked === true);
}

/** Does one thing at a time: what is asked for meanwhile is left. */
function inOneGo(): (act: () => Promise<void>) => void {
  let busy = false;
  return (act) => {
    if (busy) return;
    busy = true;
    void act().finally(() => (busy = false));
  };
}

async function makeFirst({ value }: HTMLInputElement, parts: SetUpParts): Promise<void> {
  const path = value.trim() === '' ? undefined : await parts.makePerson(value);
  if (path === undefined) return;
  await parts.skip();
  parts.open(path, false);
}

async function addSamples(parts: SetUpParts): Promise<void> {
  if (await parts.samples.add()) await parts.skip();
}
