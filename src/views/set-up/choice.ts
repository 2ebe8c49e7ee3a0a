import { countPeople, type Proposal } from '../../domain/proposal';
import type { Survey } from '../../domain/survey';
import { labelBy } from '../../ui/label-by';
import { addButton, addTitle } from './pane-elements';
import { keyLines, ruleWords } from './set-up-model';
import type { SetUpParts } from './set-up-parts';

/** The rules that fit, each with a box and its count, and the people they find in all. */
export function createChoice(el: HTMLElement, survey: Survey, parts: SetUpParts): void {
  const words = parts.words.setUp;
  const { proposals } = survey;
  const chosen = new Set(proposals.filter(({ proposed }) => proposed));
  const fields = el.createEl('fieldset');
  labelBy(addTitle(fields, words.title, words.hint), fields);

  const update = (): void => {
    const people = countPeople([...chosen]);
    total.setText(words.total(people));
    use.disabled = people === 0;
  };
  for (const proposal of proposals) {
    addRule(fields, proposal, parts, (on) => {
      if (on) chosen.add(proposal);
      else chosen.delete(proposal);
      update();
    });
  }
  for (const text of keyLines(survey, words)) el.createDiv({ cls: 'rapport-set-up-key', text });
  const total = el.createDiv({ cls: 'rapport-set-up-total', attr: { role: 'status' } });
  const agree = () =>
    parts.agree(
      proposals,
      proposals.filter((proposal) => chosen.has(proposal)),
    );
  const buttons = el.createDiv({ cls: 'rapport-set-up-buttons' });
  const use = addButton(buttons, words.use, agree, 'mod-cta');
  addButton(buttons, words.later, () => parts.skip());
  update();
}

/** The people that the present rules find, where nothing is left to choose. */
export function createFound(el: HTMLElement, { proposals }: Survey, parts: SetUpParts): void {
  const words = parts.words.setUp;
  const rules = proposals.map((proposal) => ruleWords(proposal, words)).join(', ');
  addTitle(el, words.found.title(countPeople(proposals)), words.found.hint(rules));
  addButton(el, words.found.goOn, () => parts.skip(), 'mod-cta');
}

function addRule(
  el: HTMLElement,
  proposal: Proposal,
  { words }: SetUpParts,
  toggled: (on: boolean) => void,
): void {
  const label = el.createEl('label', { cls: 'rapport-set-up-rule' });
  const box = label.createEl('input', { type: 'checkbox' });
  box.checked = proposal.proposed;
  label.createSpan({ text: ruleWords(proposal, words.setUp), attr: { dir: 'auto' } });
  label.createSpan({ cls: 'rapport-count', text: words.setUp.notes(proposal.notes.size) });
  box.addEventListener('change', () => toggled(box.checked));
}
