import { countPeople, type Proposal } from '../../domain/proposal';
import type { Survey } from '../../domain/survey';
import { addText, createButton, createWords } from '../../ui/element';
import { idOf, labelBy } from '../../ui/label-by';
import { listen } from '../../ui/listen';
import { keyLines, type SetUpState } from './set-up-model';
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
  /** A rule as it is read: `type: person` in quotes, `#friend`, `Folder “People”`. */
  const ruleWords = ({ kind, rule }: Proposal): string => words.rules[kind](rule);
  const titleEl = addText(form, 'div', title, 'rapport-empty-title');
  titleEl.setAttrs({ role: 'heading', 'aria-level': 2 });
  const rules = proposals.map(ruleWords).join(', ');
  addText(form, 'div', hint(rules), 'rapport-empty-hint');
  const fields = form.createEl('fieldset');
  labelBy(titleEl, fields);
  const name = state === 'empty' ? createName(fields, titleEl, words.name) : undefined;
  // A box with its count for each rule, ticked where it is proposed.
  const boxes = (state === 'choose' ? proposals : []).map((proposal) => {
    const label = fields.createEl('label', 'rapport-set-up-rule');
    const box = label.createEl('input', { type: 'checkbox' });
    box.checked = proposal.proposed;
    createWords(label, '', ruleWords(proposal));
    addText(label, 'span', words.notes(proposal.notes.size));
    return box;
  });
  const chosen = (): typeof proposals => proposals.filter((_, at) => boxes[at]?.checked ?? true);
  for (const text of keyLines(survey, words)) addText(form, 'div', text, 'rapport-set-up-key');
  const total = form.createDiv({ cls: 'rapport-set-up-total', attr: { role: 'status' } });
  const buttons = form.createDiv('rapport-set-up-buttons');
  const main = addText(buttons, 'button', use, 'mod-cta');
  const run = inOneGo();
  const add = (text: string, act: () => Promise<void>): void =>
    void createButton(buttons, { text }, () => run(act));
  if (name) add(commands.names['add-sample-notes'], () => addSamples(parts));
  if (state !== 'found') add(words.later, () => parts.skip());
  listen(form, 'submit', (event) => {
    event.preventDefault();
    run(() => (name ? makeFirst(name, total, parts) : parts.agree(proposals, chosen())));
  });
  if (name) return;
  const update = (): void => {
    const rules = chosen();
    total.setText(words.people(countPeople(rules)));
    main.disabled = rules.length === 0;
  };
  update();
  listen(fields, 'change', update);
}

function createName(el: HTMLElement, titleEl: HTMLElement, placeholder: string): HTMLInputElement {
  const input = el.createEl('input', { type: 'text', placeholder, attr: { maxlength: '100' } });
  labelBy(titleEl, input);
  return input;
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

/** Makes the note and opens it; without a name, says in `said` that one is needed, until something is typed. */
async function makeFirst(
  input: HTMLInputElement,
  said: HTMLElement,
  parts: SetUpParts,
): Promise<void> {
  const say = (text: string): void => {
    said.setText(text);
    input.setAttr('aria-invalid', text ? 'true' : null);
  };
  const { value } = input;
  if (value.trim() === '') {
    say(parts.words.dialogs.errors.needed);
    input.setAttr('aria-describedby', idOf(said));
    input.addEventListener('input', () => say(''), { once: true });
    input.focus();
    return;
  }
  const path = await parts.makePerson(value);
  if (path === undefined) return;
  await parts.skip();
  parts.open(path, false);
}

async function addSamples(parts: SetUpParts): Promise<void> {
  if (await parts.samples.add()) await parts.skip();
}
